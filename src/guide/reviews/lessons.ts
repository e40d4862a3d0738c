import { observationsTable } from '../../monitor/observations-table';
import { ratingsTable } from '../../monitor/ratings-table';
import { breaksIn } from '../../practices/comparability';
import { practiceVersionsTable } from '../../practices/practice-versions-table';
import type { ContentsOf } from '../../table';
import { type Evidence, lessonsFrom } from '../evidence';
import { cycleIn, cyclesWith } from './cycles';
import { ratingsAsKept, visitAsKept } from './reviewed-visits';
import { type ReviewedVisit, reviewedVisitsTable } from './reviewed-visits-table';
import { isPast, type Review, reviewsTable } from './reviews-table';

/** The tabs in which lessons and their review cycles stand. */
export const lessonTables = {
  observations: observationsTable,
  ratings: ratingsTable,
  versions: practiceVersionsTable,
  reviews: reviewsTable,
  reviewedVisits: reviewedVisitsTable,
};
export type LessonContents = ContentsOf<typeof lessonTables>;

/** Every walkthrough in its review cycle: those of past reviews as they were when they were closed, the others as they are. */
export function lessonsIn(
  contents: LessonContents,
  today: string,
): Pick<Evidence, 'lessons' | 'cycles'> {
  const reviews = contents.reviews.rows;
  const breaks = breaksIn(contents.versions.rows);
  const past = keptByPast(reviews, contents.reviewedVisits.rows);
  const live = contents.observations.rows.filter(({ observation }) => !past.has(observation));
  // Whose school it was and which wording was unclear are no figures, and not kept with a review.
  const now = new Map(contents.observations.rows.map((row) => [row.observation, row]));
  const kept = [...past.values()].map((row) => {
    const { school = '', wordingUnclear = '' } = now.get(row.observation) ?? {};
    return { ...row, school, wordingUnclear };
  });
  const lessons = [
    ...lessonsFrom(
      kept.map((row) => ({ ...row, ...visitAsKept(row) })),
      kept.flatMap(ratingsAsKept),
      breaks,
      ({ observation }) => past.get(observation)?.review ?? '',
    ),
    ...lessonsFrom(live, contents.ratings.rows, breaks, cycleIn(reviews)),
  ];
  return {
    lessons,
    cycles: cyclesWith(new Set(lessons.map(({ cycle }) => cycle)), reviews, today),
  };
}

/** By observation, what past reviews keep. Rows of a review that was opened again wait until it is closed. */
export function keptByPast(
  reviews: readonly Review[],
  rows: readonly ReviewedVisit[],
): ReadonlyMap<string, ReviewedVisit> {
  const past = new Set(reviews.filter(isPast).map(({ name }) => name));
  return new Map(
    rows.filter(({ review }) => past.has(review)).map((row) => [row.observation, row]),
  );
}
