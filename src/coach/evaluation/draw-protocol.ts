import { Problem } from '../../problem';
import type { Block, Occasion, Workspace } from '../../workspace';
import { openOrCreate } from './evaluation-doc';
import { evaluationDocsTable, PROTOCOL } from './evaluation-docs-table';
import { evaluationTables, isLeader } from './who-sees';

const TITLE = 'Coaching and evaluation: how we work';

/** Makes the coaching protocol, or draws it anew in the same Doc, for all staff to read. */
export function drawProtocol(
  workspace: Workspace,
  occasion: Occasion,
  { blocks }: { readonly blocks: readonly Block[] },
): { readonly url: string; readonly notice: string } {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const contents = workbook.read(evaluationTables);
    const leader = (email: string) => isLeader(contents, email);
    leadersDecide(leader(occasion.actor));
    const before = contents.docs.rows.find(({ of }) => of === PROTOCOL);
    const row = { of: PROTOCOL, name: TITLE };
    const { doc, notice } = openOrCreate(workspace, occasion, before, row, TITLE);
    documents.replace(doc.document, blocks);
    const viewers = contents.staff.rows.map(({ email }) => email);
    const refused = documents.share(doc.document, { editors: viewers.filter(leader), viewers });
    workbook.save(evaluationDocsTable, [{ ...doc, drawn: occasion.now.toISOString() }]);
    return { url: doc.url, notice: `${notice} ${refused}`.trim() };
  });
}

export function leadersDecide(leader: boolean): void {
  if (!leader) throw new Problem('Only school or district leaders decide this.');
}
