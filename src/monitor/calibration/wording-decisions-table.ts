import { date, email, type RowOf, table, text } from '../../table';

/** What leaders decided about the words of a practice after they compared what they saw. */
export const wordingDecisionsTable = table('Wording decisions', {
  help: 'Practices to reword, and why. They stand in the next meeting’s Doc.',
  key: ['practice', 'day'],
  kept: true,
  columns: {
    day: date('Date', { width: 100 }),
    practiceName: text('Name', { width: 240 }),
    who: email('Who', { width: 220 }),
    why: text('Why', { width: 360 }),
    practice: text('Practice', { required: true, width: 120 }),
  },
});
export type WordingDecision = RowOf<typeof wordingDecisionsTable>;
