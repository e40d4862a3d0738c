import { drawPaper, type Paper } from '../monitor/paper/draw-paper';
import { Problem } from '../problem';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, staffTable } from '../school/staff';
import type { Block, Occasion, Workspace } from '../workspace';

/** Draws the Doc of the school's progress, as the browser worked it out; drawn again, it is the same Doc. */
export function drawStanding(
  workspace: Workspace,
  { actor }: Occasion,
  { blocks }: { readonly blocks: readonly Block[] },
): Paper {
  return workspace.alone(() => {
    const { settings, staff } = workspace.workbook.read({
      settings: settingsTable,
      staff: staffTable,
    });
    if (!leads(actor, staff.rows, settingsFrom(settings.rows))) {
      throw new Problem('Only the school’s leaders make this Doc.');
    }
    return drawPaper(workspace, 'progress', 'Progress', blocks);
  });
}
