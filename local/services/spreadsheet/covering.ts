import type { Area } from './area';
import { readCells, writeCells } from './cells';
import type { Draft } from './draft';
import {
  type Layer,
  type LayerValues,
  putRuns,
  runsOf,
  spread,
  withChanged,
  withValues,
} from './layers';
import type { Rule, SheetRecord, Style } from './records';
import { sheetKey } from './records';
import { requireCells } from './rights';
import { checkboxValues } from './rules';

/** Lays one value over an area, whatever its size at the cost of its columns. */
export function cover<L extends Layer>(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  area: Area,
  layer: L,
  change: (value: LayerValues[L] | null) => LayerValues[L] | null,
): void {
  requireCells(draft, spreadsheet, sheet, area);
  const key = sheetKey(spreadsheet, sheet.id);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const runs = runsOf(draft, key, layer, column);
    putRuns(draft, key, layer, column, withChanged(runs, area.row, area.rows, change));
  }
}

/** Lays a value over each cell; `row` and `column` count from 0 within the area. */
export function coverEach<L extends Layer>(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  area: Area,
  layer: L,
  change: (value: LayerValues[L] | null, row: number, column: number) => LayerValues[L] | null,
): void {
  requireCells(draft, spreadsheet, sheet, area);
  const key = sheetKey(spreadsheet, sheet.id);
  for (let index = 0; index < area.columns; index++) {
    const runs = runsOf(draft, key, layer, area.column + index);
    const values = spread(runs, area.row, area.rows).map((value, row) => change(value, row, index));
    putRuns(draft, key, layer, area.column + index, withValues(runs, area.row, values));
  }
}

/** A style with one property set, or back to plain for undefined. */
export function styled<K extends keyof Style>(
  style: Style | null,
  property: K,
  value: Style[K] | undefined,
): Style | null {
  const { [property]: _, ...rest } = style ?? {};
  const next: Style = value === undefined ? rest : { ...rest, [property]: value };
  return Object.keys(next).length === 0 ? null : next;
}

/** Empty cells that become checkboxes hold what an unchecked one holds, and count as content from then on. */
export function fillCheckboxes(draft: Draft, key: string, area: Area, rule: Rule): void {
  if (rule.criteria !== 'CHECKBOX' || rule.values.length === 1) return;
  const unchecked = checkboxValues(rule)[1] as string | number | boolean;
  const cells = readCells(draft, key, area);
  writeCells(
    draft,
    key,
    area.row,
    area.column,
    cells.map((row) => row.map((cell) => cell ?? unchecked)),
  );
}
