import type { Mark, Occasion, Workspace } from '../workspace';
import { focusSetsTable } from './focus-sets-table';
import { practicesTable } from './practices-table';

export interface LibraryMarks {
  readonly focusSets: readonly Mark[];
  readonly practices: readonly Mark[];
}

/** Marks what is wrong in the library where it stands, and takes away the marks of what has been mended. */
export function markLibrary(
  workspace: Workspace,
  _occasion: Occasion,
  marks: LibraryMarks,
): { readonly marked: number } {
  return workspace.alone(() => {
    workspace.workbook.mark(focusSetsTable, marks.focusSets);
    workspace.workbook.mark(practicesTable, marks.practices);
    return { marked: marks.focusSets.length + marks.practices.length };
  });
}
