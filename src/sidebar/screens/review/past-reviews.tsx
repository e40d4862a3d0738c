import { useState } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { amendmentsIn } from '../../../guide/reviews/amendments';
import { inOrder, isPast, type Review } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Go } from '../../app';
import { spanWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { amendmentsInWords } from './amendments-in-words';

/** Past reviews, the newest first, with what has changed since each was closed. */
export function PastReviews({
  shown,
  evidence,
  go,
  again,
}: {
  shown: ShownReviews;
  evidence: Evidence;
  go: Go;
  again(): void;
}) {
  const past = inOrder(shown.reviews).filter(isPast).reverse();
  if (past.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="past-reviews">
      <h2 id="past-reviews" class="section-name">
        Past reviews
      </h2>
      <ul class="list">
        {past.map((review) => (
          <li key={review.name} class="item">
            <PastReview review={review} shown={shown} evidence={evidence} go={go} again={again} />
            {shown.mayWrite && review === past.find(({ state }) => state === 'closed') && (
              <div>
                <Button onClick={() => go({ screen: 'tell-staff' })}>Tell all staff</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PastReview({
  review,
  shown,
  evidence,
  go,
  again,
}: {
  review: Review;
  shown: ShownReviews;
  evidence: Evidence;
  go: Go;
  again(): void;
}) {
  const amendments = amendmentsIn(shown.changed, shown.reviews);
  const { summary, each } = amendmentsInWords(amendments, review.name, evidence);
  const visits = evidence.lessons.filter(({ cycle }) => cycle === review.name).length;
  return (
    <>
      <p>
        <b>{review.name}</b>{' '}
        <span class="quiet small">
          {spanWritten(review.from, review.to)} · {visits} visits
          {review.state === 'not held' ? ' · not held' : ''}
        </span>
      </p>
      {summary && (
        <details class="small">
          <summary>{summary}</summary>
          <ul class="stack">
            {each.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p class="quiet">The review keeps its figures as they were.</p>
        </details>
      )}
      <div class="row">
        <Button
          kind="plain"
          about={review.name}
          onClick={() => go({ screen: 'review', review: review.name, step: 'Notice' })}
        >
          Look at it
        </Button>
        {review.url && (
          <OutLink href={review.url} kind="plain" about={`of ${review.name}`}>
            Doc
          </OutLink>
        )}
      </div>
      {shown.mayWrite && <Reopen review={review} again={again} />}
    </>
  );
}

function Reopen({ review: { name }, again }: { review: Review; again(): void }) {
  const [why, setWhy] = useState('');
  const work = useWork();
  const reopen = () =>
    work.start('Opening it again', async () => {
      await call('reopenReview', { review: name, why });
      again();
    });
  return (
    <details class="small">
      <summary>
        Open it again<span class="unseen"> {name}</span>
      </summary>
      <div class="stack">
        <TextField
          id={`why-${name}`}
          label="Why?"
          value={why}
          help="The reason stays with the review. Its figures follow the workbook until you close it."
          onChange={setWhy}
        />
        <div>
          <Button disabled={why.trim() === '' || work.progress !== null} onClick={reopen}>
            Open it again
          </Button>
        </div>
        <ProgressBar work={work} />
        {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      </div>
    </details>
  );
}
