import '../screens/outcomes/outcomes.css';

export { associationInWords } from '../../guide/outcomes/association-in-words';
export { besideOutcome, sittingsOf } from '../../guide/outcomes/beside-outcomes';
export { guessOutcomeMapping } from '../../guide/outcomes/outcome-mapping';
export { planOutcomes } from '../../guide/outcomes/plan-outcomes';
export { likelyModels, practitioners } from '../../guide/practitioners';
export { strengthsOf } from '../../guide/strengths';
export { OutcomesInReview } from '../screens/outcomes/outcomes-in-review';
export { OutcomesLook } from '../screens/outcomes/outcomes-look';
export { StrengthsInReview } from '../screens/outcomes/strengths-in-review';
export { StrengthsLook } from '../screens/outcomes/strengths-look';
export { StrengthsScreen } from '../screens/outcomes/strengths-screen';
