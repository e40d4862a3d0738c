import { choice, email, moment, type RowOf, table, text } from '../table';

/** In words, as leaders read them; blank is not yet. */
export const LEVEL_NAMES = ['Getting Started', 'Getting Better', 'Keep Improving'] as const;
export const STANDINGS = ['Not yet', ...LEVEL_NAMES] as const;

/** Where the school stood on each indicator in each term: by its records, and by its leaders' own judgment beside it. */
export const ownRatingsTable = table('Progress', {
  help: 'Where your school stood in each term: by its records, and as you rate it yourselves.',
  key: ['term', 'indicator'],
  columns: {
    term: text('Term', { required: true, width: 140, kept: true }),
    indicator: text('Indicator', { required: true, width: 90, kept: true }),
    name: text('Name', { width: 220, kept: true }),
    records: choice('By the records', STANDINGS, { width: 140, kept: true }),
    own: choice('Our own rating', STANDINGS, { width: 140 }),
    evidence: text('Evidence', {
      width: 320,
      help: 'What stands outside this workbook: a link or a note',
    }),
    by: email('Rated by', { width: 200, kept: true }),
    kept: moment('Kept', { width: 140, kept: true }),
  },
});
export type OwnRating = RowOf<typeof ownRatingsTable>;
