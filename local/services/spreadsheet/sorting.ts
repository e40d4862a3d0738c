import { ServiceError } from '../../service';
import type { Area } from './area';
import { readCells, writeCells } from './cells';
import type { Draft } from './draft';
import { type Layer, putRuns, runsOf, spread, withValues } from './layers';
import type { Cell, SheetRecord } from './records';
import { sheetKey } from './records';
import { requireCells } from './rights';

/** A column of the sheet, and which way. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area, with their looks and notes; rules stay where they are. Numbers and dates come before text,
 * text before TRUE and FALSE, errors after them; empty cells are last either way. Rows that are equal keep their order.
 */
export function sortArea(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  area: Area,
  keys: readonly SortKey[],
): void {
  if (area.rows < 1) return;
  requireCells(draft, spreadsheet, sheet, area);
  for (const { column } of keys) {
    if (column < area.column || column >= area.column + area.columns) {
      throw new ServiceError('Sort range column is out of bounds.');
    }
  }
  const key = sheetKey(spreadsheet, sheet.id);
  const cells = readCells(draft, key, area);
  const order = cells
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const at = column - area.column;
        const result = compare(cells[a]?.[at] ?? null, cells[b]?.[at] ?? null, ascending);
        if (result !== 0) return result;
      }
      return a - b;
    });
  writeCells(
    draft,
    key,
    area.row,
    area.column,
    order.map((index) => cells[index] ?? []),
  );
  for (let column = area.column; column < area.column + area.columns; column++) {
    sortLayer(draft, key, 'style', column, area, order);
    sortLayer(draft, key, 'note', column, area, order);
  }
}

function sortLayer(
  draft: Draft,
  key: string,
  layer: Layer,
  column: number,
  area: Area,
  order: readonly number[],
): void {
  const runs = runsOf(draft, key, layer, column);
  if (runs.length === 0) return;
  const values = spread(runs, area.row, area.rows);
  const sorted = order.map((index) => values[index] ?? null);
  putRuns(draft, key, layer, column, withValues(runs, area.row, sorted));
}

function compare(a: Cell, b: Cell, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const result = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? result : -result;
}

function rank(cell: Cell): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof cell);
}

const alphabet = new Intl.Collator('en-US', { sensitivity: 'base' });

function compareAlike(a: Cell, b: Cell): number {
  if (typeof a === 'string' && typeof b === 'string') return alphabet.compare(a, b);
  if (typeof a === 'object' || typeof b === 'object') return 0;
  return Number(a) - Number(b);
}
