import { useState } from 'preact/hooks';
import type { Decision } from '../../../guide/reviews/decisions-table';
import { newDecision } from '../../../guide/reviews/new-decision';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { isPast } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import { laterDay } from '../../../monitor/schedule/school-days';
import type { Go } from '../../app';
import { spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { DecisionList } from './decision-list';
import { FIGURES } from './figures';
import { StepRow } from './step-row';
import { STEPS } from './steps';
import { Writing } from './writing';

/** Days until what was taken up comes back, unless leaders say otherwise. */
const A_MONTH = 30;

/** One step: its question, what was written, and the figures that belong to it. */
export function StepScreen({
  view,
  shown,
  go,
  step: name,
  again,
}: {
  view: ReviewView;
  shown: ShownReviews;
  go: Go;
  step: string;
  again(): void;
}) {
  const { review } = view;
  const [editing, setEditing] = useState<Decision | null>(null);
  const place = STEPS.findIndex((step) => step.name === name);
  const step = STEPS[place];
  if (!step) return null;
  const next = STEPS[place + 1];
  const open = (step: string) => go({ screen: 'review', review: review.name, step });
  const onward = () =>
    next ? open(next.name) : go.fromHome({ screen: 'review', review: '', step: '' });
  const words = next ? `On to ${next.name.toLowerCase()}` : 'See the whole review';
  const writes = shown.mayWrite && !isPast(review);
  const half = shown.drafts.some((one) => one.review === review.name);
  const adds = writes && step.part === 'decide';
  const decide = (draft: Partial<Decision>) =>
    setEditing({
      ...newDecision(review.name, new Date()),
      by: laterDay(view.evidence.today, A_MONTH),
      ...draft,
    });
  const decisions = (
    <DecisionList
      view={view}
      shown={shown}
      adds={adds}
      writes={writes}
      editing={editing}
      onEdit={setEditing}
      again={again}
    />
  );
  const about = { review, part: step.part, label: step.name, writes, onwardWords: words, onward };
  return (
    <div class="stack-wide">
      <p class="quiet small">
        {review.name} · {spanWritten(review.from, review.to)}
      </p>
      <StepRow review={review} here={name} onStep={open} />
      <h2>{step.question}</h2>
      {isPast(review) && (
        <Notice tone="mind">
          {review.name} is {review.state}. What stands here is as it was then.
        </Notice>
      )}
      {step.part === 'decide' ? (
        <>
          {review.decide !== '' && <p class="lines">{review.decide}</p>}
          {decisions}
          <div>
            <Button
              kind={writes && (editing || half || view.own.length === 0) ? 'outlined' : 'primary'}
              onClick={onward}
            >
              {words}
            </Button>
          </div>
        </>
      ) : (
        <Writing {...about} />
      )}
      {step.part === 'plan' && decisions}
      {FIGURES.filter((figure) => figure.step === name).map(({ title, draw: Draw }) => (
        <Draw key={title} title={title} view={view} decide={adds ? decide : undefined} />
      ))}
    </div>
  );
}
