import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OutboxItem, OutboxView } from '../../coach/show-outbox';
import { counted, thousands } from '../../counted';
import type { Go } from '../app';
import { dayOfMoment } from '../days';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { Icon } from '../parts/icon';
import { call } from '../server';
import type { Work } from '../work';
import { isMass, type MassLetter, messagesInGroups } from './message-groups';

/** The messages: those that need a person, those that still have to go; what is over opens on demand. */
export function MessageList({
  outbox: { messages, counts },
  go,
  work,
  onSettled,
}: {
  outbox: OutboxView;
  go: Go;
  work: Work;
  onSettled(): void;
}) {
  if (messages.length === 0) {
    return (
      <p class="quiet">
        Every message will stand here before it goes: to teachers after a visit, to observers before
        their week, to all staff.
      </p>
    );
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { open, over } = messagesInGroups(messages);
  const rows = (some: typeof open) => (
    <ul class="list">
      {some.map((one) =>
        isMass(one) ? (
          <MassRow key={one.about} mass={one}>
            {one.items.map((item) => (
              <MessageRow
                key={item.message}
                item={item}
                go={go}
                work={work}
                onSettled={onSettled}
              />
            ))}
          </MassRow>
        ) : (
          <MessageRow key={one.message} item={one} go={go} work={work} onSettled={onSettled} />
        ),
      )}
    </ul>
  );
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages" class="unseen">
        Messages
      </h2>
      {open.length > 0 && rows(open)}
      {over.length > 0 && (
        <details>
          <summary>{overInWords(counts)}</summary>
          {rows(over)}
          {all > messages.length && (
            <p class="quiet small">
              {counted(all - messages.length, 'earlier message')} on the Outbox tab.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

/** "84 messages sent, 2 never to be sent". */
function overInWords({ sent, withdrawn }: OutboxView['counts']): string {
  const parts = [
    sent > 0 && `${counted(sent, 'message')} sent`,
    withdrawn > 0 && `${thousands(withdrawn)} never to be sent`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** A letter to several people, which opens onto each. */
function MassRow({
  mass: { subject, items },
  children,
}: {
  mass: MassLetter;
  children: ComponentChildren;
}) {
  const [opened, setOpened] = useState(false);
  const [first] = items;
  if (!first) return null;
  return (
    <li class="item">
      <button
        type="button"
        class="item-open"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <span>
          <span class="item-name">{subject}</span>
          <span class="message-about quiet small">
            {counted(items.length, 'person', 'people')} · {whenInWords(first, new Date())}
          </span>
        </span>
        <span class={`chip ${first.state}`}>{STATES[first.state]}</span>
      </button>
      {opened && <ul class="list mass">{children}</ul>}
    </li>
  );
}

type State = OutboxItem['state'];
type Decision = Parameters<typeof call<'settle'>>[1]['decision'];

const STATES: Readonly<Record<State, string>> = {
  waiting: 'Waits',
  held: 'Held',
  sending: 'Going out',
  sent: 'Sent',
  unsure: 'In doubt',
  failed: 'Not sent',
  withdrawn: 'Never to be sent',
};

/** What a leader can decide about a message in each state. */
const DECISIONS: Readonly<Record<State, readonly (readonly [Decision, string])[]>> = {
  waiting: [
    ['hold', 'Hold'],
    ['withdraw', 'Never send'],
  ],
  held: [
    ['send', 'Let it go'],
    ['withdraw', 'Never send'],
  ],
  sending: [],
  sent: [],
  unsure: [
    ['was sent', 'It was sent'],
    ['send', 'Send again'],
    ['withdraw', 'Never send'],
  ],
  failed: [
    ['send', 'Try again'],
    ['withdraw', 'Never send'],
  ],
  withdrawn: [['send', 'Send after all']],
};

export function MessageRow({
  item,
  go,
  work,
  onSettled,
}: {
  item: OutboxItem;
  go: Go;
  work: Work;
  onSettled(): void;
}) {
  const { message, toName, to, subject, state, hold, edited, reason } = item;
  const asksLeave = hold === 'reading' || hold === 'outside';
  // Those that need a person show what can be decided at once.
  const [opened, setOpened] = useState(
    state === 'unsure' || state === 'failed' || hold === 'outside',
  );
  const [correcting, setCorrecting] = useState(false);
  const settle = async (decision: Decision, address = '') => {
    setCorrecting(false);
    await work.start('Saving', async () => {
      await call('settle', { message, decision, address });
    });
    onSettled();
  };
  const decisions: readonly (readonly [Decision, string])[] = asksLeave
    ? [['send', hold === 'outside' ? 'Send it there' : 'Let it go'], ...DECISIONS.waiting]
    : DECISIONS[state];
  return (
    <li class="item">
      <button
        type="button"
        class="item-open"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <span>
          <span class="item-name">{toName}</span>
          <span class="message-about quiet small">{subject}</span>
        </span>
        <span class={`chip ${state}`}>{stateOf(item)}</span>
      </button>
      {opened && (
        <div class="stack message-more">
          <p class={reason || hold ? 'small' : 'quiet small'}>
            {reason || HELD[hold] || whenInWords(item, new Date())}
            {edited && ' Edited.'}
          </p>
          {hold === 'outside' && <p class="small">{to}</p>}
          {correcting && (
            <Correct
              item={item}
              onDone={(address) => settle(state === 'sent' ? 'not arrived' : 'send', address)}
              onCancel={() => setCorrecting(false)}
            />
          )}
          <div class="row">
            <Button
              kind="plain"
              about={`to ${toName}`}
              onClick={() => go({ screen: 'message', message, to: toName })}
            >
              {state === 'sent' || state === 'unsure' ? 'Read it' : 'Read or edit'}
              <Icon name="on" />
            </Button>
            {decisions.map(([decision, words]) => (
              <Button
                key={decision}
                kind="plain"
                disabled={work.progress !== null}
                about={`to ${toName}`}
                onClick={() => settle(decision)}
              >
                {words}
              </Button>
            ))}
            {(state === 'sent' || state === 'failed') && !correcting && (
              <Button
                kind="plain"
                disabled={work.progress !== null}
                about={`at ${toName}`}
                onClick={() => setCorrecting(true)}
              >
                {state === 'sent' ? 'It did not arrive' : 'Another address'}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

const HELD: Readonly<Record<OutboxItem['hold'], string>> = {
  '': '',
  sharing: 'Waits until you switch sharing on.',
  reading: 'Waits until somebody has read it.',
  outside: 'This address is outside your school. It goes there only if you say so.',
};

function stateOf({ state, hold }: OutboxItem): string {
  if (hold === 'outside') return 'Outside';
  return hold === 'reading' ? 'To read' : STATES[state];
}

/** Says that a message did not arrive, and where it should have gone. */
function Correct({
  item: { message, to, state },
  onDone,
  onCancel,
}: {
  item: OutboxItem;
  onDone(address: string): void;
  onCancel(): void;
}) {
  const [address, setAddress] = useState('');
  return (
    <fieldset class="sure stack" aria-label="Another address">
      <p class="small">
        {state === 'sent' &&
          'Google does not tell us of mail that comes back; look in your inbox. '}
        For later messages, correct the address on the Staff tab too.
      </p>
      <TextField
        id={`address-${message}`}
        label="Right address"
        value={address}
        placeholder={to}
        onChange={setAddress}
      />
      <div class="row">
        <Button disabled={address.trim() === ''} onClick={() => onDone(address)}>
          Send it there
        </Button>
        {state === 'sent' && (
          <Button kind="plain" onClick={() => onDone('')}>
            Not known yet
          </Button>
        )}
        <Button kind="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}

/** "Sent Tue, Nov 3", "Waits since Tue, Nov 3". */
export function whenInWords(
  { state, queued, sent }: Pick<OutboxItem, 'state' | 'queued' | 'sent'>,
  now: Date,
): string {
  if (state === 'sent') return sent ? `Sent ${dayOfMoment(sent, now)}.` : 'Sent.';
  if (state === 'waiting') return queued ? `Waits since ${dayOfMoment(queued, now)}.` : '';
  return queued ? `Written ${dayOfMoment(queued, now)}.` : '';
}
