import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { ALL_TABLES } from './all-tables';

/** Puts a tab before the person at the workbook, at one of its rows if they asked for it by its key. */
export function openTab(
  { workbook }: Workspace,
  _occasion: Occasion,
  { tab, row }: { readonly tab: string; readonly row: string },
): void {
  const table = ALL_TABLES.find(({ name, shown }) => name === tab && shown !== 'never');
  if (!table) throw new Problem(`There is no tab “${tab}” to look at.`);
  if (row === '') workbook.show(table);
  else workbook.goTo(table, row);
}
