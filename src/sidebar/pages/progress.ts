import '../screens/progress/progress.css';

export { REQUIREMENTS } from '../../progress/indicators';
export { standingsOf } from '../../progress/standing';
export { IndicatorScreen } from '../screens/progress/indicator-screen';
export { ProgressScreen } from '../screens/progress/progress-screen';
export { ProgressTable } from '../screens/progress/progress-table';
