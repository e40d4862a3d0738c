import type { Evidence } from '../../../guide/evidence';
import type { Raised } from '../../../guide/groups/raised';
import type { Picture } from '../../../guide/picture';
import { strongestFirst } from '../../../guide/reviews/cycle-figures';
import type { Decision } from '../../../guide/reviews/decisions-table';
import type { ReviewView } from '../../../guide/reviews/review-view';

/** A decision on what was raised in a group: its practice is to come to where the group was, or where the others are. */
export function decisionOn(
  { practice, groupName, against }: Raised,
  picture: Picture,
): Partial<Decision> {
  return {
    kind: 'instruction',
    words: `${groupName}: `,
    practice: practice.id,
    practiceName: practice.name,
    direction: 'rises to',
    target: Math.round(against.share * 100),
    strength: strongestFirst(picture)[0]?.practice.name ?? '',
  };
}

/** The evidence as it stood on the last day of a review that is past. */
export function asOf({ evidence, review }: ReviewView): Evidence {
  return review.closed === '' ? evidence : { ...evidence, today: review.to };
}
