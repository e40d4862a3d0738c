import type { Workbook } from '../../workspace';
import { type NotImported, notImportedTable } from '../not-imported-table';

/** Characters of a row's own words that are kept. */
const LONGEST = 5000;

/**
 * Notes the rows of a file that could not be taken over. Also marks those that an earlier try left out and this one took
 * over whole.
 */
export function saveLeftOut(
  workbook: Workbook,
  file: string,
  leftOut: readonly { readonly row: number; readonly reason: string; readonly content: string }[],
  taken: readonly number[],
  before: readonly NotImported[],
): void {
  const known = new Map(before.filter((row) => row.file === file).map((row) => [row.row, row]));
  const rows = leftOut.map(
    ({ row, reason, content }): NotImported => ({
      file,
      row,
      reason,
      content: content.slice(0, LONGEST).trim(),
    }),
  );
  const still = new Set(leftOut.map(({ row }) => row));
  for (const row of taken) {
    const earlier = still.has(row) ? undefined : known.get(row);
    if (earlier) rows.push({ ...earlier, reason: 'Imported since.' });
  }
  const changed = rows.filter((row) => !isSameRow(row, known.get(row.row)));
  if (changed.length > 0) workbook.save(notImportedTable, changed);
}

/** Whether a row says what it said before. */
export function isSameRow<T extends object>(row: T, before: T | undefined): boolean {
  return (
    before !== undefined &&
    Object.entries(row).every(([name, value]) => {
      return JSON.stringify(value) === JSON.stringify(before[name as keyof T]);
    })
  );
}
