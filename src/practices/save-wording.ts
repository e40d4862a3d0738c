import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { libraryFrom, libraryTables } from './library';
import { noteVersions } from './note-versions';
import { practiceChanges } from './practice-changes';
import { lastVersions, numberOf, practiceVersionsTable } from './practice-versions-table';
import { practicesTable } from './practices-table';

/**
 * Notes the wording that stands on the Practices tab: a new version of each practice that was reworded, with who, when and
 * why. Run again, it finds nothing left to note.
 */
export function saveWording(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly why: string; readonly comparable: boolean },
): { readonly saved: number; readonly sets: readonly string[] } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ ...libraryTables, versions: practiceVersionsTable });
    const changes = practiceChanges(libraryFrom(contents), contents.versions.rows);
    const why = request.why.trim();
    const needsWhy = changes.some(({ kind }) => kind === 'reworded' || kind === 'unexplained');
    if (needsWhy && why === '') throw new Problem('Say in one line why the words changed.');
    const rows = noteVersions(changes, { ...request, why, now: occasion.now, by: occasion.actor });
    if (rows.length > 0) {
      workbook.save(practiceVersionsTable, rows);
      workbook.settle();
    }
    const last = lastVersions([...contents.versions.rows, ...rows]);
    const raised = contents.practices.rows.flatMap((row) => {
      const noted = last.get(row.id);
      return noted && row.version !== numberOf(noted) ? [{ ...row, version: noted.version }] : [];
    });
    if (raised.length > 0) workbook.save(practicesTable, raised);
    return { saved: rows.length, sets: [...new Set(changes.map(({ set }) => set.id))] };
  });
}
