import type { Evidence, Lesson } from '../evidence';
import type { Picture } from '../picture';
import { lessonsOf, pictureOfLessons } from './cycle-figures';
import { checkOf, type DecisionCheck } from './decision-check';
import type { Decision } from './decisions-table';
import type { Review } from './reviews-table';
import type { ShownReviews } from './show-reviews';

/** One review with its figures: what every step, and the Doc, draws on. */
export interface ReviewView {
  readonly review: Review;
  /** Up to this review: its cycle is the last. */
  readonly evidence: Evidence;
  readonly lessons: readonly Lesson[];
  readonly picture: Picture;
  /** Decisions of earlier reviews that are not closed, with what the data now says. */
  readonly earlier: readonly DecisionCheck[];
  /** Decisions of this review. */
  readonly own: readonly Decision[];
  readonly staff: ShownReviews['staff'];
}

export function viewOf(
  review: Review,
  { decisions, reviews, staff }: ShownReviews,
  evidence: Evidence,
): ReviewView {
  const place = evidence.cycles.findIndex(({ cycle }) => cycle === review.name);
  const cycles = evidence.cycles.slice(0, place + 1);
  const upToHere = { ...evidence, cycles };
  const lessons = lessonsOf(evidence, review.name);
  const later = new Set(reviews.filter(({ to }) => to > review.to).map(({ name }) => name));
  const owners = new Set(staff.map(([email]) => email));
  return {
    review,
    evidence: upToHere,
    lessons,
    picture: pictureOfLessons(lessons, evidence),
    earlier: decisions
      .filter((one) => one.review !== review.name && !later.has(one.review))
      .filter(({ state }) => state !== 'closed')
      .map((one) => checkOf(one, upToHere, review.name, owners)),
    own: decisions.filter((one) => one.review === review.name),
    staff,
  };
}
