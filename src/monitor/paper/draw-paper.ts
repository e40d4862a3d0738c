import { ifThere } from '../../problem';
import type { Block, Workspace } from '../../workspace';
import { type PaperRow, papersTable } from './papers-table';

/** A Doc to print. */
export interface Paper {
  readonly name: string;
  readonly url: string;
}

/** Points: 0.4 inches, which printers leave free, so that a form fits one sheet. */
const MARGIN = 28.8;

/** Draws a paper in the document it has, or in a new one when it has none or that was deleted. */
export function drawPaper(
  workspace: Workspace,
  paper: string,
  name: string,
  blocks: readonly Block[],
): Paper {
  const { papers } = workspace.workbook.read({ papers: papersTable });
  const before = papers.rows.find((row) => row.paper === paper);
  if (before) {
    const redraw = () => workspace.documents.replace(before.document, blocks, MARGIN);
    if (ifThere(redraw) !== null) return { name, url: before.url };
  }
  const { document, url } = workspace.documents.create(name);
  const row: PaperRow = { paper, name, url, document };
  // Noted first, so that a run that ends here leaves no second document.
  workspace.workbook.save(papersTable, [row]);
  workspace.workbook.settle();
  workspace.documents.replace(document, blocks, MARGIN);
  return { name, url };
}
