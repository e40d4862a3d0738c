import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { ALL_TABLES } from './all-tables';

/** Puts a tab before the person at the workbook, so that they see the rows behind a figure. */
export function openTab(
  { workbook }: Workspace,
  _occasion: Occasion,
  { tab }: { readonly tab: string },
): void {
  const table = ALL_TABLES.find(({ name, hidden }) => name === tab && !hidden);
  if (!table) throw new Problem(`There is no tab “${tab}” to look at.`);
  workbook.show(table);
}
