import { useState } from 'preact/hooks';
import type { OutboxView } from '../../coach/show-outbox';
import type { Go } from '../app';
import { counted, thousands } from '../counted';
import { Button } from '../parts/button';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { useReading } from '../reading';
import { call } from '../server';
import { useWork } from '../work';
import { LettingOut } from './letting-out';
import { MessageList } from './message-list';
import { sendAll } from './send-all';

export function FeedbackScreen({ go }: { go: Go }) {
  const reading = useReading('outbox');
  const work = useWork();
  const [result, setResult] = useState('');
  const again = () => reading.state !== 'loading' && reading.again();
  const send = async (label: string, waiting: number, first?: () => Promise<unknown>) => {
    setResult('');
    await work.start(label, async (step) => {
      await first?.();
      setResult(await sendAll(() => call('send'), step, waiting));
    });
    again();
  };
  const hold = async () => {
    setResult('');
    await work.start('Holding messages', async () => {
      await call('share', { sharing: false, reason: '' });
    });
    again();
  };

  return (
    <Loaded reading={reading}>
      {(outbox) => (
        <div class="stack-wide">
          <State
            outbox={outbox}
            busy={work.progress !== null}
            onShare={(reason) =>
              send('Switching sharing on', outbox.counts.waiting, () =>
                call('share', { sharing: true, reason }),
              )
            }
            onAgreement={() => go({ screen: 'agreement' })}
            onSend={() => send('Sending', outbox.counts.waiting)}
            onHold={hold}
          />
          <ProgressBar work={work} />
          {work.problem && <Notice tone="problem">{work.problem}</Notice>}
          {result && <Notice tone="done">{result}</Notice>}
          <MessageList outbox={outbox} go={go} work={work} onSettled={again} />
        </div>
      )}
    </Loaded>
  );
}

/** Whether messages go out, in words, and what can be done about it. */
export function State({
  outbox: { sharing, gate, quota, counts },
  busy,
  onShare,
  onAgreement,
  onSend,
  onHold,
}: {
  outbox: OutboxView;
  busy: boolean;
  /** With a leader's reason, or none where none is needed. */
  onShare(reason: string): void;
  onAgreement(): void;
  onSend(): void;
  onHold(): void;
}) {
  const { waiting } = counts;
  // What is said of the state would be wrong while it changes.
  if (busy) return null;
  if (!sharing) {
    return (
      <section class="stack">
        <p class="state">
          <b>Held.</b>{' '}
          {waiting === 0
            ? 'Messages wait here until you switch sharing on.'
            : `${counted(waiting, 'message')} ${waiting === 1 ? 'waits' : 'wait'}.`}
        </p>
        <p>{gate.why}</p>
        <LettingOut gate={gate} waiting={waiting} onShare={onShare} onAgreement={onAgreement} />
      </section>
    );
  }
  return (
    <section class="stack">
      <p class="state">
        <b>Sharing is on.</b>{' '}
        {waiting === 0
          ? 'Nothing waits.'
          : `${counted(waiting, 'message')} ${waiting === 1 ? 'goes' : 'go'} ${quota === 0 ? 'tomorrow' : 'within the hour'}.`}
      </p>
      <div class="row">
        {waiting > 0 && quota > 0 && (
          <Button kind="primary" onClick={onSend}>
            Send {thousands(waiting)} now
          </Button>
        )}
        <Button kind={waiting > 0 ? 'plain' : 'outlined'} onClick={onHold}>
          Hold messages
        </Button>
      </div>
      <p class="quiet small">
        {quota === 0
          ? 'Google lets no more mail out today. It goes on by itself.'
          : `Google lets ${counted(quota, 'more message')} out today.`}
      </p>
    </section>
  );
}
