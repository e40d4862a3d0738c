import { Problem } from '../problem';
import { type OutboxRow, outboxTable } from '../school/outbox-table';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import {
  type FeedbackSources,
  feedbackSources,
  feedbackTables,
  Left,
  messageFor,
} from './message-for';
import { type Hold, urgency, whatHolds } from './what-holds';

export interface Sent {
  readonly sent: number;
  readonly failed: number;
  /** Still waiting: for the leader, for tomorrow's mail, or for the next run. */
  readonly waiting: number;
  /** Why messages still wait, in words; blank when none do. */
  readonly held: string;
  readonly more: boolean;
}

/** As many as a run claims at a time, so that one that is cut off leaves few in doubt. */
const BATCH = 40;
const ENOUGH_TIME = 45_000;
const DONE = 'done';

/**
 * Sends what waits and nothing holds, each message at most once, what is urgent first. A message is claimed in the sheet,
 * and noted where no kill can undo it just before it goes; a run that was cut off leaves at most one message in doubt,
 * which is shown as unsure and never sent again by itself.
 */
export function sendOutbox(workspace: Workspace, occasion: Occasion): Sent {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({ ...feedbackTables, outbox: outboxTable });
    const sources = feedbackSources(contents, dayOf(occasion.now, workspace.workbook.timeZone));
    const recovered = recover(contents.outbox.rows, workspace.mail.lastSending());
    if (recovered.length > 0) workspace.workbook.save(outboxTable, recovered);
    const known = new Map(recovered.map((row) => [row.message, row]));
    const rows = contents.outbox.rows.map((row) => known.get(row.message) ?? row);
    const waiting = rows.filter(({ state }) => state === 'waiting');
    const holds = waiting.map((row) => whatHolds(row, sources));
    const mayGo = waiting
      .filter((_, index) => holds[index] === '')
      .sort((a, b) => urgency(a) - urgency(b));
    const held = waiting.length - mayGo.length;
    const hold = HOLDS[holds.find((one) => one !== '') ?? ''];
    if (mayGo.length === 0) return report(0, 0, held, hold);

    const tally = { sent: 0, failed: 0 };
    let left = mayGo;
    while (left.length > 0) {
      const quota = workspace.mail.remaining();
      if (quota === 0) {
        return report(
          tally.sent,
          tally.failed,
          left.length + held,
          'Today’s mail is used up. The rest go tomorrow.',
        );
      }
      if (occasion.timeLeft() < ENOUGH_TIME) break;
      const batch = left.slice(0, Math.min(BATCH, quota));
      sendBatch(workspace, occasion, batch, sources, tally);
      left = left.slice(batch.length);
    }
    return report(tally.sent, tally.failed, left.length + held, left.length > 0 ? '' : hold);
  });
}

const HOLDS: Readonly<Record<Hold, string>> = {
  '': '',
  sharing: 'Held until you switch sharing on.',
  reading: 'Held until somebody has read them.',
  outside: 'Held, since the address is outside your school.',
};

function sendBatch(
  workspace: Workspace,
  occasion: Occasion,
  batch: readonly OutboxRow[],
  sources: FeedbackSources,
  tally: { sent: number; failed: number },
): void {
  const { workbook, mail } = workspace;
  mail.markSending(null);
  workbook.save(
    outboxTable,
    batch.map((row): OutboxRow => ({ ...row, state: 'sending' })),
  );
  workbook.settle();
  const ended = batch.map((row): OutboxRow => {
    mail.markSending(row.message);
    try {
      const message = messageFor(row, sources);
      mail.send(message);
      tally.sent++;
      return {
        ...row,
        to: message.to,
        state: 'sent',
        reason: '',
        sent: occasion.now.toISOString(),
      };
    } catch (error) {
      if (error instanceof Left) return { ...row, state: 'withdrawn', reason: error.message };
      tally.failed++;
      return error instanceof Problem
        ? { ...row, state: 'failed', reason: error.message }
        : { ...row, state: 'unsure', reason: UNSURE };
    }
  });
  workbook.save(outboxTable, ended);
  workbook.settle();
  mail.markSending(DONE);
}

const UNSURE =
  'Google stopped while this was going out. Look in your Sent mail, then send it again or mark it sent.';

/** Settles what an earlier run had claimed when it was cut off, by the note of the message that was about to go. */
function recover(rows: readonly OutboxRow[], last: string | null): OutboxRow[] {
  const claimed = rows.filter(({ state }) => state === 'sending');
  const at = claimed.findIndex(({ message }) => message === last);
  return claimed.map((row, index): OutboxRow => {
    if (last === DONE || index < at) return { ...row, state: 'sent', reason: '' };
    if (index === at) return { ...row, state: 'unsure', reason: UNSURE };
    return { ...row, state: 'waiting', reason: '' };
  });
}

function report(sent: number, failed: number, waiting: number, held: string): Sent {
  return { sent, failed, waiting, held, more: waiting > 0 && held === '' };
}
