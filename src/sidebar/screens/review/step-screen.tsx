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
import { EarlierDecisions } from './earlier-decisions';
import { FIGURES } from './figures';
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
  const onward = () =>
    next
      ? go({ screen: 'review', review: review.name, step: next.name })
      : go.fromHome({ screen: 'review', review: '', step: '' });
  const words = next ? `On to ${next.name.toLowerCase()}` : 'See the whole review';
  const writes = shown.mayWrite && !isPast(review);
  const figures = FIGURES.filter((figure) => figure.step === name);
  const adds = writes && name === 'Decide';
  const decide = (draft: Partial<Decision>) =>
    setEditing({
      ...newDecision(review.name, new Date()),
      by: laterDay(view.evidence.today, A_MONTH),
      ...draft,
    });
  return (
    <div class="stack-wide">
      <p class="quiet small">
        {review.name} · {spanWritten(review.from, review.to)} · step {place + 1} of {STEPS.length}
      </p>
      <h2>{step.question}</h2>
      {isPast(review) && (
        <Notice tone="mind">
          {review.name} is {review.state}. What stands here is as it was then.
        </Notice>
      )}
      {step.part === null ? (
        <EarlierDecisions view={view} shown={shown} writes={writes} again={again} />
      ) : (
        <Writing
          review={review}
          part={step.part}
          label={step.name}
          writes={writes}
          onwardWords={words}
          onward={onward}
        />
      )}
      {step.part === null && (
        <div>
          <Button kind="primary" onClick={onward}>
            {words}
          </Button>
        </div>
      )}
      {(name === 'Decide' || name === 'Plan') && (
        <DecisionList
          view={view}
          shown={shown}
          adds={adds}
          writes={writes}
          editing={editing}
          onEdit={setEditing}
          again={again}
        />
      )}
      {figures.map(({ title, draw }) => (
        <section key={title} class="stack" aria-label={title}>
          <h2 class="section-name">{title}</h2>
          {draw(view, adds ? decide : undefined)}
        </section>
      ))}
    </div>
  );
}
