import { useState } from 'preact/hooks';
import type { OutboxItem, OutboxView } from '../../coach/show-outbox';
import type { Go } from '../app';
import { counted } from '../counted';
import { dayOfMoment } from '../days';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { call } from '../server';
import type { Work } from '../work';

/** The messages, those that need a person first. */
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
        A message for each visit will stand here: what was seen, a strength and one next step.
      </p>
    );
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages" class="unseen">
        Messages
      </h2>
      <ul class="list">
        {messages.map((item) => (
          <MessageRow key={item.message} item={item} go={go} work={work} onSettled={onSettled} />
        ))}
      </ul>
      {all > messages.length && (
        <p class="quiet small">
          {counted(all - messages.length, 'earlier message')} on the Outbox tab.
        </p>
      )}
    </section>
  );
}

type State = OutboxItem['state'];
type Decision = 'send' | 'was sent' | 'withdraw';

const STATES: Readonly<Record<State, string>> = {
  waiting: 'Waits',
  sending: 'Going out',
  sent: 'Sent',
  unsure: 'In doubt',
  failed: 'Not sent',
  withdrawn: 'Never to be sent',
};

/** What a leader can decide about a message in each state. */
const DECISIONS: Readonly<Record<State, readonly (readonly [Decision, string])[]>> = {
  waiting: [['withdraw', 'Never send']],
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
  const { message, toName, subject, state, reason } = item;
  // Those that need a person show what can be decided at once.
  const [opened, setOpened] = useState(state === 'unsure' || state === 'failed');
  const settle = async (decision: Decision) => {
    await work.start('Saving', async () => {
      await call('settle', { message, decision });
    });
    onSettled();
  };
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
        <span class={`chip ${state}`}>{STATES[state]}</span>
      </button>
      {opened && (
        <div class="stack message-more">
          <p class={reason ? 'small' : 'quiet small'}>{reason || whenInWords(item, new Date())}</p>
          <div class="row">
            <Button
              kind="plain"
              about={`to ${toName}`}
              onClick={() => go({ screen: 'message', message, to: toName })}
            >
              Read it
              <Icon name="on" />
            </Button>
            {DECISIONS[state].map(([decision, words]) => (
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
          </div>
        </div>
      )}
    </li>
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
