import { useState } from 'preact/hooks';
import type { SessionAdded, SessionRequest } from '../../../coach/conversations/add-session';
import type { ByForm } from '../../../coach/conversations/coaching-codes';
import type { LogView } from '../../../coach/conversations/show-log';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { Preview } from './preview';

const STEPS: readonly (readonly [SessionRequest['step'], string])[] = [
  ['none', 'None'],
  ['agreed', 'Agreed'],
  ['tried', 'Tried'],
  ['in use', 'In use'],
];
const NOTES: readonly (readonly [SessionRequest['notes'], string])[] = [
  ['the school day before', 'Day before'],
  ['now', 'This hour'],
  ['not', 'Not'],
];

/** What a coach notes of a conversation, in codes. */
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
    // What is planned stands on the card, unless it is the conversation that is being noted.
    next: log.next && log.next.date > log.today ? log.next.date : '',
    notes: 'the school day before',
  }));
  const needs = log.needs.filter((name) => !session.needs.includes(name));
  const change = (part: Partial<SessionRequest>) => setSession((now) => ({ ...now, ...part }));
  const add = () =>
    work.start('Adding the conversation', async () => onAdded(await call('session', session)));
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
        <DayField
          id="date"
          label="Date"
          value={session.date}
          onChange={(date) => change({ date })}
        />
        <Choice
          id="step"
          label="Agreed step"
          value={session.step}
          options={STEPS}
          onChange={(step) => change({ step })}
        />
      </div>
      <Choice
        id="focus"
        label="Focus"
        value={session.focus}
        options={withNone('None', ofNoForm(log.focuses, log))}
        groups={groupsOf(log.focuses, log)}
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
        <Choice
          id="needs"
          label="Needs"
          value=""
          options={withNone('Add a need', ofNoForm(needs, log))}
          groups={groupsOf(needs, log)}
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
        <DayField
          id="next"
          label="Next conversation"
          value={session.next}
          onChange={(next) => change({ next })}
        />
        <Choice
          id="notes"
          label="Notes go out"
          value={session.notes}
          disabled={session.next === ''}
          options={NOTES}
          onChange={(notes) => change({ notes })}
        />
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

interface Forms {
  readonly forms: readonly ByForm[];
  readonly seen?: readonly string[];
}

/** Words that stand under no form: components of the framework, and the school's own codes. */
export function ofNoForm(names: readonly string[], { forms, seen = [] }: Forms): string[] {
  const grouped = new Set([...seen, ...forms.flatMap(([, practices]) => practices)]);
  return names.filter((name) => !grouped.has(name));
}

/** What was seen with this teacher lately, then all practices by their forms. */
export function groupsOf(names: readonly string[], { forms, seen = [] }: Forms) {
  const grouped: readonly ByForm[] = [['Seen lately', seen], ...forms];
  return grouped
    .map(([form, practices]) => ({
      name: form,
      options: practices
        .filter((name) => names.includes(name) && (practices === seen || !seen.includes(name)))
        .map((name): [string, string] => [name, name]),
    }))
    .filter(({ options }) => options.length > 0);
}
