import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { libraryTables } from './library';
import { lastVersions, practiceVersionsTable } from './practice-versions-table';
import { practicesTable } from './practices-table';

/** Puts back a practice whose row was deleted, as retired, in its last noted wording. */
export function putBackPractice(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly practice: string },
): { readonly name: string } {
  return workspace.alone(() => {
    const { practices, versions } = workspace.workbook.read({
      ...libraryTables,
      versions: practiceVersionsTable,
    });
    const last = lastVersions(versions.rows).get(request.practice);
    if (!last) throw new Problem(`No version of “${request.practice}” was ever noted.`);
    if (!practices.rows.some(({ id }) => id === last.practice)) {
      workspace.workbook.save(practicesTable, [
        { ...last, id: last.practice, order: null, status: 'retired', replaces: '' },
      ]);
    }
    return { name: last.name };
  });
}
