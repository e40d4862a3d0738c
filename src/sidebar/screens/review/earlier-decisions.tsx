import { useState } from 'preact/hooks';
import { type DecisionCheck, shareInWords } from '../../../guide/reviews/decision-check';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Share } from '../../../guide/teacher-weighted';
import { Button } from '../../parts/button';
import { Interval } from '../../parts/interval';
import { DecisionForm } from './decision-form';
import { DecisionFacts } from './decision-list';
import { verdictInWords } from './verdict-in-words';

/** What was decided before, each beside what the data now says. It stays until leaders close it. */
export function EarlierDecisions({
  view,
  shown,
  writes,
  again,
}: {
  view: ReviewView;
  shown: ShownReviews;
  writes: boolean;
  again(): void;
}) {
  const [editing, setEditing] = useState('');
  if (view.earlier.length === 0) {
    return (
      <p class="quiet">
        Nothing is open from earlier reviews. What you decide in this one comes back here at the
        next, with what the data says by then.
      </p>
    );
  }
  return (
    <ul class="list">
      {view.earlier.map((check) => (
        <li key={check.decision.decision} class="item">
          <Check check={check} view={view} />
          {editing === check.decision.decision ? (
            <DecisionForm
              decision={check.decision}
              view={view}
              shown={shown}
              onDone={() => {
                setEditing('');
                again();
              }}
              onLeave={() => setEditing('')}
            />
          ) : (
            writes && (
              <div>
                <Button
                  kind="plain"
                  about={check.decision.words}
                  onClick={() => setEditing(check.decision.decision)}
                >
                  Change or close it
                </Button>
              </div>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

function Check({ check, view }: { check: DecisionCheck; view: ReviewView }) {
  const { decision, before, now, process, ownerLeft } = check;
  return (
    <>
      <p class="item-name">{decision.words}</p>
      <p class="quiet small">
        {decision.review}
        {decision.state === 'open' ? '' : `, ${decision.state}`}
      </p>
      <DecisionFacts decision={decision} view={view} />
      {process ? (
        <>
          <p class="small">Then: {process.before}</p>
          <p class="small">Now: {process.now}</p>
        </>
      ) : (
        <>
          <OneShare name="Then" share={before} target={decision.target} />
          <OneShare name="Now" share={now} target={decision.target} />
        </>
      )}
      <p class="small">
        <b>{verdictInWords(check)}</b>
      </p>
      {decision.outcome && <p class="small">{decision.outcome}</p>}
      {ownerLeft && (
        <p class="field-problem">
          {decision.owner} is not on the Staff tab any more. Choose another owner.
        </p>
      )}
    </>
  );
}

/** A share on the axis on which its target stands. */
function OneShare({
  name,
  share,
  target,
}: {
  name: string;
  share: Share | null;
  target: number | null;
}) {
  return (
    <div class="then-now">
      <p class="small">
        {name}: {shareInWords(share)}
      </p>
      {share && !('tooFew' in share) && (
        <div class="then-now-axis">
          <Interval {...share} figure={share.share} />
          {target !== null && (
            <span class="target" style={{ left: `${target}%` }} title={`Target ${target}%`} />
          )}
        </div>
      )}
    </div>
  );
}
