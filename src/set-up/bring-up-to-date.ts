import { NotSetUp } from '../problem';
import type { Home } from '../progress/home';
import { runRoutine } from '../progress/run-routine';
import { showHome } from '../progress/show-home';
import { settingsTable } from '../school/settings';
import type { Occasion, Workspace } from '../workspace';
import { ALL_TABLES } from './all-tables';

/** The first screen, or `isNew` for a workbook that was never set up. */
export function openHome(
  workspace: Workspace,
  occasion: Occasion,
): Home | { readonly isNew: true } {
  return inSchool(workspace, () => showHome(workspace, occasion)) ?? { isNew: true };
}

/** What the triggers do, where there is a school. */
export function runSchool(workspace: Workspace, occasion: Occasion): { readonly done: boolean } {
  return inSchool(workspace, () => runRoutine(workspace, occasion)) ?? { done: false };
}

/**
 * Runs a job in a workbook that was set up; undefined where it never was. A newer version of the add-on may know tabs and
 * columns that are not there yet, and people delete some: those are put in, and the job begins again.
 */
function inSchool<Result>(workspace: Workspace, job: () => Result): Result | undefined {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof NotSetUp)) throw error;
    const { workbook } = workspace;
    if (!workbook.tabs().includes(settingsTable.name)) return undefined;
    workspace.alone(() => workbook.prepare(ALL_TABLES));
    return job();
  }
}
