import { Problem } from '../problem';
import type { DrawnTab, DrawnTabChart } from '../workspace';
import { HEADING } from './prepare-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Draws a tab of figures with its charts, or draws its columns anew, in a number of calls that the rows do not change. */
export function drawTab(spreadsheet: Spreadsheet, tab: DrawnTab): void {
  const { name, headings, rows, formats, charts } = tab;
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
  // New, or left empty by a run that was cut off.
  if (sheet.getLastRow() === 0) layOut(sheet, tab);
  const width = headings.length;
  const top = sheet.getRange(1, 1, 1, width);
  const key = headings.findIndex((heading) => heading !== '');
  if (String(top.getValues()[0]?.[key]) !== headings[key]) {
    throw new Problem(
      `The tab “${name}” does not begin with “${headings[key]}”. If it is your own, give it another name; then draw again.`,
    );
  }
  // Rows of an earlier drawing that was longer go blank in the same call.
  const lines = Math.max(rows.length, sheet.getLastRow() - 1, 1);
  const grid = sheet.getMaxRows();
  if (lines + 1 > grid) sheet.insertRowsAfter(grid, lines + 1 - grid);
  const blank = headings.map(() => '');
  const all = Array.from({ length: lines }, (_, index) => [...(rows[index] ?? blank)]);
  top.setValues([[...headings]]);
  sheet
    .getRange(2, 1, lines, width)
    .setNumberFormats(all.map(() => [...formats]))
    .setValues(all);
  const standing = sheet.getCharts();
  for (const chart of charts) drawChart(sheet, chart, standing);
}

function layOut(sheet: Sheet, { name, headings, widths }: DrawnTab): void {
  const grid = sheet.getMaxColumns();
  if (headings.length > grid) sheet.insertColumnsAfter(grid, headings.length - grid);
  sheet.setFrozenRows(1);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet
    .getRange(1, 1, 1, headings.length)
    .setFontWeight('bold')
    .setBackgrounds([headings.map((heading) => (heading === '' ? '#ffffff' : HEADING))])
    .setValues([[...headings]]);
  sheet
    .protect()
    .setDescription(
      `${name} is drawn again each time. Add columns and charts of your own beside it.`,
    )
    .setWarningOnly(true);
}

/** A chart that stands there follows the rows and keeps what people changed about it. */
function drawChart(sheet: Sheet, chart: DrawnTabChart, standing: readonly Chart[]): void {
  const ranges = chart.columns.map((column) => sheet.getRange(1, column, chart.rows + 1, 1));
  const own = standing.find((one) => lastColumn(one) === chart.columns[chart.columns.length - 1]);
  const builder = own ? own.modify().clearRanges() : sheet.newChart();
  for (const range of ranges) builder.addRange(range);
  if (own) {
    sheet.updateChart(builder.build());
    return;
  }
  builder
    .setChartType(Charts.ChartType[chart.type])
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 8, 8);
  for (const [name, value] of Object.entries(chart.options)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function lastColumn(chart: Chart): number | undefined {
  const ranges = chart.getRanges();
  return ranges[ranges.length - 1]?.getLastColumn();
}
