import { guidesTable } from '../../practices/guides-table';
import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { GUIDES_READ } from '../forms-table';
import { drawForm, formTables } from '../make-form';
import { guidesForm } from './guides-form';

/** Makes the form on which observers say that they have read the guides, or has it ask for the newest editions. */
export function askToRead(workspace: Workspace, occasion: Occasion): { readonly url: string } {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({
      ...formTables,
      guides: guidesTable,
      staff: staffTable,
      settings: settingsTable,
    });
    const guides = contents.guides.rows.filter(({ made }) => made !== '');
    if (guides.length === 0) throw new Problem('There are no guides to read yet. Make them first.');
    const { schoolName } = settingsFrom(contents.settings.rows);
    const wanted = guidesForm(guides, contents.staff.rows, schoolName);
    return { url: drawForm(workspace, occasion, GUIDES_READ, wanted, contents).url };
  });
}
