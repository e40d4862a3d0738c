import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { CellFormat, ChartView, SheetSummary, SheetView, SpreadsheetView } from '../../views';
import { lastColumn, lastRow } from './cells';
import { runsOf, stretches } from './layers';
import { pivoted } from './pivoting';
import { displaysOf } from './reading';
import {
  type ChartRecord,
  findSheet,
  findSpreadsheet,
  type PivotRecord,
  type SheetRecord,
  type Style,
  sheetKey,
  sheetsOf,
} from './records';
import { choicesOf } from './rules';

/** Pixels of a column that nobody has set. */
const COLUMN_WIDTH = 100;

export function viewSpreadsheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
): SpreadsheetView {
  const file = workspace.files.open(id, 'spreadsheet', person);
  return {
    id,
    name: file.name,
    timeZone: findSpreadsheet(workspace.store, id).timeZone,
    mayEdit: workspace.files.may(id, person, 'edit'),
    sheets: sheetsOf(workspace.store, id).map(summaryOf),
  };
}

export function viewSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
): SheetView {
  workspace.files.open(id, 'spreadsheet', person);
  const sheet = findSheet(workspace.store, id, sheetId);
  if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
  const key = sheetKey(id, sheetId);
  const rows = lastRow(workspace.store, key, sheet.rows);
  const columns = lastColumn(workspace.store, key, sheet.rows);
  const display = displaysOf(workspace.store, key, { row: 1, column: 1, rows, columns });
  return {
    ...summaryOf(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenColumns: sheet.hiddenColumns,
    widths: allColumns(sheet).map((column) => sheet.widths[column] ?? COLUMN_WIDTH),
    hiddenRows: hiddenRows(sheet, display),
    display: withPivots(workspace, id, sheet, display),
    pivots: sheet.pivots.map((pivot) => pivotView(workspace, id, pivot)),
    charts: sheet.charts.map((chart) => chartView(workspace, id, chart)),
    filter: sheet.filter,
    formats: formats(workspace, key, sheet, rows),
    notes: notes(workspace, key, sheet),
    lists: lists(workspace, key, sheet),
  };
}

/** Rows under the filter that show another text than people chose. */
function hiddenRows({ filter, filterShows }: SheetRecord, display: readonly string[][]): number[] {
  if (!filter) return [];
  const chosen = Object.entries(filterShows);
  return display.flatMap((line, index) => {
    const row = index + 1;
    const under = row > filter.row && row < filter.row + filter.rows;
    const shown = chosen.every(([column, text]) => (line[Number(column) - 1] ?? '') === text);
    return under && !shown ? [row] : [];
  });
}

function pivotView(
  workspace: LocalWorkspace,
  spreadsheet: string,
  { source, row, column, rowGroups }: PivotRecord,
): SheetView['pivots'][number] {
  const { area, sheet } = source;
  const [headings = []] = displaysOf(workspace.store, sheetKey(spreadsheet, sheet), {
    ...area,
    rows: 1,
  });
  return {
    row,
    column,
    columns: headings.map((heading, index) => ({ column: area.column + index, heading })),
    rowGroup: rowGroups[0]?.column ?? 0,
  };
}

/** The cells of pivot tables stand over the sheet's own. */
function withPivots(
  workspace: LocalWorkspace,
  spreadsheet: string,
  sheet: SheetRecord,
  display: string[][],
): string[][] {
  for (const pivot of sheet.pivots) {
    pivoted(workspace.store, spreadsheet, pivot).forEach((line, down) => {
      const row = pivot.row - 1 + down;
      while (display.length <= row) display.push([]);
      line.forEach((text, right) => {
        const cells = display[row] ?? [];
        while (cells.length < pivot.column - 1 + right) cells.push('');
        cells[pivot.column - 1 + right] = text;
      });
    });
  }
  return display;
}

/** What a chart shows: its ranges side by side or one above the other, the first column naming the rest. */
function chartView(workspace: LocalWorkspace, spreadsheet: string, chart: ChartRecord): ChartView {
  const parts = chart.ranges.map(({ sheet, area }) =>
    displaysOf(workspace.store, sheetKey(spreadsheet, sheet), area),
  );
  const cells = chart.byColumns
    ? (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []))
    : parts.flat();
  const { type, headers, options, row, column, offsetX, offsetY } = chart;
  const words = (name: string) => (typeof options[name] === 'string' ? options[name] : '');
  const pixels = (name: string, otherwise: number) =>
    typeof options[name] === 'number' ? options[name] : otherwise;
  return {
    id: chart.id ?? 0,
    type,
    title: words('title'),
    row,
    column,
    offsetX,
    offsetY,
    width: pixels('width', 600),
    height: pixels('height', 371),
    headings: headers > 0 ? (cells[headers - 1] ?? []) : [],
    lines: cells.slice(headers),
    stacked: options.isStacked === true,
    colors: Array.isArray(options.colors) ? options.colors.map(String) : [],
    left: numberAt(options.chartArea, 'left') ?? 0,
    axisEnd: numberAt(options.hAxis, 'maxValue') ?? 0,
    labeled: Array.isArray(options.series) && options.series.some(isLabeled),
  };
}

function numberAt(options: unknown, name: string): number | undefined {
  const found = Object.entries(options ?? {}).find(([key]) => key === name)?.[1];
  return typeof found === 'number' ? found : undefined;
}

function isLabeled(series: unknown): boolean {
  return Object.entries(series ?? {}).some(
    ([key, value]) => key === 'dataLabel' && value === 'value',
  );
}

function summaryOf(sheet: SheetRecord): SheetSummary {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protections.some((protection) => protection.area === null),
    rows: sheet.rows,
    columns: sheet.columns,
    tabColor: sheet.tabColor,
  };
}

function allColumns(sheet: SheetRecord): number[] {
  return Array.from({ length: sheet.columns }, (_, index) => index + 1);
}

function formats(
  workspace: LocalWorkspace,
  key: string,
  sheet: SheetRecord,
  rows: number,
): Record<string, CellFormat> {
  const found: Record<string, CellFormat> = {};
  for (const column of allColumns(sheet)) {
    const runs = runsOf(workspace.store, key, 'style', column);
    for (const { from, to, value } of stretches(runs, 1, rows)) {
      const format = formatOf(value);
      if (Object.keys(format).length === 0) continue;
      for (let row = from; row <= to; row++) found[`${row},${column}`] = format;
    }
  }
  return found;
}

function formatOf({ bold, italic, background, color, wrap, align }: Style): CellFormat {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(background ? { background } : {}),
    ...(color ? { color } : {}),
    ...(wrap === 'WRAP' ? { wrap: true } : {}),
    ...(align ? { align } : {}),
  };
}

function notes(workspace: LocalWorkspace, key: string, sheet: SheetRecord): Record<string, string> {
  const found: Record<string, string> = {};
  for (const column of allColumns(sheet)) {
    const runs = runsOf(workspace.store, key, 'note', column);
    for (const { from, to, value } of stretches(runs, 1, sheet.rows)) {
      for (let row = from; row <= to; row++) found[`${row},${column}`] = value;
    }
  }
  return found;
}

function lists(workspace: LocalWorkspace, key: string, sheet: SheetRecord): SheetView['lists'] {
  return allColumns(sheet).flatMap((column) =>
    stretches(runsOf(workspace.store, key, 'rule', column), 1, sheet.rows)
      .filter(({ value }) => value.criteria === 'VALUE_IN_LIST' && value.values[1] !== false)
      .map(({ from, to, value }) => ({
        row: from,
        column,
        rows: to - from + 1,
        columns: 1,
        choices: choicesOf(value),
      })),
  );
}
