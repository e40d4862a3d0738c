import '../screens/trends/trends.css';

export { dashboardOf } from '../../guide/dashboard';
export { patternsOf } from '../../guide/patterns';
export { trendsOf } from '../../guide/trends';
export { PracticesLook } from '../screens/trends/practices-look';
export { TrendLine, TrendNote } from '../screens/trends/trend-line';
export { TrendsInReview } from '../screens/trends/trends-in-review';
export { TrendsLook } from '../screens/trends/trends-look';
