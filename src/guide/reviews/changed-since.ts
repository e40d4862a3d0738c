import { ratingsByObservation } from '../../monitor/ratings-table';
import { cycleIn } from './cycles';
import { keptByPast, type LessonContents } from './lessons';
import { isAsKept, keptWith } from './reviewed-visits';
import type { ReviewedVisit } from './reviewed-visits-table';

/** A visit that is not as a past review keeps it. */
export interface ChangedVisit {
  /** Null for one that came in after its review was closed. */
  readonly was: ReviewedVisit | null;
  /** Null for one that is gone. */
  readonly is: ReviewedVisit | null;
}

/** What has changed in the workbook since past reviews were closed; the reviews themselves have not. */
export function changedSince(contents: LessonContents): ChangedVisit[] {
  const reviews = contents.reviews.rows;
  const past = keptByPast(reviews, contents.reviewedVisits.rows);
  const ratings = ratingsByObservation(contents.ratings.rows);
  const cycleOf = cycleIn(reviews);
  const gone = new Map(past);
  const changed = contents.observations.rows.flatMap((visit): ChangedVisit[] => {
    const was = past.get(visit.observation);
    gone.delete(visit.observation);
    if (!was && (visit.date === '' || cycleOf(visit) !== '')) return [];
    const is = keptWith(was?.review ?? '', visit, ratings.get(visit.observation));
    return was && isAsKept(was, is) ? [] : [{ was: was ?? null, is }];
  });
  return [...changed, ...[...gone.values()].map((was) => ({ was, is: null }))];
}
