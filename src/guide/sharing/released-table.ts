import { lines, moment, type RowOf, table, text } from '../../table';

/** Everything that left the school in figures, so that the next report gives nothing away together with it. */
export const releasedTable = table('Released', {
  help: 'Which figures left the school, in codes. Keep it: what is shared next is checked against it.',
  key: ['packet', 'practice', 'mark'],
  kept: true,
  shown: 'never',
  columns: {
    packet: text('Packet', { required: true, width: 200 }),
    practice: text('Practice', { required: true, width: 140 }),
    /** What tells these figures from others of the same packet, drawn at another time. */
    mark: text('Mark', { required: true, width: 140 }),
    ratings: lines('Ratings', { width: 200, help: 'Codes of the ratings, by teacher' }),
    figures: lines('Figures', { width: 200, help: 'Which ratings are behind each figure' }),
    left: moment('Left', { width: 140 }),
  },
});
export type ReleasedRow = RowOf<typeof releasedTable>;
