import { Problem } from '../problem';
import { type OutboxState, outboxTable } from '../school/outbox-table';
import type { Occasion, Workspace } from '../workspace';

/** What a leader decides about one message: send it (again), take it for sent, or never send it. */
export function settleMessage(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly message: string; readonly decision: 'send' | 'was sent' | 'withdraw' },
): { readonly state: OutboxState } {
  return workspace.alone(() => {
    const { outbox } = workspace.workbook.read({ outbox: outboxTable });
    const row = outbox.rows.find(({ message }) => message === request.message);
    if (!row) throw new Problem('This message is gone from the Outbox tab.');
    if (row.state === 'sent') throw new Problem('This message has gone out already.');
    const state = DECIDED[request.decision];
    const sent = state === 'sent' ? occasion.now.toISOString() : '';
    workspace.workbook.save(outboxTable, [{ ...row, state, reason: '', sent }]);
    return { state };
  });
}

const DECIDED = { send: 'waiting', 'was sent': 'sent', withdraw: 'withdrawn' } as const;
