import { isEmailAddress, isOutside } from '../email-address';
import { Problem } from '../problem';
import { type OutboxRow, type OutboxState, outboxTable } from '../school/outbox-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, type Person, staffTable } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';

/** What a person may decide about a message. */
export const DECISIONS = ['send', 'hold', 'was sent', 'not arrived', 'withdraw'] as const;
type Decision = (typeof DECISIONS)[number];

/**
 * What a leader or coach decides about one message: send it (again), hold it, take it for sent, or never send it. Google does not
 * say that an address bounced, so people do, with the right address if they know it.
 */
export function settleMessage(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly message: string; readonly decision: Decision; readonly address: string },
): { readonly state: OutboxState } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { outbox, staff, settings } = workbook.read({
      outbox: outboxTable,
      staff: staffTable,
      settings: settingsTable,
    });
    const { owner } = settingsFrom(settings.rows);
    if (!mayDecide(occasion.actor, staff.rows, { owner })) {
      throw new Problem('Only leaders and coaches on the Staff tab decide what goes out.');
    }
    const row = outbox.rows.find(({ message }) => message === request.message);
    if (!row) throw new Problem('This message is gone from the Outbox tab.');
    const address = request.address.trim().toLowerCase();
    if (address !== '' && !isEmailAddress(address)) {
      throw new Problem(`“${request.address}” is not an e-mail address.`);
    }
    // An address outside the school is asked about once more.
    const letGo = isOutside(address, owner) ? '' : occasion.actor;
    const now = decided(row, request.decision, address, letGo, occasion);
    workbook.save(outboxTable, [now]);
    return { state: now.state };
  });
}

function decided(
  row: OutboxRow,
  decision: Decision,
  address: string,
  letGo: string,
  { now, actor }: Occasion,
): OutboxRow {
  if (row.state === 'sending') throw new Problem('This message is going out. Look again later.');
  if ((row.state === 'sent') !== (decision === 'not arrived')) {
    throw new Problem(
      row.state === 'sent'
        ? 'This message has gone out already.'
        : 'This message has not gone out yet.',
    );
  }
  switch (decision) {
    case 'send':
      return {
        ...row,
        state: 'waiting',
        reason: '',
        sent: '',
        letGo,
        corrected: address || row.corrected,
      };
    case 'hold':
      return { ...row, state: 'held', reason: `Held by ${actor}.`, letGo: '' };
    case 'was sent':
      return { ...row, state: 'sent', reason: '', sent: now.toISOString() };
    case 'withdraw':
      return { ...row, state: 'withdrawn', reason: '', sent: '' };
    case 'not arrived':
      return address === ''
        ? { ...row, state: 'failed', reason: `It did not arrive at ${row.to}.`, sent: '' }
        : { ...row, state: 'waiting', reason: '', sent: '', letGo, corrected: address };
  }
}

/** Leaders, who set the workbook up, and coaches. */
export function mayDecide(
  actor: string,
  staff: readonly Person[],
  settings: Parameters<typeof leads>[2],
): boolean {
  return (
    leads(actor, staff, settings) ||
    staff.some(({ email, role }) => email === actor && role === 'Coach')
  );
}
