import type { Decision } from '../../../guide/reviews/decisions-table';
import { newDecision } from '../../../guide/reviews/new-decision';
import { expectedOf } from '../../../guide/reviews/review-blocks';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { DecisionForm } from './decision-form';
import { DraftList } from './draft-list';

/** What this review decided, and a way to decide more. */
export function DecisionList({
  view,
  shown,
  adds,
  writes,
  editing,
  onEdit,
  again,
}: {
  view: ReviewView;
  shown: ShownReviews;
  adds: boolean;
  writes: boolean;
  /** The decision that is being filled in. */
  editing: Decision | null;
  onEdit(decision: Decision | null): void;
  again(): void;
}) {
  const done = () => {
    onEdit(null);
    again();
  };
  const drafts = shown.drafts.filter(
    ({ review, decision }) => review === view.review.name && decision !== editing?.decision,
  );
  return (
    <section class="stack" aria-label="Decisions">
      <h2 class="section-name">Decisions</h2>
      {view.own.length === 0 && drafts.length === 0 && !editing && (
        <p class="quiet">
          {adds
            ? 'Each has an owner, an expected change and a day, and comes back at the next review.'
            : 'None yet.'}
        </p>
      )}
      <ul class="list">
        {view.own.map((decision) => (
          <li key={decision.decision} class="item">
            <p class="item-name">{decision.words}</p>
            <DecisionFacts decision={decision} view={view} />
            {writes && !editing && (
              <div>
                <Button kind="plain" about={decision.words} onClick={() => onEdit(decision)}>
                  Change
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {adds && <DraftList first={!editing} drafts={drafts} onEdit={onEdit} again={again} />}
      {editing ? (
        <DecisionForm
          key={editing.decision}
          decision={editing}
          view={view}
          shown={shown}
          onDone={done}
          onLeave={() => onEdit(null)}
        />
      ) : (
        adds && (
          <div>
            <Button
              kind={view.own.length + drafts.length === 0 ? 'primary' : 'outlined'}
              onClick={() => onEdit(newDecision(view.review.name, new Date()))}
            >
              Add a decision
            </Button>
          </div>
        )
      )}
    </section>
  );
}

/** Its practice, what is expected, who sees to it, and by when. */
export function DecisionFacts({ decision, view }: { decision: Decision; view: ReviewView }) {
  const { practiceName, kind, strength, owner, by } = decision;
  const name = new Map(view.staff).get(owner) ?? owner;
  return (
    <>
      <p class="small">
        {[practiceName || capital(kind), expectedOf(decision, view)].filter(Boolean).join('. ')}
      </p>
      {strength && <p class="small">Builds on: {strength}</p>}
      <p class="quiet small">
        {name}
        {by && `, by ${dayWritten(by, new Date())}`}
      </p>
    </>
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
