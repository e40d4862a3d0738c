import { email, number, type RowOf, table, text } from '../../table';
import { weekColumns } from './week-columns';

/** How many visits a week an observer makes who has not said. */
export const USUAL_MOST = 8;

/** When each observer can visit. Who does not stand here is free all week, or never if they also teach. */
export const observerHoursTable = table('Observer hours', {
  help: 'When each observer is free to visit, and how often in a week.',
  key: ['observer'],
  columns: {
    name: text('Name', { width: 180 }),
    observer: email('E-mail', { required: true, width: 220, help: 'As on the Staff tab' }),
    ...weekColumns,
    most: number('Most a week', {
      width: 100,
      help: `The most visits they make in a week; ${USUAL_MOST} when blank`,
    }),
  },
});
export type ObserverHours = RowOf<typeof observerHoursTable>;
