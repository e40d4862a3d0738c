import { ServiceError } from '../../service';
import { readRows, replaceRowsFrom, writeCells } from './cells';
import type { Draft } from './draft';
import { LAYERS, putRuns, runsOf, withRowsDeleted, withRowsInserted } from './layers';
import type { Cell, ProtectionRecord, SheetRecord } from './records';
import { sheetKey, sheetsOf } from './records';
import { requireCells, requireSheet } from './rights';

/** Cells of a spreadsheet at most, empty ones too. */
export const SPREADSHEET_LIMIT = 10_000_000;

export function requireRoom(draft: Draft, spreadsheet: string, more: number): void {
  const cells = sheetsOf(draft, spreadsheet).reduce((sum, one) => sum + one.rows * one.columns, 0);
  if (cells + more > SPREADSHEET_LIMIT) throw tooManyCells();
}

export function tooManyCells(): ServiceError {
  return new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${SPREADSHEET_LIMIT} cells.`,
  );
}

export function outsideGrid(): ServiceError {
  return new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

export function putSheet(draft: Draft, spreadsheet: string, sheet: SheetRecord): SheetRecord {
  draft.put('sheet', sheetKey(spreadsheet, sheet.id), sheet);
  return sheet;
}

/**
 * Makes the grid at least so large, at its end. The rows that appear are plain: whether Google gives them the look of the
 * last row is not documented.
 */
export function growTo(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  rows: number,
  columns: number,
): SheetRecord {
  if (rows <= sheet.rows && columns <= sheet.columns) return sheet;
  const grown = {
    ...sheet,
    rows: Math.max(rows, sheet.rows),
    columns: Math.max(columns, sheet.columns),
  };
  requireRoom(draft, spreadsheet, grown.rows * grown.columns - sheet.rows * sheet.columns);
  return putSheet(draft, spreadsheet, grown);
}

/** New rows below a row; they look like it and follow its rules, as in the page. Formulas are not rewritten. */
export function insertRows(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  after: number,
  count: number,
): void {
  requireSheet(draft, spreadsheet, sheet);
  // Between two rows of a protected range; above or below it is free.
  if (after > 0 && after < sheet.rows) {
    const between = sheet.protections.filter(
      ({ area }) => area && area.row <= after && after < area.row + area.rows - 1,
    );
    requireCells(draft, spreadsheet, { ...sheet, protections: between });
  }
  requireRoom(draft, spreadsheet, count * sheet.columns);
  const key = sheetKey(spreadsheet, sheet.id);
  const below = readRows(draft, key, after + 1, sheet.rows - after);
  const rows = [...new Array<readonly Cell[]>(count).fill([]), ...below];
  replaceRowsFrom(draft, key, after + 1, sheet.rows + count, rows);
  changeColumnLayers(draft, key, sheet.columns, (runs, layer) =>
    withRowsInserted(runs, after, count, layer !== 'note'),
  );
  putSheet(draft, spreadsheet, {
    ...sheet,
    rows: sheet.rows + count,
    frozenRows: sheet.frozenRows + (after < sheet.frozenRows ? count : 0),
    protections: shifted(sheet.protections, 'row', 'rows', after + 1, count),
  });
}

export function deleteRows(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  row: number,
  count: number,
): void {
  if (row < 1 || count < 1 || row + count - 1 > sheet.rows) {
    throw new ServiceError('Those rows are out of bounds.');
  }
  requireCells(draft, spreadsheet, sheet, { row, column: 1, rows: count, columns: sheet.columns });
  requireSheet(draft, spreadsheet, sheet);
  const frozen = Math.max(0, Math.min(sheet.frozenRows, row + count - 1) - row + 1);
  if (sheet.rows - count <= sheet.frozenRows - frozen) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  }
  const key = sheetKey(spreadsheet, sheet.id);
  const below = readRows(draft, key, row + count, sheet.rows - row - count + 1);
  replaceRowsFrom(draft, key, row, sheet.rows, below);
  changeColumnLayers(draft, key, sheet.columns, (runs) => withRowsDeleted(runs, row, count));
  putSheet(draft, spreadsheet, {
    ...sheet,
    rows: sheet.rows - count,
    frozenRows: sheet.frozenRows - frozen,
    protections: shifted(sheet.protections, 'row', 'rows', row, -count),
  });
}

function changeColumnLayers(
  draft: Draft,
  key: string,
  columns: number,
  change: <T>(
    runs: readonly (readonly [number, T | null])[],
    layer: (typeof LAYERS)[number],
  ) => readonly (readonly [number, T | null])[],
): void {
  for (let column = 1; column <= columns; column++) {
    for (const layer of LAYERS) {
      const runs = runsOf(draft, key, layer, column);
      if (runs.length > 0) putRuns(draft, key, layer, column, change(runs, layer) as typeof runs);
    }
  }
}

export function insertColumns(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  after: number,
  count: number,
): void {
  requireSheet(draft, spreadsheet, sheet);
  const between = sheet.protections.filter(
    ({ area }) => area && area.column <= after && after < area.column + area.columns - 1,
  );
  requireCells(draft, spreadsheet, { ...sheet, protections: between });
  requireRoom(draft, spreadsheet, count * sheet.rows);
  const key = sheetKey(spreadsheet, sheet.id);
  moveColumns(draft, key, sheet, after + 1, (cells) => [
    ...new Array<Cell>(count).fill(null),
    ...cells,
  ]);
  for (const layer of LAYERS) {
    for (let column = sheet.columns; column > after; column--) {
      putRuns(draft, key, layer, column + count, runsOf(draft, key, layer, column));
    }
    const like = layer === 'note' || after === 0 ? [] : runsOf(draft, key, layer, after);
    for (let column = after + 1; column <= after + count; column++) {
      putRuns(draft, key, layer, column, like);
    }
  }
  putSheet(draft, spreadsheet, withColumnsShifted(sheet, after + 1, count));
}

export function deleteColumns(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  column: number,
  count: number,
): void {
  if (column < 1 || count < 1 || column + count - 1 > sheet.columns) {
    throw new ServiceError('Those columns are out of bounds.');
  }
  requireCells(draft, spreadsheet, sheet, { row: 1, column, rows: sheet.rows, columns: count });
  requireSheet(draft, spreadsheet, sheet);
  const shrunk = withColumnsShifted(sheet, column, -count);
  if (shrunk.columns <= shrunk.frozenColumns) {
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen columns.');
  }
  const key = sheetKey(spreadsheet, sheet.id);
  moveColumns(draft, key, sheet, column, (cells) => [
    ...cells.slice(count),
    ...new Array<Cell>(Math.min(count, cells.length)).fill(null),
  ]);
  for (const layer of LAYERS) {
    for (let to = column; to <= sheet.columns; to++) {
      const moved = to + count <= sheet.columns ? runsOf(draft, key, layer, to + count) : [];
      putRuns(draft, key, layer, to, moved);
    }
  }
  putSheet(draft, spreadsheet, shrunk);
}

/** Rewrites each row from a column on. */
function moveColumns(
  draft: Draft,
  key: string,
  sheet: SheetRecord,
  column: number,
  move: (cells: readonly Cell[]) => readonly Cell[],
): void {
  const rows = readRows(draft, key, 1, sheet.rows);
  const moved = rows.map((cells) => (cells.length < column ? [] : move(cells.slice(column - 1))));
  writeCells(draft, key, 1, column, moved);
}

function withColumnsShifted(sheet: SheetRecord, column: number, count: number): SheetRecord {
  const place = (at: number): number[] => {
    if (at < column) return [at];
    return count < 0 && at < column - count ? [] : [at + count];
  };
  const widths = Object.entries(sheet.widths).flatMap(([at, width]) =>
    place(Number(at)).map((to) => [to, width] as const),
  );
  const inFrozen = column <= sheet.frozenColumns;
  const frozen =
    count > 0
      ? sheet.frozenColumns + (inFrozen ? count : 0)
      : sheet.frozenColumns -
        Math.max(0, Math.min(sheet.frozenColumns, column - count - 1) - column + 1);
  return {
    ...sheet,
    columns: sheet.columns + count,
    widths: Object.fromEntries(widths),
    hiddenColumns: sheet.hiddenColumns.flatMap(place),
    frozenColumns: frozen,
    protections: shifted(sheet.protections, 'column', 'columns', column, count),
  };
}

/** Protected ranges move, stretch and shrink with the cells they cover, and go when none is left. */
function shifted(
  protections: readonly ProtectionRecord[],
  start: 'row' | 'column',
  size: 'rows' | 'columns',
  at: number,
  count: number,
): ProtectionRecord[] {
  return protections.flatMap((protection) => {
    const { area } = protection;
    if (!area) return protection;
    const last = area[start] + area[size] - 1;
    const move = (place: number, atEnd: boolean) => {
      if (place < at) return place;
      if (count > 0) return place + count;
      return place < at - count ? at - (atEnd ? 1 : 0) : place + count;
    };
    const from = move(area[start], false);
    const length = move(last, true) - from + 1;
    return length > 0 ? { ...protection, area: { ...area, [start]: from, [size]: length } } : [];
  });
}
