import type { DataBook } from '../workspace';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;

/** Pixels. */
const NAMES = 200;

/**
 * The pivot table, made once; afterwards it is the team's. A pivot table keeps the range that it was made on, so one whose
 * source has another size now is made again at its place, with the groups and values that people gave it.
 */
export function drawPivots(sheet: Sheet, source: Range, { pivot }: DataBook): void {
  const { AVERAGE } = SpreadsheetApp.PivotTableSummarizeFunction;
  const pivots = sheet.getPivotTables();
  if (pivots.length === 0) {
    sheet.setColumnWidths(1, 2, NAMES);
    const made = sheet.getRange(1, 1).createPivotTable(source);
    for (const place of pivot.rows) made.addRowGroup(place);
    for (const place of pivot.columns) made.addColumnGroup(place);
    made.addPivotValue(pivot.value, AVERAGE).setDisplayName(pivot.name);
    return;
  }
  for (const one of pivots) {
    const old = one.getSourceDataRange();
    // One that the team made on a tab of its own is its own.
    if (old.getSheet().getSheetId() !== source.getSheet().getSheetId()) continue;
    if (old.getNumRows() !== source.getNumRows()) again(one, source, pivot);
  }
}

function again(pivot: PivotTable, source: Range, first: DataBook['pivot']): void {
  const { AVERAGE } = SpreadsheetApp.PivotTableSummarizeFunction;
  const rows = pivot.getRowGroups().map((group) => group.getSourceDataColumn());
  const columns = pivot.getColumnGroups().map((group) => group.getSourceDataColumn());
  const values = pivot.getPivotValues().map((value) => ({
    column: value.getSourceDataColumn(),
    by: value.getSummarizedBy(),
  }));
  const filters = pivot
    .getFilters()
    .map((filter) => [filter.getSourceDataColumn(), filter.getFilterCriteria()] as const);
  const anchor = pivot.getAnchorCell();
  pivot.remove();
  const made = anchor.createPivotTable(source);
  for (const column of rows) made.addRowGroup(column);
  for (const column of columns) made.addColumnGroup(column);
  for (const [column, criteria] of filters) made.addFilter(column, criteria);
  for (const { column, by } of values) {
    const value = made.addPivotValue(column, by);
    // Google does not say what a value is called.
    if (column === first.value && by === AVERAGE) value.setDisplayName(first.name);
  }
}
