import { PARTS } from '../guide/reviews/reviews-table';
import { daysBetween } from '../school-time';
import type { HeldReview, Records } from './records/records';

/** Visits below which a review has little to go by, unless it is about a month: the document names 30. */
const ENOUGH_VISITS = 30;
/** Days from its first to its last; a school's month has fewer than 31 days of school. */
const MONTH = 26;

/** Reviews of 30 visits or of about a month in which somebody wrote something, oldest first. */
export function reviewsHeld({ reviews }: Records): HeldReview[] {
  return reviews
    .filter(
      ({ visits, from, to, written }) =>
        written.length > 0 &&
        (visits >= ENOUGH_VISITS || (visits > 0 && daysBetween(from, to) >= MONTH)),
    )
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** Those in which every step of the protocol is written. */
export function wholeReviews(records: Records): HeldReview[] {
  return reviewsHeld(records).filter(({ written }) => written.length === PARTS.length);
}

/** Reviews held from which a decision of some kind came. */
export function reviewsThatDecided(
  records: Records,
  fits: (decision: Records['decisions'][number]) => boolean,
): number {
  const decided = new Set(records.decisions.filter(fits).map(({ review }) => review));
  return reviewsHeld(records).filter(({ name }) => decided.has(name)).length;
}

/** Decisions that a later review came back to: somebody wrote what became of them. */
export function decisionsRevisited({ decisions }: Records): number {
  return decisions.filter(({ outcome, state }) => outcome && state !== 'open' && state !== '')
    .length;
}

/** Cycles of which a packet of some kind was made. */
export function cyclesShared(
  { packets }: Records,
  kind: Records['packets'][number]['kind'],
): number {
  return new Set(packets.filter((one) => one.kind === kind).map(({ cycle }) => cycle)).size;
}
