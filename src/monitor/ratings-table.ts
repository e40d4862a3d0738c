import { number, type RowOf, table, text } from '../table';

/** One row for each practice in each visit. A blank level means the practice was not rated. */
export const ratingsTable = table('Ratings', {
  help: 'One row for each practice in each walkthrough.',
  key: ['observation', 'practice'],
  kept: true,
  columns: {
    practice: text('Practice', { required: true, width: 140 }),
    /** From 1, the lowest. */
    level: number('Level', { width: 70 }),
    /** How many levels the continuum had. */
    levels: number('Of', { width: 50 }),
    levelName: text('In words', { width: 140 }),
    version: number('Version', { width: 70 }),
    observation: text('Observation', { required: true, width: 160 }),
  },
});
export type Rating = RowOf<typeof ratingsTable>;

export function ratingsByObservation(ratings: readonly Rating[]): Map<string, readonly Rating[]> {
  const groups = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const group = groups.get(rating.observation);
    if (group) group.push(rating);
    else groups.set(rating.observation, [rating]);
  }
  return groups;
}
