import { date, lines, type RowOf, table, text } from '../../table';

/** The visits of past reviews as they stood when each was closed: figures of past reviews come from here. */
export const reviewedVisitsTable = table('Reviewed visits', {
  help: 'The visits of past reviews, as they stood when each was closed.',
  key: ['observation'],
  kept: true,
  shown: 'never',
  columns: {
    /** Blank for a visit that is in no review any more. */
    review: text('Review'),
    date: date('Date'),
    teacher: text('Teacher e-mail'),
    observer: text('Observer'),
    focus: text('Set'),
    period: text('Period'),
    lessonPart: text('Part of lesson'),
    curriculum: text('Curriculum'),
    source: text('Source'),
    studentsSeen: lines('Students were seen'),
    /** “discussion-1 3/4 v2”: practice, level, of how many, version of the wording. */
    ratings: lines('Ratings'),
    observation: text('Observation', { required: true }),
  },
});
export type ReviewedVisit = RowOf<typeof reviewedVisitsTable>;
