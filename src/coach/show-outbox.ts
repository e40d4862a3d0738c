import { agreementOfSchool } from '../monitor/calibration/shared-ratings';
import { Problem } from '../problem';
import { namesApart } from '../school/names-apart';
import { type OutboxRow, type OutboxState, outboxTable } from '../school/outbox-table';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import {
  addressOf,
  feedbackSources,
  feedbackTables,
  messageFor,
  type TextPart,
  textParts,
} from './message-for';
import { mayShare, type SharingGate } from './sharing-gate';
import { type Hold, whatHolds } from './what-holds';

export interface OutboxView {
  readonly sharing: boolean;
  /** Whether each message is read by somebody before it goes. */
  readonly review: boolean;
  /** Whether sharing may be switched on without a reason. */
  readonly gate: SharingGate;
  /** Recipients to whom whoever looks may still write today. */
  readonly quota: number;
  /** Name of the person in whose name messages go by themselves; blank for whoever looks. */
  readonly sender: string;
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** Of those that wait: what nothing holds, and what waits for what. */
  readonly ready: number;
  readonly holds: Readonly<Record<Exclude<Hold, ''>, number>>;
  readonly sentToday: number;
  /** The newest of them, those that need a person first. */
  readonly messages: readonly OutboxItem[];
}

export interface OutboxItem {
  readonly message: string;
  readonly toName: string;
  readonly to: string;
  readonly subject: string;
  readonly kind: OutboxRow['kind'];
  readonly state: OutboxState;
  readonly hold: Hold;
  readonly edited: boolean;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly queued: string;
  readonly sent: string;
}

/** More than this are read on the Outbox tab: a term's letters to all staff, and the feedback of weeks. */
const SHOWN = 300;

export function showOutbox(workspace: Workspace, occasion: Occasion): OutboxView {
  const { workbook } = workspace;
  const contents = workbook.read({ ...feedbackTables, outbox: outboxTable });
  const sources = feedbackSources(contents);
  const { settings } = sources;
  const counts = { waiting: 0, held: 0, sending: 0, sent: 0, unsure: 0, failed: 0, withdrawn: 0 };
  const holds = { sharing: 0, reading: 0, outside: 0 };
  const today = dayOf(occasion.now, workbook.timeZone);
  const names = namesApart(contents.staff.rows);
  let sentToday = 0;
  const items = contents.outbox.rows.map((row): OutboxItem => {
    const hold = row.state === 'waiting' ? whatHolds(row, sources) : '';
    counts[row.state]++;
    if (hold !== '') holds[hold]++;
    if (row.sent !== '' && dayOf(new Date(row.sent), workbook.timeZone) === today) sentToday++;
    const { message, toName, subject, kind, state, reason, queued, sent } = row;
    const to = state === 'sent' ? row.to : addressOf(row, sources) || row.to;
    const edited = row.edited !== '';
    return {
      message,
      toName: names.get(to) ?? toName,
      to,
      subject,
      kind,
      state,
      hold,
      edited,
      reason,
      queued,
      sent,
    };
  });
  const messages = items
    .sort((a, b) => pressing(a) - pressing(b) || (a.queued < b.queued ? 1 : -1))
    .slice(0, SHOWN);
  return {
    sharing: settings.sharing,
    review: settings.review,
    gate: mayShare(agreementOfSchool(contents, settings), settings, ''),
    quota: workspace.mail.remaining(),
    sender:
      settings.owner === occasion.actor
        ? ''
        : (contents.staff.rows.find(({ email }) => email === settings.owner)?.name ??
          settings.owner),
    counts,
    ready: counts.waiting - holds.sharing - holds.reading - holds.outside,
    holds,
    sentToday,
    messages,
  };
}

function pressing({ state, hold }: OutboxItem): number {
  return hold === 'outside' || hold === 'reading' ? PRESSING.failed + 0.5 : PRESSING[state];
}

const PRESSING: Readonly<Record<OutboxState, number>> = {
  unsure: 0,
  failed: 1,
  sending: 2,
  held: 3,
  waiting: 4,
  sent: 5,
  withdrawn: 6,
};

/** One message as its reader would see it, and what of it may be put in other words. */
export function previewMessage(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly message: string },
): {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  /** None for a message that has gone or may have gone. */
  readonly texts: readonly TextPart[];
  readonly hold: Hold;
} {
  const contents = workspace.workbook.read({ ...feedbackTables, outbox: outboxTable });
  const row = contents.outbox.rows.find(({ message }) => message === request.message);
  if (!row) throw new Problem('This message is gone from the Outbox tab.');
  const sources = feedbackSources(contents);
  const { to, subject, html } = messageFor(row, sources);
  const gone = row.state === 'sent' || row.state === 'sending' || row.state === 'unsure';
  return {
    to,
    subject,
    html,
    texts: gone ? [] : textParts(row, sources),
    hold: row.state === 'waiting' ? whatHolds(row, sources) : '',
  };
}
