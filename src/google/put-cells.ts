type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Puts cells into a sheet from its first one on, in the place of whatever stood in these columns. What is text is written as text, so
 * that nothing becomes a formula or a day.
 */
export function put(sheet: Sheet, cells: readonly (readonly (string | number)[])[]): Range {
  const columns = Math.max(...cells.map((line) => line.length));
  const lines = cells.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? ''));
  const grid = sheet.getMaxRows();
  if (lines.length > grid) sheet.insertRowsAfter(grid, lines.length - grid);
  sheet.getRange(1, 1, Math.max(sheet.getLastRow(), 1), columns).clearContent();
  return sheet
    .getRange(1, 1, lines.length, columns)
    .setNumberFormats(
      lines.map((line) => line.map((cell) => (typeof cell === 'number' ? '0' : '@'))),
    )
    .setValues(lines);
}
