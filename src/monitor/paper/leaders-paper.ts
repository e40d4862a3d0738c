import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { Block, Occasion, Workspace } from '../../workspace';
import { drawPaper, type Paper } from './draw-paper';

/** The job that draws a Doc which leaders make, of what the browser worked out; drawn again, it is the same Doc. */
export function leadersPaper(paper: string, name: string) {
  return (
    workspace: Workspace,
    { actor }: Occasion,
    { blocks }: { readonly blocks: readonly Block[] },
  ): Paper =>
    workspace.alone(() => {
      const { settings, staff } = workspace.workbook.read({
        settings: settingsTable,
        staff: staffTable,
      });
      if (!leads(actor, staff.rows, settingsFrom(settings.rows))) {
        throw new Problem('Only the school’s leaders make this Doc.');
      }
      return drawPaper(workspace, paper, name, blocks);
    });
}
