import { useEffect, useRef, useState } from 'preact/hooks';
import { askedOf } from '../../../guide/reviews/asked-of-decision';
import { shareOf, strongestFirst } from '../../../guide/reviews/cycle-figures';
import { shareInWords } from '../../../guide/reviews/decision-check';
import {
  DECISION_KINDS,
  type Decision,
  decisionsTable,
  isOfProcess,
} from '../../../guide/reviews/decisions-table';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { Field, LinesField, SuggestedField, TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';

const DIRECTIONS = decisionsTable.columns.direction.choices ?? [];
const STATES = decisionsTable.columns.state.choices ?? [];

/** Fills in a decision, or changes one; what is missing is asked for before it is kept. */
export function DecisionForm({
  decision,
  view,
  shown,
  onDone,
  onLeave,
}: {
  decision: Decision;
  view: ReviewView;
  shown: ShownReviews;
  onDone(): void;
  onLeave(): void;
}) {
  const [draft, setDraft] = useState(decision);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const work = useWork();
  const top = useRef<HTMLDivElement>(null);
  // A figure further down may have begun it.
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), []);
  const isNew = decision.decided === '';
  const set = (change: Partial<Decision>) => setDraft((now) => ({ ...now, ...change }));
  const { evidence, lessons } = view;
  const share = draft.practice ? shareOf(lessons, draft.practice, evidence) : null;
  const keep = () => {
    const whole = isNew && draft.practice ? { ...draft, shareThen: shareInWords(share) } : draft;
    const owners = new Set(shown.staff.map(({ email }) => email));
    const missing = askedOf(whole, evidence.today, owners);
    setAsked(missing);
    if (missing.length > 0) return;
    void work.start('Keeping the decision', async () => {
      await call('decide', whole);
      onDone();
    });
  };
  const strengths = strongestFirst(view.picture).slice(0, 5);
  return (
    <div class="stack-wide decision-form" ref={top}>
      <LinesField
        label="What do you decide?"
        id="decision-words"
        value={draft.words}
        onChange={(words) => set({ words })}
      />
      <Choice
        label="About"
        id="decision-kind"
        value={draft.kind}
        options={DECISION_KINDS.map((kind) => [kind, capital(kind)] as const)}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={isOfProcess(draft) ? 'Practice, if it is about one' : 'Practice'}
        id="decision-practice"
        value={draft.practice}
        help={draft.practice ? `Now ${shareInWords(share)}` : ''}
        options={[
          ['', 'Choose'],
          ...evidence.practices
            .filter(({ asked, id }) => asked || id === draft.practice)
            .map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChange={(practice) =>
          set({
            practice,
            practiceName: evidence.practices.find(({ id }) => id === practice)?.name ?? '',
          })
        }
      />
      {draft.practice !== '' && (
        <div class="row decision-target">
          <Choice
            label="Its share"
            id="decision-direction"
            value={draft.direction}
            options={[
              ['', 'Choose'],
              ...DIRECTIONS.map((one): [string, string] => [one, capital(one)]),
            ]}
            onChange={(direction) => set({ direction: direction as Decision['direction'] })}
          />
          <Field label="Percent" id="decision-target">
            <input
              id="decision-target"
              class="input"
              type="number"
              min="0"
              max="100"
              value={draft.target ?? ''}
              onInput={(event) => {
                const { value } = event.currentTarget;
                set({ target: value === '' ? null : Number(value) });
              }}
            />
          </Field>
        </div>
      )}
      <TextField
        label={draft.practice === '' ? 'Expected change' : 'Expected change, in words'}
        id="decision-expected"
        value={draft.expected}
        onChange={(expected) => set({ expected })}
      />
      <SuggestedField
        label="Builds on the strength"
        id="decision-strength"
        value={draft.strength}
        often={strengths.map(({ practice }) => practice.name)}
        onChange={(strength) => set({ strength })}
      />
      <Choice
        label="Owner"
        id="decision-owner"
        value={draft.owner}
        options={[
          ['', 'Choose'],
          ...shown.staff.map(({ name, email }): [string, string] => [email, name]),
        ]}
        onChange={(owner) => set({ owner })}
      />
      <DayField label="By" id="decision-by" value={draft.by} onChange={(by) => set({ by })} />
      {!isNew && (
        <>
          <Choice
            label="State"
            id="decision-state"
            value={draft.state}
            help="A closed decision does not come back."
            options={STATES.map((state) => [state, capital(state)] as const)}
            onChange={(state) => set({ state: state as Decision['state'] })}
          />
          <LinesField
            label="What came of it"
            id="decision-outcome"
            value={draft.outcome}
            onChange={(outcome) => set({ outcome })}
          />
        </>
      )}
      {asked.length > 0 && <ProblemList problems={asked} shown={asked.length} />}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <div class="row">
        <Button kind="primary" disabled={work.progress !== null} onClick={keep}>
          Keep the decision
        </Button>
        <Button kind="plain" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
