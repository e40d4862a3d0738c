import type { LocalWorkspace } from '../../local-workspace';
import { lastRow } from './cells';
import { type Draft, pageChange } from './draft';
import { enter } from './entering';
import { growTo, putSheet } from './grid';
import { putRuns, runsOf, withChanged } from './layers';
import { findSheet, type SheetRecord, sheetKey, sheetsOf } from './records';
import { addSheet, freeName } from './sheet-list';

/** What Google Forms writes into a linked spreadsheet: no protection or validation stops it, and nothing is a formula. */
export type ResponseCell = string | number | Date;

/**
 * Adds the sheet that a form's responses go to, leftmost, with its headings in a frozen row. A taken name gets the next
 * free number in the place of its own, as in "Form Responses 2". Gives the sheet's id.
 */
export function addResponseSheet(
  workspace: LocalWorkspace,
  spreadsheetId: string,
  name: string,
  formUrl: string,
  headers: readonly string[],
): number {
  return pageChange(workspace, null, (draft) => {
    const lower = name.toLowerCase();
    const taken = sheetsOf(draft, spreadsheetId).some((one) => one.name.toLowerCase() === lower);
    const stem = name.replace(/\d*$/, '');
    const given = taken ? freeName(draft, spreadsheetId, stem) : name;
    const sheet = addSheet(draft, spreadsheetId, given, 0);
    putSheet(draft, spreadsheetId, { ...sheet, formUrl, frozenRows: 1 });
    writeRow(draft, spreadsheetId, sheet.id, 1, headers);
    return sheet.id;
  });
}

/** Writes the headings again, as Forms does when questions are renamed or added. */
export function setResponseHeaders(
  workspace: LocalWorkspace,
  spreadsheetId: string,
  sheetId: number,
  headers: readonly string[],
): void {
  pageChange(workspace, null, (draft) => writeRow(draft, spreadsheetId, sheetId, 1, headers));
}

/** Writes a response below everything else; gives its row. */
export function appendResponseRow(
  workspace: LocalWorkspace,
  spreadsheetId: string,
  sheetId: number,
  row: readonly ResponseCell[],
): number {
  return pageChange(workspace, null, (draft) => {
    const sheet = linkedSheet(draft, spreadsheetId, sheetId);
    const rowNumber = lastRow(draft, sheetKey(spreadsheetId, sheetId), sheet.rows) + 1;
    writeRow(draft, spreadsheetId, sheetId, rowNumber, row);
    return rowNumber;
  });
}

/** Writes an edited response over its row. */
export function updateResponseRow(
  workspace: LocalWorkspace,
  spreadsheetId: string,
  sheetId: number,
  rowNumber: number,
  row: readonly ResponseCell[],
): void {
  pageChange(workspace, null, (draft) => writeRow(draft, spreadsheetId, sheetId, rowNumber, row));
}

/** Parts a sheet from its form; what is in it stays. */
export function unlinkResponseSheet(
  workspace: LocalWorkspace,
  spreadsheetId: string,
  sheetId: number,
): void {
  pageChange(workspace, null, (draft) => {
    const sheet = linkedSheet(draft, spreadsheetId, sheetId);
    putSheet(draft, spreadsheetId, { ...sheet, formUrl: '' });
  });
}

function writeRow(
  draft: Draft,
  spreadsheetId: string,
  sheetId: number,
  rowNumber: number,
  row: readonly ResponseCell[],
): void {
  if (row.length === 0) return;
  const before = linkedSheet(draft, spreadsheetId, sheetId);
  const sheet = growTo(draft, spreadsheetId, before, rowNumber, row.length);
  if (rowNumber === 1) asPlainText(draft, sheetKey(spreadsheetId, sheetId), row.length);
  enter(draft, spreadsheetId, sheet, rowNumber, 1, [row], 'form');
}

/** Headings are questions' titles: a question "3-4" is no date. */
function asPlainText(draft: Draft, key: string, columns: number): void {
  for (let column = 1; column <= columns; column++) {
    const runs = withChanged(runsOf(draft, key, 'style', column), 1, 1, (style) => ({
      ...style,
      numberFormat: '@',
    }));
    putRuns(draft, key, 'style', column, runs);
  }
}

function linkedSheet(draft: Draft, spreadsheetId: string, sheetId: number): SheetRecord {
  const sheet = findSheet(draft, spreadsheetId, sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId} in spreadsheet ${spreadsheetId}.`);
  return sheet;
}
