import type { DataBook } from '../workspace';
import { put } from './put-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAMES = 280;
const WIDTH = 760;
/** Pixels: for the title and the axis, and for each practice. */
const HEAD = 110;
const LINE = 44;
/** From light to dark, the newest darkest; its figure stands on each bar. */
const COLORS = ['#aecbfa', '#4285f4', '#174ea6'];
const LABELED = { dataLabel: 'value' };

/**
 * The figures that the chart shows, and the chart, made once; afterwards it is the team's: whatever kind and look people gave it
 * stays, on the new figures. Charts of other cells are not touched.
 */
export function drawCharts(sheet: Sheet, { chart: { title, cells, from } }: DataBook): void {
  const all = put(sheet, cells);
  const lines = cells.length - from + 1;
  const range = all.offset(from - 1, 0, lines, cells[from - 1]?.length ?? 1);
  const own = sheet
    .getCharts()
    .filter((chart) =>
      chart.getRanges().some((one) => one.getRow() === from && one.getColumn() === 1),
    );
  for (const chart of own) {
    sheet.updateChart(chart.modify().clearRanges().addRange(range).build());
  }
  if (own.length > 0) return;
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  sheet.setColumnWidth(1, NAMES);
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .addRange(range)
      .setNumHeaders(1)
      .setOption('title', title)
      .setOption('colors', COLORS)
      .setOption('series', [LABELED, LABELED, LABELED])
      .setOption('legend', { position: 'top' })
      .setOption('hAxis', { minValue: 0, maxValue: 100 })
      .setOption('width', WIDTH)
      .setOption('height', HEAD + LINE * lines)
      .setPosition(from, range.getNumColumns() + 2, 0, 0)
      .build(),
  );
}
