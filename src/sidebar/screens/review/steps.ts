import { capital } from '../../../first-letter';
import { QUESTIONS } from '../../../guide/reviews/review-blocks';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { PARTS, type Part, partsWritten, type Review } from '../../../guide/reviews/reviews-table';

/** A step of the protocol, as the screens name it. */
export interface Step {
  readonly name: string;
  readonly part: Part;
  readonly question: string;
}

export const STEPS: readonly Step[] = PARTS.map((part) => ({
  name: capital(part),
  part,
  question: QUESTIONS[part],
}));

export function isDone({ part }: Step, review: Review): boolean {
  return partsWritten(review).includes(part);
}

/** The first step that nobody has written in. */
export function nextStep(review: Review): Step | undefined {
  return STEPS.find((step) => !isDone(step, review));
}

/** What was decided before is looked at first, while nothing is written yet. */
export function beginsWithEarlier({ review, earlier }: ReviewView): boolean {
  return earlier.length > 0 && partsWritten(review).length === 0;
}
