import { type AnyTable, type Column, type ColumnKind, entriesOf } from '../table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How Sheets shows each kind of column. `@` keeps text as it was typed: grade “3-5” is no date. */
export const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  lines: '@',
  choice: '@',
  'yes-no': '@',
  number: '0',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
};

export const HEADING = '#e8f0fe';
const KEPT = '#f1f3f4';

/**
 * Makes a tab at a place (from 0), or mends it: missing columns go to the right, rows stay as they are, and so does whether people
 * see it.
 */
export function prepareTab(spreadsheet: Spreadsheet, table: AnyTable, place: number): void {
  const existing = spreadsheet.getSheetByName(table.name);
  const sheet = existing ?? spreadsheet.insertSheet(table.name, place);
  const headings = existing ? headingsOf(existing) : [];
  const columns = entriesOf(table).map(([, column]) => column);
  const missing = columns.filter(
    ({ header }) =>
      !headings.some((heading) => heading.trim().toLowerCase() === header.toLowerCase()),
  );
  if (missing.length > 0) addColumns(sheet, headings.length, missing);
  if (existing) return;
  sheet.setFrozenRows(1);
  if (table.kept) {
    sheet
      .protect()
      .setDescription(
        `${table.name} is kept by Leadership routines. Sorting and filtering are fine.`,
      )
      .setWarningOnly(true);
  }
  if (table.shown !== 'first') sheet.hideSheet();
}

function headingsOf(sheet: Sheet): string[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  return (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
}

function addColumns(sheet: Sheet, after: number, columns: readonly Column<unknown>[]): void {
  const grid = sheet.getMaxColumns();
  const needed = after + columns.length;
  if (needed > grid) sheet.insertColumnsAfter(grid, needed - grid);
  sheet
    .getRange(1, after + 1, 1, columns.length)
    .setValues([columns.map(({ header }) => header)])
    .setNotes([columns.map(({ help }) => help)])
    .setFontWeight('bold')
    .setBackgrounds([columns.map(({ kept }) => (kept ? KEPT : HEADING))]);
  const rows = sheet.getMaxRows() - 1;
  columns.forEach((column, index) => {
    const place = after + 1 + index;
    sheet.setColumnWidth(place, column.width);
    const cells = sheet.getRange(2, place, rows, 1).setNumberFormat(FORMATS[column.kind]);
    if (column.kind === 'lines' || column.width >= 260) cells.setWrap(true);
    const rule = validationOf(column);
    if (rule) cells.setDataValidation(rule);
  });
}

/** Wrong values are let in and explained when they are read: nothing that people type is refused. */
function validationOf(column: Column<unknown>): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (column.choices) {
    return SpreadsheetApp.newDataValidation()
      .requireValueInList([...column.choices], true)
      .setAllowInvalid(true)
      .setHelpText(column.help || `One of: ${column.choices.join(', ')}`)
      .build();
  }
  return null;
}
