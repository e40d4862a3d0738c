import '../screens/progress/progress.css';

export { REQUIREMENTS } from '../../progress/indicators';
export { bySchool, readStanding, writeStanding } from '../../progress/school-standing';
export { standingsOf } from '../../progress/standing';
export { progressBlocks, standingToHandOn } from '../screens/progress/hand-on';
export { IndicatorScreen } from '../screens/progress/indicator-screen';
export { ProgressScreen } from '../screens/progress/progress-screen';
export { ProgressTable } from '../screens/progress/progress-table';
