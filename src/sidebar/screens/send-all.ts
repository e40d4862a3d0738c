import type { Sent } from '../../coach/send-outbox';
import { counted } from '../../counted';
import type { Step } from '../work';

/** Sends what waits, run after run, and says in words what became of it. */
export async function sendAll(
  send: () => Promise<Sent>,
  step: Step,
  waiting: number,
): Promise<string> {
  const all = { sent: 0, failed: 0 };
  let last: Sent | null = null;
  const done = () => all.sent + all.failed;
  while (step(`Sending · ${done()} of ${counted(waiting, 'message')}`, done(), waiting)) {
    last = await send();
    all.sent += last.sent;
    all.failed += last.failed;
    // A run that sent nothing although it could go on would be asked for ever.
    if (!last.more || last.sent + last.failed === 0) break;
  }
  return sentInWords(all.sent, all.failed, last?.waiting ?? waiting, last?.held ?? '');
}

/** "12 messages sent. 1 did not go: see why below." */
export function sentInWords(sent: number, failed: number, waiting: number, held: string): string {
  const parts = [
    sent > 0 && `${counted(sent, 'message')} sent.`,
    failed > 0 && `${counted(failed, 'message')} did not go: see why below.`,
    waiting > 0 && `${counted(waiting, 'message')} still ${waiting === 1 ? 'waits' : 'wait'}.`,
    held,
    sent + failed + waiting === 0 && 'Nothing was waiting.',
  ];
  return parts.filter(Boolean).join(' ');
}
