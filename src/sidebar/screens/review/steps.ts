import { nameOf, QUESTIONS } from '../../../guide/reviews/review-blocks';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { PARTS, type Part, type Review } from '../../../guide/reviews/reviews-table';

export const EARLIER = 'Earlier decisions';

/** A step of the protocol, as the screens name it. */
export interface Step {
  readonly name: string;
  /** Null for the check of earlier decisions, where nothing is written but what became of each. */
  readonly part: Part | null;
  readonly question: string;
}

export const STEPS: readonly Step[] = [
  {
    name: EARLIER,
    part: null,
    question: 'What does the data now say of what you decided before?',
  },
  ...PARTS.map((part) => ({ name: nameOf(part), part, question: QUESTIONS[part] })),
];

export function isDone({ part }: Step, review: Review): boolean {
  return part !== null && (review[part] !== '' || (part === 'decide' && review.decided.length > 0));
}

/** The first step that nobody has written in; the check of earlier decisions begins a review. */
export function nextStep({ review, earlier }: ReviewView): Step | undefined {
  const fresh = STEPS.every((step) => !isDone(step, review));
  return STEPS.find((step) =>
    step.part === null ? fresh && earlier.length > 0 : !isDone(step, review),
  );
}
