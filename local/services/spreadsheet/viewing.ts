import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { CellFormat, SheetSummary, SheetView, SpreadsheetView } from '../../views';
import { lastColumn, lastRow } from './cells';
import { runsOf, stretches } from './layers';
import { displaysOf } from './reading';
import {
  findSheet,
  findSpreadsheet,
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
  return {
    ...summaryOf(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenColumns: sheet.hiddenColumns,
    widths: allColumns(sheet).map((column) => sheet.widths[column] ?? COLUMN_WIDTH),
    display: displaysOf(workspace.store, key, { row: 1, column: 1, rows, columns }),
    formats: formats(workspace, key, sheet, rows),
    notes: notes(workspace, key, sheet),
    lists: lists(workspace, key, sheet),
  };
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
