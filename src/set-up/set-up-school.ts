import { coachingCodesTable } from '../coach/conversations/coaching-codes';
import { depthQuestionsTable } from '../practices/depth-questions-table';
import { focusSetRow, focusSetsTable } from '../practices/focus-sets-table';
import { type Library, libraryFrom, libraryTables, type NewLibrary } from '../practices/library';
import { noteVersions } from '../practices/note-versions';
import { practiceChanges } from '../practices/practice-changes';
import { type PracticeVersion, practiceVersionsTable } from '../practices/practice-versions-table';
import { practiceRow, practicesTable } from '../practices/practices-table';
import { Problem } from '../problem';
import { type Period, periodsTable } from '../school/periods';
import { ALL_SETTINGS, settingsFrom, settingsRows, settingsTable } from '../school/settings';
import type { Occasion, Workspace } from '../workspace';
import { ALL_TABLES } from './all-tables';

export interface SetUpRequest {
  readonly schoolName: string;
  /** IANA name, e.g. `America/Chicago`. */
  readonly timeZone: string;
  readonly periods: readonly Period[];
  /** What the school begins to look for. A school that has focus sets already keeps its own. */
  readonly library: NewLibrary;
}

/**
 * Makes the workbook a school's: tabs, settings, bell schedule, starter library, triggers. Run again, it mends what is
 * missing and changes only what was asked for; rows that people wrote stay.
 */
export function setUpSchool(
  workspace: Workspace,
  occasion: Occasion,
  request: SetUpRequest,
): { readonly tabs: number } {
  if (request.schoolName.trim() === '') throw new Problem('Type the name of your school.');
  return workspace.alone(() => {
    const { workbook } = workspace;
    workbook.prepare(ALL_TABLES);
    workbook.setTimeZone(request.timeZone);
    const contents = workbook.read({
      settings: settingsTable,
      periods: periodsTable,
      focusSets: focusSetsTable,
      practices: practicesTable,
      versions: practiceVersionsTable,
      codes: coachingCodesTable,
    });
    const before = settingsFrom(contents.settings.rows);
    workbook.save(
      settingsTable,
      settingsRows(
        { ...before, schoolName: request.schoolName.trim(), owner: before.owner || occasion.actor },
        ALL_SETTINGS,
      ),
    );
    if (request.periods.length > 0) workbook.save(periodsTable, request.periods);
    // Practices first: a run that ends between leaves no set without its practices.
    if (contents.practices.rows.length === 0) {
      workbook.save(practicesTable, request.library.practices.map(practiceRow));
      workbook.settle();
    }
    if (contents.focusSets.rows.length === 0) {
      workbook.save(depthQuestionsTable, request.library.depth);
      workbook.save(focusSetsTable, request.library.sets.map(focusSetRow));
    }
    if (contents.codes.rows.length === 0) workbook.save(coachingCodesTable, request.library.codes);
    if (contents.versions.rows.length === 0) {
      const library = libraryFrom(workbook.read(libraryTables));
      workbook.save(practiceVersionsTable, firstVersions(library, occasion));
    }
    workspace.triggers.ensure();
    return { tabs: ALL_TABLES.length };
  });
}

function firstVersions(library: Library, { now, actor }: Occasion): PracticeVersion[] {
  const noting = { now, by: actor, why: '', comparable: true };
  // What a school begins with is no news.
  return noteVersions(practiceChanges(library, []), noting).map((row) => ({
    ...row,
    told: now.toISOString(),
  }));
}
