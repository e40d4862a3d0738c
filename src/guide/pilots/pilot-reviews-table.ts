import { date, email, moment, type RowOf, table, text } from '../../table';

/** What each review of a pilot saw and changed. */
export const pilotReviewsTable = table('Pilot reviews', {
  help: 'Each review with the pilot teachers: what was seen, what was adjusted, what comes next.',
  key: ['pilot', 'date'],
  kept: true,
  columns: {
    pilot: text('Pilot', { required: true, width: 160 }),
    date: date('Date', { required: true, width: 100 }),
    seen: text('What was seen', { width: 320 }),
    /** Blank when nothing was changed. */
    adjustment: text('Adjustment', { width: 320 }),
    next: text('Next', { width: 280 }),
    by: email('By', { width: 200 }),
    noted: moment('Noted', { width: 140 }),
  },
});
export type PilotReview = RowOf<typeof pilotReviewsTable>;
