import { strongestFirst } from '../../../guide/reviews/cycle-figures';
import { shareInWords } from '../../../guide/reviews/decision-check';
import {
  DECISION_KINDS,
  type Decision,
  decisionsTable,
  isOfProcess,
} from '../../../guide/reviews/decisions-table';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { Share } from '../../../guide/teacher-weighted';
import { Choice, withNone } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { Field, LinesField, SuggestedField, TextField } from '../../parts/field';

const DIRECTIONS = decisionsTable.columns.direction.choices ?? [];
const STATES = (decisionsTable.columns.state.choices ?? []).filter(
  (state) => state !== 'draft' && state !== 'dropped',
);

interface Fields {
  readonly draft: Decision;
  set(change: Partial<Decision>): void;
  readonly view: ReviewView;
}

/** The decision in words, and the practice that it is about with its share now. */
export function WhatIsDecided({ draft, set, view, share }: Fields & { share: Share | null }) {
  const { practices } = view.evidence;
  return (
    <>
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
        options={withNone(
          'Choose',
          practices
            .filter(({ asked, id }) => asked || id === draft.practice)
            .map(({ id, name }) => [id, name]),
        )}
        onChange={(practice) =>
          set({ practice, practiceName: practices.find(({ id }) => id === practice)?.name ?? '' })
        }
      />
    </>
  );
}

/** By what the next review will know whether it worked, and the strength that carries it. */
export function Expected({ draft, set, view }: Fields) {
  const strengths = strongestFirst(view.picture).slice(0, 5);
  return (
    <>
      {draft.practice !== '' && <Target draft={draft} set={set} />}
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
    </>
  );
}

function Target({ draft, set }: Pick<Fields, 'draft' | 'set'>) {
  return (
    <div class="row decision-target">
      <Choice
        label="Its share"
        id="decision-direction"
        value={draft.direction}
        options={withNone(
          'Choose',
          DIRECTIONS.map((one) => [one, capital(one)]),
        )}
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
  );
}

/** Who sees to it, and by when. */
export function ByWhom({
  draft,
  set,
  staff,
}: Pick<Fields, 'draft' | 'set'> & Pick<ShownReviews, 'staff'>) {
  return (
    <>
      <Choice
        label="Owner"
        id="decision-owner"
        value={draft.owner}
        options={withNone('Choose', staff)}
        onChange={(owner) => set({ owner })}
      />
      <DayField label="By" id="decision-by" value={draft.by} onChange={(by) => set({ by })} />
    </>
  );
}

/** Of a decision that comes back: how far it is. */
export function WhatCame({ draft, set }: Pick<Fields, 'draft' | 'set'>) {
  return (
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
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
