import { libraryFrom, libraryTables } from '../practices/library';
import { settingsFrom, settingsTable } from '../school/settings';
import { staffTable, teaches } from '../school/staff';
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
  return {
    schoolName: settingsFrom(contents.settings.rows).schoolName,
    today,
    ...evidenceLibrary(libraryFrom(contents)),
    teachers: contents.staff.rows.filter(teaches),
    ...lessonsIn(contents, today),
  };
}
