import '../screens/leaders/leaders.css';

export { candidatesFor, shownIn } from '../../coach/leaders/candidates';
export { districtReport } from '../../coach/leaders/district-report';
export { evaluatorsIn } from '../../coach/leaders/evaluators';
export { acceptMatches, askMentor, endPair, takeNameAway } from '../../coach/leaders/leader-plans';
export { matchMentors } from '../../coach/leaders/match-mentors';
export { needsOfTeachers } from '../../coach/leaders/mentoring-needs';
export { recordInWords, trackRecordOf } from '../../coach/leaders/track-record';
export { LeadersScreen } from '../screens/leaders/leaders-screen';
