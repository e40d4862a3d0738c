import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Go } from '../../app';
import { spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { EarlierDecisions } from './earlier-decisions';
import { StepRow } from './step-row';
import { nextStep, STEPS } from './steps';

/** Before the steps of a review: what was decided in earlier ones, beside what the data now says. */
export function EarlierScreen({
  view,
  shown,
  go,
  again,
}: {
  view: ReviewView;
  shown: ShownReviews;
  go: Go;
  again(): void;
}) {
  const { review } = view;
  const open = (step: string) => go({ screen: 'review', review: review.name, step });
  const next = nextStep(review) ?? STEPS[0];
  return (
    <div class="stack-wide">
      <p class="quiet small">
        {review.name} · {spanWritten(review.from, review.to)}
      </p>
      <StepRow review={review} here="" onStep={open} />
      <h2>What does the data now say of what you decided before?</h2>
      <EarlierDecisions view={view} shown={shown} writes={shown.mayWrite} again={again} />
      {next && (
        <div>
          <Button kind="primary" onClick={() => open(next.name)}>
            On to {next.name.toLowerCase()}
          </Button>
        </div>
      )}
    </div>
  );
}
