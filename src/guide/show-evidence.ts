import { libraryFrom, libraryTables } from '../practices/library';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, staffTable, teaches } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type Evidence, evidenceLibrary } from './evidence';
import { lessonsIn, lessonTables } from './reviews/lessons';

/** What the figures of reviews are worked out from, as it stands in the workbook now. */
export function showEvidence({ workbook }: Workspace, occasion: Occasion): Evidence {
  const contents = workbook.read({
    ...libraryTables,
    ...lessonTables,
    settings: settingsTable,
    staff: staffTable,
  });
  const today = dayOf(occasion.now, workbook.timeZone);
  const settings = settingsFrom(contents.settings.rows);
  return {
    schoolName: settings.schoolName,
    today,
    seesNames: leads(occasion.actor, contents.staff.rows, settings),
    ...evidenceLibrary(libraryFrom(contents)),
    teachers: contents.staff.rows.filter(teaches),
    ...lessonsIn(contents, today),
  };
}
