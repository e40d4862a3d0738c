import { type Built, enumeration, type ServiceEnum, ServiceObject } from '../service';

/** Names and order as in @types/google-apps-script. */
export const CHART_TYPE = enumeration('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const CHART_MERGE_STRATEGY = enumeration('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

/** Only what charts in sheets are named by; the service's own charts are not built. */
export class Charts
  extends ServiceObject
  implements Built<GoogleAppsScript.Charts.Charts, 'ChartMergeStrategy' | 'ChartType'>
{
  static override readonly className = 'Charts';
  readonly ChartType: Readonly<Record<string, ServiceEnum>> = CHART_TYPE;
  readonly ChartMergeStrategy = CHART_MERGE_STRATEGY;
}
