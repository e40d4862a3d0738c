import '../screens/coaching/coaching.css';

export { needsOf } from '../../coach/needs/needs';
export { reportOf } from '../../coach/needs/needs-in-words';
export { CoachingScreen } from '../screens/coaching/coaching-screen';
export { LogScreen } from '../screens/coaching/log-screen';
export { NeedsScreen } from '../screens/coaching/needs-screen';
