import { ratingsByObservation } from '../../monitor/ratings-table';
import { Problem } from '../../problem';
import type { Occasion, Workspace } from '../../workspace';
import { leadersOnly, leaderTables } from './leaders-only';
import { keptByPast, type LessonContents, lessonTables } from './lessons';
import { visitsOf } from './review-due';
import { sealOf } from './review-seal';
import { keptWith } from './reviewed-visits';
import { reviewedVisitsTable } from './reviewed-visits-table';
import { isPast, type Review, reviewsTable } from './reviews-table';

/** Closes a review: from now on its figures come from its visits as they stand now, whatever is edited later. */
export function closeReview(
  workspace: Workspace,
  { now, actor }: Occasion,
  request: { readonly review: string },
): { readonly notice: string } {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({ ...leaderTables, ...lessonTables });
    leadersOnly(contents, actor);
    const review = reviewNamed(contents.reviews.rows, request.review);
    if (isPast(review)) return { notice: `${review.name} has been closed already.` };
    keepReview(workspace, contents, { ...review, state: 'closed' }, now);
    return { notice: '' };
  });
}

/** Keeps the visits of a review first, so that a run that ends between leaves it open. */
export function keepReview(
  { workbook }: Workspace,
  contents: LessonContents,
  review: Review,
  now: Date,
): void {
  const past = keptByPast(contents.reviews.rows, contents.reviewedVisits.rows);
  const ratings = ratingsByObservation(contents.ratings.rows);
  const kept = visitsOf(review, contents.observations.rows, contents.reviews.rows)
    .filter(({ observation }) => !past.has(observation))
    .map((visit) => keptWith(review.name, visit, ratings.get(visit.observation)));
  const standing = new Set(kept.map(({ observation }) => observation));
  const left = contents.reviewedVisits.rows.filter(
    (row) => row.review === review.name && !standing.has(row.observation),
  );
  workbook.save(reviewedVisitsTable, [...kept, ...left.map((row) => ({ ...row, review: '' }))]);
  workbook.settle();
  workbook.save(reviewsTable, [{ ...review, closed: now.toISOString(), seal: sealOf(review) }]);
}

export function reviewNamed(reviews: readonly Review[], name: string): Review {
  const review = reviews.find((one) => one.name === name);
  if (review) return review;
  throw new Problem(`${name} is not on the Reviews tab any more. Look at the list again.`);
}
