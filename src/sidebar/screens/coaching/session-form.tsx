import { useState } from 'preact/hooks';
import type { SessionAdded, SessionRequest } from '../../../coach/conversations/add-session';
import type { LogView } from '../../../coach/conversations/show-log';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { Preview } from './preview';

const STEPS: readonly SessionRequest['step'][] = ['none', 'agreed', 'tried', 'in use'];
const NOTES: readonly (readonly [SessionRequest['notes'], string])[] = [
  ['the school day before', 'Day before'],
  ['now', 'This hour'],
  ['not', 'Not'],
];

/** What a coach notes of a session, in codes. */
export function SessionForm({
  log,
  onBack,
  onAdded,
}: {
  log: Extract<LogView, { access: true }>;
  onBack(): void;
  onAdded(added: SessionAdded): void;
}) {
  const work = useWork();
  const [looking, setLooking] = useState(false);
  const [session, setSession] = useState<SessionRequest>(() => ({
    date: log.today,
    focus: log.next?.focus ?? log.last?.focus ?? '',
    supports: [],
    needs: [],
    step: 'none',
    next: '',
    notes: 'the school day before',
  }));
  const change = (part: Partial<SessionRequest>) => setSession((now) => ({ ...now, ...part }));
  const add = () =>
    work.start('Adding the session', async () => onAdded(await call('session', session)));
  if (looking) {
    return (
      <Preview
        date={session.next}
        focus={session.focus}
        since={session.date}
        onBack={() => setLooking(false)}
      />
    );
  }
  return (
    <div class="stack-wide">
      <div class="two-fields">
        <Day id="date" label="Date" value={session.date} onChange={(date) => change({ date })} />
        <Field id="step" label="Agreed step">
          <select
            id="step"
            class="input"
            value={session.step}
            onChange={({ currentTarget }) =>
              change({ step: STEPS[currentTarget.selectedIndex] ?? 'none' })
            }
          >
            {STEPS.map((step) => (
              <option key={step} value={step}>
                {step === 'none' ? 'None' : step.slice(0, 1).toUpperCase() + step.slice(1)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Words
        id="focus"
        label="Focus"
        first="None"
        words={log.needs}
        value={session.focus}
        onChange={(focus) => change({ focus })}
      />
      <fieldset class="stack">
        <legend class="group-name">Support given</legend>
        <div class="chosen">
          {log.supports.map((name) => (
            <Button
              key={name}
              pressed={session.supports.includes(name)}
              onClick={() => change({ supports: toggled(session.supports, name) })}
            >
              {name}
            </Button>
          ))}
        </div>
      </fieldset>
      <div class="stack">
        <Words
          id="needs"
          label="Needs"
          first="Add a need"
          words={log.needs.filter((name) => !session.needs.includes(name))}
          value=""
          onChange={(name) => name && change({ needs: [...session.needs, name] })}
        />
        {session.needs.length > 0 && (
          <div class="chosen">
            {session.needs.map((name) => (
              <Button
                key={name}
                pressed
                about="(take out)"
                onClick={() => change({ needs: toggled(session.needs, name) })}
              >
                {name} ×
              </Button>
            ))}
          </div>
        )}
      </div>
      <div class="two-fields">
        <Day
          id="next"
          label="Next conversation"
          value={session.next}
          onChange={(next) => change({ next })}
        />
        <Field id="notes" label="Notes go out">
          <select
            id="notes"
            class="input"
            value={session.notes}
            disabled={session.next === ''}
            onChange={({ currentTarget }) =>
              change({ notes: NOTES[currentTarget.selectedIndex]?.[0] ?? 'not' })
            }
          >
            {NOTES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind="primary" onClick={add}>
            Add to the log
          </Button>
          {session.next !== '' && <Button onClick={() => setLooking(true)}>See the notes</Button>}
          <Button kind="plain" onClick={onBack}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

export function Day({
  id,
  label,
  value,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  onChange(day: string): void;
}) {
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}

export function Words({
  id,
  label,
  first,
  words,
  value,
  onChange,
}: {
  id: string;
  label: string;
  /** What stands there while nothing is chosen. */
  first: string;
  words: readonly string[];
  value: string;
  onChange(word: string): void;
}) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
          // Nothing stays chosen where choosing adds to a list.
          currentTarget.value = value === '' ? '' : currentTarget.value;
        }}
      >
        <option value="">{first}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  );
}
