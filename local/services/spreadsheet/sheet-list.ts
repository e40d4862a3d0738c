import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { Change } from '../../store';
import { removeCells } from './cells';
import type { Draft } from './draft';
import { putSheet, requireRoom, SPREADSHEET_LIMIT, tooManyCells } from './grid';
import { LAYERS, putRuns } from './layers';
import type { SheetRecord, SpreadsheetRecord } from './records';
import { findSpreadsheet, sheetKey, sheetsOf } from './records';
import { requireCells, requireEditor, requireSheet } from './rights';

/**
 * The time zone of a new spreadsheet: that of its maker's account. None is documented for scripts, so it is one that a
 * school's script cannot count on.
 */
const NEW_TIME_ZONE = 'America/Los_Angeles';

/** The size of a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** How large the first sheet is. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Makes a spreadsheet with one empty sheet; gives its id.
 * @param also changes to be kept together with it
 */
export function makeSpreadsheet(
  workspace: LocalWorkspace,
  owner: string,
  name: string,
  now: Date,
  size: SheetSize = { rows: NEW_ROWS, columns: NEW_COLUMNS },
  also: readonly Change[] = [],
): string {
  if (size.rows * size.columns > SPREADSHEET_LIMIT) throw tooManyCells();
  const { id } = workspace.files.create('spreadsheet', name, owner, now);
  const spreadsheet: SpreadsheetRecord = {
    timeZone: NEW_TIME_ZONE,
    sheets: [0],
    nextSheet: 1,
    nextProtection: 1,
  };
  workspace.store.commit([
    ['spreadsheet', id, spreadsheet],
    ['sheet', sheetKey(id, 0), { ...newSheet(0, 'Sheet1'), ...size }],
    ...also,
  ]);
  return id;
}

function newSheet(id: number, name: string): SheetRecord {
  return {
    id,
    name,
    rows: NEW_ROWS,
    columns: NEW_COLUMNS,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: '',
    widths: {},
    hiddenColumns: [],
    formUrl: '',
    protections: [],
    charts: [],
    pivots: [],
    filter: null,
    filterShows: {},
  };
}

/** Puts a new sheet at a place among the others (0 is leftmost), by default behind all. */
export function addSheet(
  draft: Draft,
  spreadsheet: string,
  name?: string,
  index?: number,
): SheetRecord {
  requireEditor(draft, spreadsheet);
  const record = findSpreadsheet(draft, spreadsheet);
  const at = index ?? record.sheets.length;
  if (at < 0 || at > record.sheets.length) {
    throw new ServiceError('Sheet index is out of range.');
  }
  const given = name ?? freeName(draft, spreadsheet, 'Sheet');
  requireFreeName(draft, spreadsheet, given);
  requireRoom(draft, spreadsheet, NEW_ROWS * NEW_COLUMNS);
  const sheet = putSheet(draft, spreadsheet, newSheet(record.nextSheet, given));
  draft.put('spreadsheet', spreadsheet, {
    ...record,
    sheets: [...record.sheets.slice(0, at), sheet.id, ...record.sheets.slice(at)],
    nextSheet: record.nextSheet + 1,
  });
  return sheet;
}

/** The first name with a number that no sheet has, e.g. `Sheet2`. */
export function freeName(draft: Draft, spreadsheet: string, stem: string): string {
  const taken = new Set(sheetsOf(draft, spreadsheet).map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Names differ by more than capitals. */
function requireFreeName(draft: Draft, spreadsheet: string, name: string, self?: number): void {
  if (name === '') throw new ServiceError('You must enter a name for the sheet.');
  if (name.length > 100) throw new ServiceError('Sheet names may have up to 100 characters.');
  const taken = sheetsOf(draft, spreadsheet).some(
    (sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new ServiceError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
}

export function nameSheet(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  name: string,
): void {
  requireSheet(draft, spreadsheet, sheet);
  requireFreeName(draft, spreadsheet, name, sheet.id);
  putSheet(draft, spreadsheet, { ...sheet, name });
}

export function removeSheet(draft: Draft, spreadsheet: string, sheet: SheetRecord): void {
  requireCells(draft, spreadsheet, sheet);
  const record = findSpreadsheet(draft, spreadsheet);
  if (record.sheets.length === 1) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  requireAnotherVisible(draft, spreadsheet, sheet, 'remove');
  if (sheet.formUrl !== '') {
    throw new ServiceError(
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
    );
  }
  const key = sheetKey(spreadsheet, sheet.id);
  removeCells(draft, key, sheet.rows);
  for (const layer of LAYERS) {
    for (let column = 1; column <= sheet.columns; column++) putRuns(draft, key, layer, column, []);
  }
  draft.put('sheet', key, undefined);
  draft.put('spreadsheet', spreadsheet, {
    ...record,
    sheets: record.sheets.filter((id) => id !== sheet.id),
  });
}

export function hideSheet(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  hidden: boolean,
): void {
  requireSheet(draft, spreadsheet, sheet);
  if (hidden) requireAnotherVisible(draft, spreadsheet, sheet, 'hide');
  putSheet(draft, spreadsheet, { ...sheet, hidden });
}

function requireAnotherVisible(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  verb: 'remove' | 'hide',
): void {
  const others = sheetsOf(draft, spreadsheet).filter((one) => one.id !== sheet.id && !one.hidden);
  if (others.length === 0) {
    throw new ServiceError(`You can't ${verb} all the visible sheets in a document.`);
  }
}

/** Moves a sheet to a place counted from 1. */
export function moveSheet(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  position: number,
): void {
  requireEditor(draft, spreadsheet);
  const record = findSpreadsheet(draft, spreadsheet);
  if (position < 1 || position > record.sheets.length) {
    throw new ServiceError('Sheet index is out of range.');
  }
  const others = record.sheets.filter((id) => id !== sheet.id);
  others.splice(position - 1, 0, sheet.id);
  draft.put('spreadsheet', spreadsheet, { ...record, sheets: others });
}
