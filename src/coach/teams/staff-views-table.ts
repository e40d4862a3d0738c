import { date, type RowOf, table, text } from '../../table';

/** What staff said to the results of a review. Nothing in it tells who: no name, no e-mail, no time of day. */
export const staffViewsTable = table('Staff views', {
  help: 'What staff said to the results of each review. Nobody is named; leaders read it in the next review.',
  key: ['response'],
  kept: true,
  columns: {
    review: text('Review', { width: 100 }),
    day: date('Day', { width: 100 }),
    fits: text('Fits what they see', { width: 140 }),
    misses: text('What does not fit', { width: 340 }),
    lookFor: text('Look for next', { width: 340 }),
    /** In the words that stood on the form. */
    decision: text('Decision that helps', { width: 280 }),
    response: text('Response', { required: true, width: 160 }),
  },
});
export type StaffView = RowOf<typeof staffViewsTable>;
