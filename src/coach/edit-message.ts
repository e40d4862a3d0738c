import { Problem } from '../problem';
import { outboxTable } from '../school/outbox-table';
import type { Occasion, Workspace } from '../workspace';
import { feedbackSources, feedbackTables, textParts } from './message-for';
import { mayDecide } from './settle-message';

/** Puts words of a person in the place of a message's own, until it has gone. Words that are its own again are forgotten. */
export function editMessage(
  workspace: Workspace,
  occasion: Occasion,
  request: {
    readonly message: string;
    readonly texts: readonly { readonly part: string; readonly text: string }[];
  },
): { readonly edited: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ ...feedbackTables, outbox: outboxTable });
    const sources = feedbackSources(contents);
    if (!mayDecide(occasion.actor, sources.staff, sources.settings)) {
      throw new Problem('Only leaders and coaches on the Staff tab change what goes out.');
    }
    const row = contents.outbox.rows.find(({ message }) => message === request.message);
    if (!row) throw new Problem('This message is gone from the Outbox tab.');
    if (row.state === 'sent' || row.state === 'sending' || row.state === 'unsure') {
      throw new Problem('This message may have gone out already. Nothing was changed.');
    }
    const own = new Map(
      textParts({ ...row, edited: '' }, sources).map(({ part, text }) => [part, text]),
    );
    const edits = request.texts.filter(
      ({ part, text }) => own.has(part) && own.get(part) !== text.trim(),
    );
    const edited = Object.fromEntries(edits.map(({ part, text }) => [part, text.trim()]));
    workbook.save(outboxTable, [
      { ...row, edited: edits.length > 0 ? JSON.stringify(edited) : '' },
    ]);
    return { edited: edits.length };
  });
}
