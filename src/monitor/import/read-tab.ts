import { dayOf } from '../../school-time';
import type { Cell } from '../../table';
import type { Occasion, Workspace } from '../../workspace';
import { distinctHeadings, type FileContents, nothingIn } from './import-file';

/** A tab of the workbook that holds walkthroughs, read as a file would be. */
export function readTab(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly tab: string },
): FileContents {
  const { workbook } = workspace;
  return tabContents(request.tab, workbook.readTab(request.tab), workbook.timeZone);
}

/** The cells of a tab as words: days as `2026-09-30`, everything else as it would be typed. */
export function tabContents(
  tab: string,
  cells: readonly (readonly Cell[])[],
  timeZone: string,
): FileContents {
  const [first = [], ...rest] = cells.map((line) => line.map((cell) => wordsOf(cell, timeZone)));
  const width = cells.reduce(
    (widest, line) => line.reduce<number>((to, cell, at) => (cell === '' ? to : at + 1), widest),
    0,
  );
  if (width === 0) {
    return nothingIn(`The tab “${tab}” is empty. Choose a tab with headings in its first row.`);
  }
  const records = rest
    .map((line, index) => ({
      row: index + 2,
      cells: Array.from({ length: width }, (_, at) => line[at] ?? ''),
    }))
    .filter((record) => record.cells.some((cell) => cell.trim() !== ''));
  const headings = distinctHeadings(Array.from({ length: width }, (_, at) => first[at] ?? ''));
  if (records.length > 0) return { headings, records, problems: [] };
  const message = `The tab “${tab}” has headings and no rows under them.`;
  return { headings, records, problems: [{ row: 1, message, content: '' }] };
}

function wordsOf(cell: Cell, timeZone: string): string {
  return typeof cell === 'object' ? dayOf(cell, timeZone) : String(cell);
}
