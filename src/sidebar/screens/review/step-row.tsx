import type { Review } from '../../../guide/reviews/reviews-table';
import { isDone, STEPS } from './steps';

/** The steps beside each other, to go from one to another; those with something written are ticked. */
export function StepRow({
  review,
  here,
  onStep,
}: {
  review: Review;
  /** The name of the step that is open. */
  here: string;
  onStep(name: string): void;
}) {
  return (
    <nav class="step-row" aria-label="Steps">
      {STEPS.map((step, index) => {
        const done = isDone(step, review);
        return (
          <button
            key={step.name}
            type="button"
            aria-current={step.name === here ? 'step' : undefined}
            onClick={() => onStep(step.name)}
          >
            <span class={done ? 'step-mark done' : 'step-mark'} aria-hidden="true">
              {done ? '✓' : index + 1}
            </span>
            {step.name}
            {done && <span class="unseen">, written</span>}
          </button>
        );
      })}
    </nav>
  );
}
