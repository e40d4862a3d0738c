import { agreementOfSchool } from '../monitor/calibration/shared-ratings';
import { Problem } from '../problem';
import { type OutboxState, outboxTable } from '../school/outbox-table';
import type { Occasion, Workspace } from '../workspace';
import { feedbackSources, feedbackTables, messageFor } from './message-for';
import { mayShare, type SharingGate } from './sharing-gate';

export interface OutboxView {
  readonly sharing: boolean;
  /** Whether sharing may be switched on without a reason. */
  readonly gate: SharingGate;
  /** Recipients that may still be written to today. */
  readonly quota: number;
  readonly counts: Readonly<Record<OutboxState, number>>;
  /** The newest of them, those that need a person first. */
  readonly messages: readonly OutboxItem[];
}

export interface OutboxItem {
  readonly message: string;
  readonly toName: string;
  readonly subject: string;
  readonly state: OutboxState;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly queued: string;
  readonly sent: string;
}

/** More than this are read on the Outbox tab. */
const SHOWN = 50;

export function showOutbox(workspace: Workspace, _occasion: Occasion): OutboxView {
  const contents = workspace.workbook.read({ ...feedbackTables, outbox: outboxTable });
  const { settings } = feedbackSources(contents);
  const counts = { waiting: 0, sending: 0, sent: 0, unsure: 0, failed: 0, withdrawn: 0 };
  for (const { state } of contents.outbox.rows) counts[state]++;
  const messages = [...contents.outbox.rows]
    .sort((a, b) => URGENCY[a.state] - URGENCY[b.state] || (a.queued < b.queued ? 1 : -1))
    .slice(0, SHOWN)
    .map(({ message, toName, subject, state, reason, queued, sent }) => ({
      message,
      toName,
      subject,
      state,
      reason,
      queued,
      sent,
    }));
  const gate = mayShare(agreementOfSchool(contents, settings), settings, '');
  return { sharing: settings.sharing, gate, quota: workspace.mail.remaining(), counts, messages };
}

const URGENCY: Readonly<Record<OutboxState, number>> = {
  unsure: 0,
  failed: 1,
  sending: 2,
  waiting: 3,
  sent: 4,
  withdrawn: 5,
};

/** One message as its reader would see it. */
export function previewMessage(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly message: string },
): { readonly to: string; readonly subject: string; readonly html: string } {
  const contents = workspace.workbook.read({ ...feedbackTables, outbox: outboxTable });
  const row = contents.outbox.rows.find(({ message }) => message === request.message);
  if (!row) throw new Problem('This message is gone from the Outbox tab.');
  const { to, subject, html } = messageFor(row, feedbackSources(contents));
  return { to, subject, html };
}
