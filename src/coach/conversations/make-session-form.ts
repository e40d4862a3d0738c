import { COACHING_SESSION, formsTable } from '../../monitor/forms-table';
import { drawForm, formTables } from '../../monitor/make-form';
import { frameworkTable } from '../../practices/framework-table';
import { libraryFrom, libraryTables, practicesOf, setsOnForms } from '../../practices/library';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { coachingLogsTable } from '../coaching-logs-table';
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

/** Makes the form when the first log is there. Its owner reads the answers, so whoever runs the routine makes it. */
export function keepSessionForm(workspace: Workspace, occasion: Occasion): void {
  const { forms, logs, settings } = workspace.workbook.read({
    forms: formsTable,
    logs: coachingLogsTable,
    settings: settingsTable,
  });
  if (
    logs.rows.length > 0 &&
    settingsFrom(settings.rows).owner === occasion.actor &&
    // One that a run left half made is finished.
    !forms.rows.some(({ focus, published }) => focus === COACHING_SESSION.id && published)
  ) {
    makeSessionForm(workspace, occasion);
  }
}
