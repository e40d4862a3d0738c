import { date, type RowOf, table, text } from '../../table';

/** Days without school, and days on which somebody is away. */
export const daysOffTable = table('Days off', {
  help: 'Days without school, and days on which someone is away. No visit is planned then.',
  shown: 'first',
  key: ['from', 'who'],
  columns: {
    from: date('Date', { required: true, width: 110, help: 'The day, or the first of several' }),
    to: date('To', { width: 110, help: 'The last day; blank for one day' }),
    who: text('Who', { width: 220, help: 'School, or a name or e-mail of the Staff tab' }),
    why: text('Why', { width: 220 }),
  },
});
export type DaysOff = RowOf<typeof daysOffTable>;
