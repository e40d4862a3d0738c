import { date, email, type RowOf, table, text } from '../table';

/** Why feedback began to go out, each time that it did. */
export const sharingDecisionsTable = table('Sharing decisions', {
  help: 'When feedback was let out to teachers, by whom and why.',
  key: ['day', 'who'],
  kept: true,
  columns: {
    day: date('Date', { width: 100 }),
    who: email('Who', { width: 220 }),
    why: text('Why', { width: 360 }),
    agreement: text('Agreement then', { width: 360 }),
  },
});
export type SharingDecision = RowOf<typeof sharingDecisionsTable>;
