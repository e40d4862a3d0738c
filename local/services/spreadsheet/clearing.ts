import { mismatch } from '../arguments';
import type { Area } from './area';
import { writeCells } from './cells';
import { cover } from './covering';
import type { Draft } from './draft';
import { notBuilt } from './number-format';
import { type SheetRecord, sheetKey } from './records';
import { requireCells } from './rights';

/** Options of Range.clear and Sheet.clear. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** "By default all data is cleared": without any of the options, rules and notes too. */
export function clearedBy(options: ClearOptions, method: string): Cleared {
  if (options === null || typeof options !== 'object') throw mismatch(method, [options]);
  if (options.skipFilteredRows) throw notBuilt(`The option skipFilteredRows of ${method}`);
  const cleared = {
    contents: options.contentsOnly === true,
    styles: options.formatOnly === true,
    rules: options.validationsOnly === true,
    notes: options.commentsOnly === true,
  };
  return Object.values(cleared).some(Boolean)
    ? cleared
    : { contents: true, styles: true, rules: true, notes: true };
}

/** Which parts of an area are cleared. */
export interface Cleared {
  readonly contents: boolean;
  readonly styles: boolean;
  readonly rules: boolean;
  readonly notes: boolean;
}

export function clearArea(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  area: Area,
  cleared: Cleared,
): void {
  requireCells(draft, spreadsheet, sheet, area);
  if (cleared.contents) {
    const empty = new Array<null>(area.columns).fill(null);
    const rows = new Array<null[]>(area.rows).fill(empty);
    writeCells(draft, sheetKey(spreadsheet, sheet.id), area.row, area.column, rows);
  }
  if (cleared.styles) cover(draft, spreadsheet, sheet, area, 'style', () => null);
  if (cleared.rules) cover(draft, spreadsheet, sheet, area, 'rule', () => null);
  if (cleared.notes) cover(draft, spreadsheet, sheet, area, 'note', () => null);
}
