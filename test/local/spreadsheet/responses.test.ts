import {
  addResponseSheet,
  appendResponseRow,
  setResponseHeaders,
  unlinkResponseSheet,
  updateResponseRow,
} from '../../../local/services/spreadsheet/responses';
import { COACH, TEACHER, type Workbook, workbook } from './workbook';

const FORM = 'https://docs.google.com/forms/d/1form/viewform';
const SENT = new Date('2026-09-08T14:05:09Z');

let book: Workbook;
let sheetId: number;
beforeEach(() => {
  book = workbook();
  sheetId = addResponseSheet(book.workspace, book.id, 'Form Responses 1', FORM, [
    'Timestamp',
    '3-4',
  ]);
});

const add = (...row: (string | number | Date)[]) =>
  appendResponseRow(book.workspace, book.id, sheetId, row);

/** What a script reads of the response sheet, dates as ISO. */
const read = () => book.value('return sheet.getDataRange().getValues()') as unknown[][];

describe("a form's response sheet", () => {
  it('comes leftmost, linked to the form, with the questions as headings', () => {
    expect(
      book.value(`
        return [sheet.getName(), sheet.getFormUrl(), book.getFormUrl(), book.getSheets()[1].getFormUrl(),
          sheet.getDataRange().getDisplayValues()];`),
    ).toEqual(['Form Responses 1', FORM, FORM, null, [['Timestamp', '3-4']]]);
    expect(book.refusal('sheet.getFormUrl()', { user: TEACHER })).toMatch(/permission/);
  });

  it('takes the next number when its name is taken', () => {
    addResponseSheet(book.workspace, book.id, 'Form Responses 1', FORM, ['Timestamp']);
    expect(book.value('return sheet.getName()')).toBe('Form Responses 2');
  });

  it('gets each response below the last content, as typed but never as a formula', () => {
    expect(add(SENT, '=1+1')).toBe(2);
    expect(add(SENT, '- none')).toBe(3);
    expect(add(SENT, "'007")).toBe(4);
    expect(add(SENT, '007')).toBe(5);
    expect(add(SENT, 'TRUE')).toBe(6);
    expect(read().map((row) => row[1])).toEqual(['3-4', '=1+1', '- none', "'007", 7, true]);
    expect(read()[1]?.[0]).toBe('2026-09-08T14:05:09.000Z');
  });

  it('turns an answer such as 3-4 into a date, as Sheets does', () => {
    add(SENT, '3-4');
    expect(book.value("return sheet.getRange('B2').getDisplayValue()")).toBe('3/4');
  });

  it('gets an edited response over its row and new questions as headings', () => {
    const row = add(SENT, 'first');
    setResponseHeaders(book.workspace, book.id, sheetId, ['Timestamp', 'Period', 'Notes']);
    updateResponseRow(book.workspace, book.id, sheetId, row, [SENT, 'second', 'more']);
    expect(read().map((cells) => cells.slice(1))).toEqual([
      ['Period', 'Notes'],
      ['second', 'more'],
    ]);
  });

  it('takes responses whatever is protected or validated', () => {
    book.value(`
      const lock = sheet.protect(); lock.removeEditors(lock.getEditors());
      sheet.getRange('B2:B').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(1, 4).setAllowInvalid(false).build());`);
    add(SENT, 'nine');
    expect(read()[1]?.[1]).toBe('nine');
    expect(book.refusal("sheet.getRange('B2').setValue(2)", { user: COACH })).toMatch(/protected/);
  });

  it('cannot be deleted before its form lets go of it', () => {
    expect(book.refusal('book.deleteSheet(sheet)')).toMatch(/linked form/);
    unlinkResponseSheet(book.workspace, book.id, sheetId);
    expect(book.refusal('book.deleteSheet(sheet)')).toBeUndefined();
  });
});
