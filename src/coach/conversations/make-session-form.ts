import { COACHING_SESSION } from '../../monitor/forms-table';
import { drawForm, formTables } from '../../monitor/make-form';
import { frameworkTable } from '../../practices/framework-table';
import { libraryFrom, libraryTables, practicesOf, setsOnForms } from '../../practices/library';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { coachingCodesTable, offeredIn } from './coaching-codes';
import { collectSessions } from './collect-sessions';
import { sessionForm } from './session-form';

/** Makes the form of coaching conversations, or has it offer today's teachers, practices and codes. */
export function makeSessionForm(
  workspace: Workspace,
  occasion: Occasion,
): { readonly url: string } {
  return workspace.alone(() => {
    // Answers given so far are read by what the form asks until now.
    collectSessions(workspace, occasion);
    const contents = workspace.workbook.read({
      ...formTables,
      ...libraryTables,
      codes: coachingCodesTable,
      framework: frameworkTable,
      staff: staffTable,
      settings: settingsTable,
    });
    const library = libraryFrom(contents);
    const wanted = sessionForm(
      contents.staff.rows,
      offeredIn(
        setsOnForms(library).flatMap(({ id }) => practicesOf(library, id)),
        contents,
      ),
      settingsFrom(contents.settings.rows).schoolName,
      dayOf(occasion.now, workspace.workbook.timeZone),
    );
    return { url: drawForm(workspace, occasion, COACHING_SESSION, wanted, contents).url };
  });
}
