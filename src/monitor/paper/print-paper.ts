import { Problem } from '../../problem';
import type { Block, Occasion, Workspace } from '../../workspace';
import { formsTable, isWalkthroughForm } from '../forms-table';
import { drawPaper, type Paper } from './draw-paper';

/** The paper that leads to all forms; every other is the form of the focus set after which it is named. */
export const ALL_FORMS = 'forms';

/** Makes a paper as the browser laid it out, or draws it anew after its practices changed. */
export function printPaper(
  workspace: Workspace,
  _occasion: Occasion,
  { paper, blocks }: { readonly paper: string; readonly blocks: readonly Block[] },
): Paper {
  return workspace.alone(() => {
    const forms = workspace.workbook.read({ forms: formsTable }).forms.rows;
    const isAll = paper === ALL_FORMS;
    const form = forms.find((row) => isWalkthroughForm(row) && (isAll || row.focus === paper));
    if (!form) throw new Problem('There is no form yet. Make the form first.');
    const name = isAll ? 'Walkthrough forms' : `Paper form – ${form.name}`;
    return drawPaper(workspace, paper, name, blocks);
  });
}
