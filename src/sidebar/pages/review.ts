import '../screens/review/review.css';

export { amendmentsIn } from '../../guide/reviews/amendments';
export { askedOf } from '../../guide/reviews/asked-of-decision';
export { processInWords, processOf, strongestFirst } from '../../guide/reviews/cycle-figures';
export { shareInWords } from '../../guide/reviews/decision-check';
export { newDecision } from '../../guide/reviews/new-decision';
export { QUESTIONS, reviewBlocks } from '../../guide/reviews/review-blocks';
export { reviewProblems } from '../../guide/reviews/review-problems';
export { viewOf } from '../../guide/reviews/review-view';
export { ReviewScreen } from '../screens/review/review-screen';
