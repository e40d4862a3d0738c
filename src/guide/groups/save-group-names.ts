import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { type GroupName, groupNamesTable } from './group-names-table';

/** Notes which spellings count as one group; the Staff tab stays as it is. */
export function saveGroupNames(
  workspace: Workspace,
  occasion: Occasion,
  { names }: { readonly names: readonly GroupName[] },
): { readonly saved: number } {
  return workspace.alone(() => {
    const { staff, settings } = workspace.workbook.read({
      staff: staffTable,
      settings: settingsTable,
    });
    if (!leads(occasion.actor, staff.rows, settingsFrom(settings.rows))) {
      throw new Problem('Only leaders on the Staff tab decide which groups are one.');
    }
    workspace.workbook.save(groupNamesTable, names);
    return { saved: names.length };
  });
}
