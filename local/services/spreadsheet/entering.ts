import { ServiceError } from '../../service';
import type { Area } from './area';
import { writeCells } from './cells';
import type { Draft } from './draft';
import { type Entry, type EntrySetting, entryOfText, entryOfValue } from './entry';
import { putRuns, runsOf, spread, stretches, withValues } from './layers';
import type { Cell, SheetRecord, Style } from './records';
import { findSpreadsheet, sheetKey } from './records';
import { requireCells } from './rights';
import { breaks, violation } from './rules';
import { serialOf, wallClockOf } from './wall-clock';

/** Characters that a cell holds at most. */
const CELL_LIMIT = 50_000;

/** How what is entered is read, and what is said when a rule forbids it. */
export type Manner = 'script' | 'person' | 'form';

/**
 * Enters values with their top left at a cell of the grid: reads them as Sheets does, minds protection and validation,
 * and gives cells without a format the one that fits.
 */
export function enter(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
  manner: Manner,
): void {
  const columns = Math.max(...values.map((one) => one.length));
  const area = { row, column, rows: values.length, columns };
  requireCells(draft, spreadsheet, sheet, area);
  const key = sheetKey(spreadsheet, sheet.id);
  const setting = settingOf(draft, spreadsheet);
  const cells: Cell[][] = values.map((one) => new Array(one.length));
  for (let index = 0; index < columns; index++) {
    enterColumn(draft, key, area, index, values, cells, setting, manner);
  }
  writeCells(draft, key, row, column, cells);
}

function settingOf(draft: Draft, spreadsheet: string): EntrySetting {
  const { timeZone } = findSpreadsheet(draft, spreadsheet);
  const today = wallClockOf(serialOf(draft.workspace.clock.now(), timeZone));
  return { timeZone, year: today.getUTCFullYear() };
}

function enterColumn(
  draft: Draft,
  key: string,
  area: Area,
  index: number,
  values: readonly (readonly unknown[])[],
  cells: Cell[][],
  setting: EntrySetting,
  manner: Manner,
): void {
  const column = area.column + index;
  const runs = runsOf(draft, key, 'style', column);
  const styles = spread(runs, area.row, area.rows);
  let formatted = false;
  values.forEach((given, at) => {
    if (index >= given.length) return;
    const style = styles[at] ?? null;
    const entry = read(given[index], style?.numberFormat, setting, manner);
    if (cellLength(entry.cell) > CELL_LIMIT) {
      throw new ServiceError(
        `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
      );
    }
    const row = cells[at];
    if (row) row[index] = entry.cell;
    if (entry.format !== undefined && style?.numberFormat === undefined) {
      styles[at] = { ...style, numberFormat: entry.format };
      formatted = true;
    }
  });
  if (manner !== 'form') obeyRules(draft, key, area, column, index, cells, styles, manner);
  if (formatted) putRuns(draft, key, 'style', column, withValues(runs, area.row, styles));
}

function read(
  value: unknown,
  numberFormat: string | undefined,
  setting: EntrySetting,
  manner: Manner,
): Entry {
  if (manner !== 'form' || typeof value !== 'string') {
    return entryOfValue(value, numberFormat, setting);
  }
  // Forms reads an answer as if it were typed, but never as a formula.
  const entry = entryOfText(value, numberFormat, setting);
  return typeof entry.cell === 'object' || value.startsWith("'") ? { cell: value || null } : entry;
}

function cellLength(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula.length : 0;
}

function obeyRules(
  draft: Draft,
  key: string,
  area: Area,
  column: number,
  index: number,
  cells: readonly (readonly Cell[])[],
  styles: readonly (Style | null)[],
  manner: Manner,
): void {
  const rules = stretches(runsOf(draft, key, 'rule', column), area.row, area.rows);
  for (const { from, to, value: rule } of rules) {
    if (rule.allowInvalid) continue;
    for (let row = from; row <= to; row++) {
      const at = row - area.row;
      if (!breaks(rule, cells[at]?.[index] ?? null, styles[at]?.numberFormat)) continue;
      const told = violation(rule, row, column);
      throw new ServiceError(manner === 'person' && rule.help ? rule.help : told);
    }
  }
}
