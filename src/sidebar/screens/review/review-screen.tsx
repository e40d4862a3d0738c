import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { viewOf } from '../../../guide/reviews/review-view';
import { inOrder, isPast } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Go } from '../../app';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { EARLIER } from '../../trail';
import { EarlierScreen } from './earlier-screen';
import { Overview } from './overview';
import { PastTheirDay } from './past-their-day';
import { StepScreen } from './step-screen';

/** The review at hand with its steps, or one step of it. */
export function ReviewScreen({ go, review, step }: { go: Go; review: string; step: string }) {
  const shown = useReading('reviews');
  const evidence = useReading('evidence');
  const again = () => {
    if (shown.state !== 'loading') shown.again();
    if (evidence.state !== 'loading') evidence.again();
  };
  return (
    <Loaded reading={shown}>
      {(reviews) => (
        <Loaded reading={evidence}>
          {(read) => (
            <AtHand
              shown={reviews}
              evidence={read}
              go={go}
              name={review}
              step={step}
              again={again}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function AtHand({
  shown,
  evidence,
  go,
  name,
  step,
  again,
}: {
  shown: ShownReviews;
  evidence: Evidence;
  go: Go;
  name: string;
  step: string;
  again(): void;
}) {
  const review =
    shown.reviews.find((one) => one.name === name) ??
    inOrder(shown.reviews).find((one) => !isPast(one));
  const view = useMemo(
    () => (review ? viewOf(review, shown, evidence) : null),
    [review, shown, evidence],
  );
  if (step === EARLIER) {
    return view && !isPast(view.review) ? (
      <EarlierScreen view={view} shown={shown} go={go} again={again} />
    ) : (
      <PastTheirDay
        shown={shown}
        evidence={evidence}
        none="No decision is past its day."
        again={again}
      />
    );
  }
  if (step !== '' && view) {
    return <StepScreen key={step} view={view} shown={shown} go={go} step={step} again={again} />;
  }
  return <Overview view={view} shown={shown} evidence={evidence} go={go} again={again} />;
}
