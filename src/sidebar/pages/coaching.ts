import '../screens/coaching/coaching.css';

export { needsOf } from '../../coach/needs/needs';
export { needsPacket } from '../../coach/needs/needs-packet';
export { assignmentsAfter, coachedTeachers } from '../screens/coaching/coached-teachers';
export { CoachingScreen } from '../screens/coaching/coaching-screen';
export { LogScreen } from '../screens/coaching/log-screen';
export { NeedsScreen } from '../screens/coaching/needs-screen';
