import { useState } from 'preact/hooks';
import type { OutboxView } from '../../coach/show-outbox';
import { counted, thousands } from '../../counted';
import type { Go } from '../app';
import { Button } from '../parts/button';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { ProgressBar, Track } from '../parts/progress-bar';
import { useReading } from '../reading';
import { call } from '../server';
import { useWork } from '../work';
import { LettingOut } from './letting-out';
import { MessageList } from './message-list';
import { sendAll } from './send-all';

/** Every message: what waits and for what, what went, and what needs a person. */
export function OutboxScreen({ go }: { go: Go }) {
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
  const change = async (label: string, job: () => Promise<unknown>) => {
    setResult('');
    await work.start(label, async () => {
      await job();
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
              send('Switching sharing on', outbox.holds.sharing + outbox.ready, () =>
                call('share', { sharing: true, reason }),
              )
            }
            onAgreement={() => go({ screen: 'agreement' })}
            onSend={() => send('Sending', outbox.ready)}
            onHold={() =>
              change('Holding messages', () => call('share', { sharing: false, reason: '' }))
            }
            onReview={(review) => change('Saving', () => call('review', { review }))}
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
  outbox,
  busy,
  onShare,
  onAgreement,
  onSend,
  onHold,
  onReview,
}: {
  outbox: OutboxView;
  busy: boolean;
  /** With a leader's reason, or none where none is needed. */
  onShare(reason: string): void;
  onAgreement(): void;
  onSend(): void;
  onHold(): void;
  onReview(review: boolean): void;
}) {
  const { sharing, review, gate, quota, ready, holds } = outbox;
  // What is said of the state would be wrong while it changes.
  if (busy) return null;
  return (
    <section class="stack">
      {sharing ? (
        <p class="state">
          <b>Sharing is on.</b> {stateInWords(outbox)}
        </p>
      ) : (
        <>
          <p class="state">
            <b>Feedback is held.</b>{' '}
            {holds.sharing === 0
              ? 'It waits here until you switch sharing on.'
              : `${counted(holds.sharing, 'message')} ${holds.sharing === 1 ? 'waits' : 'wait'}.`}
          </p>
          <p>{gate.why}</p>
          <LettingOut
            gate={gate}
            waiting={review ? 0 : holds.sharing}
            onShare={onShare}
            onAgreement={onAgreement}
          />
        </>
      )}
      <SentPart outbox={outbox} />
      {(sharing || ready > 0) && (
        <div class="row">
          {ready > 0 && quota > 0 && (
            <Button kind={sharing ? 'primary' : 'outlined'} onClick={onSend}>
              Send {thousands(ready)} now
            </Button>
          )}
          {sharing && (
            <Button kind={ready > 0 ? 'plain' : 'outlined'} onClick={onHold}>
              Hold feedback
            </Button>
          )}
        </div>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={review}
          onChange={(event) => onReview(event.currentTarget.checked)}
        />
        Read feedback before it goes
      </label>
      <p class="quiet small">{allowanceInWords(outbox)}</p>
    </section>
  );
}

/** Whose mail goes out, and how much more of it today. Nobody is told the allowance of somebody else. */
export function allowanceInWords({ sharing, quota, sender }: OutboxView): string {
  const more = counted(quota, 'more message');
  if (sender !== '') {
    return `By themselves messages go in the name of ${sender}, as far as Google’s daily limit for ${sender} allows. With “Send now” they go in yours: ${more} today.`;
  }
  return sharing && quota > 0 ? `Google lets ${more} out today in your name.` : '';
}

/** "3 messages go within the hour. 2 wait for you to read them." */
export function stateInWords({ ready, quota, holds, sender }: OutboxView): string {
  const parts = [
    ready > 0 &&
      `${counted(ready, 'message')} ${ready === 1 ? 'goes' : 'go'} ${quota === 0 && sender === '' ? 'tomorrow' : 'within the hour'}.`,
    holds.reading > 0 && `${thousands(holds.reading)} to read first.`,
    holds.outside > 0 && `${thousands(holds.outside)} would leave your school: see below.`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing waits.' : parts.join(' ');
}

/** How far the day's mail is, once part of it went. */
function SentPart({ outbox: { sentToday, ready, quota, sender } }: { outbox: OutboxView }) {
  const left = sender === '' ? quota : Number.POSITIVE_INFINITY;
  if (ready === 0 || (sentToday === 0 && left > 0)) return null;
  return (
    <div class="sent-part">
      <span>{sentTodayInWords(sentToday, ready, left)}</span>
      <Track part={sentToday / (sentToday + ready)} />
    </div>
  );
}

/** "84 of 130 went today; the rest go tomorrow." */
export function sentTodayInWords(sentToday: number, ready: number, quota: number): string {
  const rest = quota < ready ? 'the rest go tomorrow by themselves' : 'the rest go within the hour';
  const went = `${thousands(sentToday)} of ${thousands(sentToday + ready)} went today`;
  return quota === 0 && sentToday === 0
    ? 'Google lets no more mail out today. All go tomorrow by themselves.'
    : `${went}; ${rest}.`;
}
