import { Problem } from '../problem';
import type { DrawnTab, DrawnTabChart } from '../workspace';
import { HEADING } from './prepare-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Draws a tab of figures with its charts, or draws its columns anew, in a number of calls that the rows do not change. What is
 * text is written as text, so that nothing becomes a formula or a day. Answers where the lines stand.
 */
export function drawTab(spreadsheet: Spreadsheet, tab: DrawnTab): Range {
  const { name, lines, top, formats, note, charts } = tab;
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
  const before = sheet.getLastRow();
  // New, or left empty by a run that was cut off.
  if (before === 0) layOut(sheet, tab);
  else if (tab.guarded) requireOwn(sheet, tab);
  // Rows of an earlier drawing that was longer go blank in the same call.
  const count = Math.max(lines.length, before);
  const grid = sheet.getMaxRows();
  if (count > grid) sheet.insertRowsAfter(grid, count - grid);
  const cells = Array.from({ length: count }, (_, at) =>
    formats.map((_, c) => lines[at]?.[c] ?? ''),
  );
  sheet
    .getRange(1, 1, count, formats.length)
    .setNumberFormats(
      cells.map((line) => formats.map((format, c) => (typeof line[c] === 'number' ? format : '@'))),
    )
    .setValues(cells);
  if (note) sheet.getRange(1, 1).setNote(note);
  const standing = sheet.getCharts();
  for (const chart of charts) drawChart(sheet, chart, top, standing);
  return sheet.getRange(1, 1, lines.length, formats.length);
}

function headingsOf({ lines, top }: DrawnTab): readonly (string | number)[] {
  return lines[top - 1] ?? [];
}

function requireOwn(sheet: Sheet, tab: DrawnTab): void {
  const headings = headingsOf(tab);
  const key = headings.findIndex((heading) => heading !== '');
  if (String(sheet.getRange(tab.top, key + 1).getValues()[0]?.[0]) !== headings[key]) {
    throw new Problem(
      `The tab “${tab.name}” does not begin with “${headings[key]}”. If it is your own, give it another name; then draw again.`,
    );
  }
}

function layOut(sheet: Sheet, tab: DrawnTab): void {
  const { name, top, widths, guarded } = tab;
  const grid = sheet.getMaxColumns();
  if (widths.length > grid) sheet.insertColumnsAfter(grid, widths.length - grid);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  if (top > 1) {
    sheet.getRange(1, 1, top - 1).setWrap(true);
    sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
    return;
  }
  const head = sheet.getRange(1, 1, 1, widths.length).setFontWeight('bold');
  head.setBackgrounds([headingsOf(tab).map((one) => (one === '' ? '#ffffff' : HEADING))]);
  sheet.setFrozenRows(1);
  if (guarded) {
    sheet
      .protect()
      .setDescription(
        `${name} is drawn again each time. Add columns and charts of your own beside it.`,
      )
      .setWarningOnly(true);
    return;
  }
  // Over all rows of the sheet, so that it need not be made again for more of them.
  if (!sheet.getFilter()) head.offset(0, 0, sheet.getMaxRows()).createFilter();
  head.setWrap(true);
}

/** A chart that stands there follows the rows and keeps what people changed about it. */
function drawChart(
  sheet: Sheet,
  { type, columns, rows, at, options }: DrawnTabChart,
  top: number,
  standing: readonly Chart[],
): void {
  const own = standing.find((one) => isOver(one, top, columns[0]));
  const builder = own ? own.modify().clearRanges() : sheet.newChart();
  for (const column of columns) builder.addRange(sheet.getRange(top, column, rows + 1, 1));
  if (own) {
    sheet.updateChart(builder.build());
    return;
  }
  builder
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(1)
    .setPosition(at.row, at.column, 8, 8);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function isOver(chart: Chart, row: number, column: number | undefined): boolean {
  const [first] = chart.getRanges();
  return first?.getRow() === row && first.getColumn() === column;
}
