import type { DataBook } from '../workspace';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;

const TAB = 'Pivot';
/** Pixels. */
const NAMES = 320;

/**
 * The pivot table, made once; afterwards it is the team's. A pivot table keeps the range that it was made on, so one whose
 * source has another size now is made again at its place, with all that Google tells of it.
 */
export function drawPivots(
  spreadsheet: Spreadsheet,
  source: Range,
  { rows, columns, value, name, note }: DataBook['pivot'],
): void {
  const { COUNTA } = SpreadsheetApp.PivotTableSummarizeFunction;
  const sheet = spreadsheet.getSheetByName(TAB) ?? spreadsheet.insertSheet(TAB);
  const pivots = sheet.getPivotTables();
  if (pivots.length === 0) {
    sheet.setColumnWidths(1, 2, NAMES);
    const made = sheet.getRange(1, 1).setNote(note).createPivotTable(source);
    for (const place of rows) made.addRowGroup(place);
    for (const place of columns) made.addColumnGroup(place);
    made.addPivotValue(value, COUNTA).setDisplayName(name);
    return;
  }
  for (const one of pivots) {
    const old = one.getSourceDataRange();
    // One that the team made on a tab of its own is its own.
    if (old.getSheet().getSheetId() !== source.getSheet().getSheetId()) continue;
    if (old.getNumRows() !== source.getNumRows()) again(one, source, value, name);
  }
}

/**
 * Google does not say by which value a group is sorted, what was grouped by hand, nor what groups and values are called: those are
 * lost. A value that is still the first one keeps its name.
 */
function again(pivot: PivotTable, source: Range, first: number, name: string): void {
  const { COUNTA } = SpreadsheetApp.PivotTableSummarizeFunction;
  const rows = pivot.getRowGroups().map(toldOf);
  const columns = pivot.getColumnGroups().map(toldOf);
  const values = pivot.getPivotValues().map((value) => ({
    formula: value.getFormula(),
    column: value.getSourceDataColumn(),
    by: value.getSummarizedBy(),
    shownAs: value.getDisplayType(),
  }));
  const filters = pivot
    .getFilters()
    .map((filter) => [filter.getSourceDataColumn(), filter.getFilterCriteria()] as const);
  const direction = pivot.getValuesDisplayOrientation();
  const anchor = pivot.getAnchorCell();
  pivot.remove();
  const made = anchor.createPivotTable(source);
  for (const group of rows) putBack(made.addRowGroup(group.column), group);
  for (const group of columns) putBack(made.addColumnGroup(group.column), group);
  for (const [column, criteria] of filters) made.addFilter(column, criteria);
  values.forEach(({ formula, column, by, shownAs }, index) => {
    const value = formula
      ? made.addCalculatedPivotValue(`Calculated ${index + 1}`, formula).summarizeBy(by)
      : made.addPivotValue(column, by);
    value.showAs(shownAs);
    if (!formula && column === first && by === COUNTA) value.setDisplayName(name);
  });
  made.setValuesDisplayOrientation(direction);
}

/** What Google tells of a group. */
interface Told {
  readonly column: number;
  readonly ascending: boolean;
  readonly totals: boolean;
  readonly repeated: boolean;
}

function toldOf(group: PivotGroup): Told {
  return {
    column: group.getSourceDataColumn(),
    ascending: group.isSortAscending(),
    totals: group.totalsAreShown(),
    repeated: group.areLabelsRepeated(),
  };
}

function putBack(group: PivotGroup, { ascending, totals, repeated }: Told): void {
  if (!ascending) group.sortDescending();
  group.showTotals(totals);
  if (repeated) group.showRepeatedLabels();
}
