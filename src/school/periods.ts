import { type RowOf, table, text } from '../table';

/** The parts of a school day, as the bell rings them. */
export const periodsTable = table('Bell schedule', {
  help: 'The periods of a school day, in order.',
  shown: 'first',
  key: ['period'],
  columns: {
    period: text('Period', {
      required: true,
      help: 'What people call it: Period 1, Morning block',
    }),
    starts: text('Starts', { width: 80, help: 'Like 8:05' }),
    ends: text('Ends', { width: 80, help: 'Like 8:50' }),
  },
});
export type Period = RowOf<typeof periodsTable>;
