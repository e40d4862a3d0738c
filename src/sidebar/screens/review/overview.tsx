import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import { reviewProblems } from '../../../guide/reviews/review-problems';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { isPast } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Go } from '../../app';
import { dayWritten, spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { EARLIER } from '../../trail';
import { useWork } from '../../work';
import { PastReviews } from './past-reviews';
import { PastTheirDay } from './past-their-day';
import { ReviewDoc } from './review-doc';
import { beginsWithEarlier, isDone, nextStep, STEPS, type Step } from './steps';

/** The review that is open with its steps, or when the next falls due; below, the past ones. */
export function Overview({
  view,
  shown,
  evidence,
  go,
  again,
}: {
  view: ReviewView | null;
  shown: ShownReviews;
  evidence: Evidence;
  go: Go;
  again(): void;
}) {
  const problems = reviewProblems(shown);
  return (
    <div class="stack-wide">
      {view && !isPast(view.review) ? (
        <OpenReview view={view} shown={shown} go={go} again={again} />
      ) : (
        <>
          <NextReview shown={shown} again={again} go={go} />
          <PastTheirDay shown={shown} evidence={evidence} again={again} />
        </>
      )}
      {problems.length > 0 && <ProblemList problems={problems} shown={3} />}
      <PastReviews shown={shown} evidence={evidence} go={go} again={again} />
    </div>
  );
}

function OpenReview({
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
  const { review, lessons, earlier } = view;
  const work = useWork();
  const [asking, setAsking] = useState(false);
  const next = nextStep(review);
  const first = beginsWithEarlier(view);
  const open = (step: string) => go({ screen: 'review', review: review.name, step });
  const close = () =>
    work.start('Keeping the visits as they are', async () => {
      await call('closeReview', { review: review.name });
      again();
    });
  const teachers = new Set(lessons.map(({ teacher }) => teacher)).size;
  return (
    <>
      <p>
        <b>{review.name}</b>: {counted(lessons.length, 'visit')}, {counted(teachers, 'teacher')},{' '}
        {spanWritten(review.from, review.to)}
      </p>
      {shown.mayWrite && next && (
        <div>
          <Button kind="primary" onClick={() => open(first ? EARLIER : next.name)}>
            {first
              ? `Look at ${counted(earlier.length, 'earlier decision')}`
              : `Go on: ${next.name}`}
          </Button>
        </div>
      )}
      {shown.mayWrite && !next && (
        <div>
          <Button kind="primary" disabled={work.progress !== null} onClick={close}>
            Close the review
          </Button>
        </div>
      )}
      {earlier.length > 0 && !(first && shown.mayWrite) && (
        <div>
          <Button kind="plain" onClick={() => open(EARLIER)}>
            {counted(earlier.length, 'earlier decision')}
          </Button>
        </div>
      )}
      <ol class="review-steps" aria-label="Steps">
        {STEPS.map((step, index) => (
          <li key={step.name}>
            <button type="button" class="item-open" onClick={() => open(step.name)}>
              <span>
                <span class="item-name">
                  {index + 1} {step.name}
                </span>
                <span class="quiet small review-said">{writtenIn(step, view, shown)}</span>
              </span>
              <Icon name={isDone(step, review) ? 'check' : 'on'} />
            </button>
          </li>
        ))}
      </ol>
      <ReviewDoc view={view} again={again} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {shown.mayWrite && next && !asking && !work.progress && (
        <div>
          <Button kind="plain" onClick={() => setAsking(true)}>
            Close the review
          </Button>
        </div>
      )}
      {asking && next && !work.progress && (
        <Notice tone="mind">
          <p>{next.name} is not written yet. Once closed, its figures stay as they are now.</p>
          <div class="row">
            <Button onClick={close}>Close it all the same</Button>
            <Button kind="plain" onClick={() => setAsking(false)}>
              Not yet
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}

/** What stands in a step, in a line. */
function writtenIn(step: Step, { review, own }: ReviewView, { drafts }: ShownReviews): string {
  if (review[step.part] !== '') return review[step.part];
  if (isDone(step, review)) return counted(own.length, 'decision');
  const half = step.part === 'decide' && drafts.filter((one) => one.review === review.name).length;
  return half ? `${counted(half, 'decision')} half written` : 'Nothing written yet';
}

function NextReview({ shown, again, go }: { shown: ShownReviews; again(): void; go: Go }) {
  const { coming, days, visits, mayWrite } = shown;
  const work = useWork();
  const open = () =>
    work.start('Opening the review', async () => {
      await call('holdReview');
      again();
    });
  if (coming.visits === 0) {
    return (
      <Empty outline={false} action="Open a form" onAction={() => go({ screen: 'forms' })}>
        A review falls due at {visits} visits or {days} days after the first. What you noticed, and
        what you decided, will stand here.
      </Empty>
    );
  }
  return (
    <div class="stack">
      <p>
        <b>{counted(coming.visits, 'visit')}</b> since {dayWritten(coming.from, new Date())}.{' '}
        {coming.due
          ? 'A review is due.'
          : `The next review falls due at ${visits} visits, or ${days} days after the first.`}
      </p>
      {mayWrite && (
        <div>
          <Button
            kind={coming.due ? 'primary' : 'outlined'}
            disabled={work.progress !== null}
            onClick={open}
          >
            Open {coming.name}
          </Button>
        </div>
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </div>
  );
}
