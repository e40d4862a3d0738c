import {
  addSheet,
  deleteSheetColumns,
  deleteSheetRows,
  insertSheetRows,
  renameSheet,
  sortSheet,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../../../local/services/spreadsheet/people';
import { COACH, PRINCIPAL, TEACHER, type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

function type(person: string, row: number, column: number, ...texts: string[][]): void {
  typeIntoCells(book.workspace, person, book.id, 0, row, column, texts);
}

const shown = () => viewSheet(book.workspace, PRINCIPAL, book.id, 0).display;

describe('a person in a spreadsheet', () => {
  it('types and pastes, and it is read as scripts’ entries are', () => {
    type(PRINCIPAL, 1, 1, ['Teacher', 'Date'], ['Ana', '2026-09-07'], ["'007", '=A1']);
    expect(shown()).toEqual([
      ['Teacher', 'Date'],
      ['Ana', '2026-09-07'],
      ['007', '#ERROR!'],
    ]);
    expect(book.value("return sheet.getRange('B2').getValue() instanceof Date")).toBe(true);
  });

  it('pastes beyond the grid, which grows', () => {
    type(PRINCIPAL, 1000, 26, ['a', 'b'], ['c']);
    expect(viewSheet(book.workspace, PRINCIPAL, book.id, 0)).toMatchObject({
      rows: 1001,
      columns: 27,
    });
  });

  it('is told what a cell takes, in the words of its help', () => {
    book.value(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(false);
      sheet.getRange('A2').setDataValidation(rule.setHelpText('Yes or No, please').build());`);
    expect(() => type(PRINCIPAL, 2, 1, ['Maybe'])).toThrow('Yes or No, please');
    type(PRINCIPAL, 2, 1, ['Yes']);
    expect(shown()[1]).toEqual(['Yes']);
  });

  it('is refused protected cells, and everything as a viewer or a stranger', () => {
    book.value(
      "const lock = sheet.getRange('A:A').protect(); lock.removeEditors(lock.getEditors());",
    );
    expect(() => type(COACH, 1, 1, ['x'])).toThrow(/protected cell/);
    expect(() => type(TEACHER, 1, 2, ['x'])).toThrow(/do not have permission/);
    expect(() => viewSheet(book.workspace, 'stranger@school.example', book.id, 0)).toThrow(
      /do not have permission to access/,
    );
    type(COACH, 1, 2, ['x']);
    expect(shown()).toEqual([['', 'x']]);
  });

  it('adds, removes and sorts rows, removes columns, adds and renames sheets', () => {
    type(PRINCIPAL, 1, 1, ['b', '1'], ['a', '2']);
    insertSheetRows(book.workspace, COACH, book.id, 0, 1, 1);
    expect(shown()).toEqual([
      ['b', '1'],
      ['', ''],
      ['a', '2'],
    ]);
    deleteSheetRows(book.workspace, COACH, book.id, 0, 2, 1);
    sortSheet(book.workspace, COACH, book.id, 0, 1, true);
    deleteSheetColumns(book.workspace, COACH, book.id, 0, 2, 1);
    expect(shown()).toEqual([['a'], ['b']]);
    const second = addSheet(book.workspace, COACH, book.id);
    renameSheet(book.workspace, COACH, book.id, second, 'Roster');
    expect(() => addSheet(book.workspace, COACH, book.id, 'roster')).toThrow(/already exists/);
    expect(viewSpreadsheet(book.workspace, TEACHER, book.id)).toMatchObject({
      name: 'Walkthroughs',
      mayEdit: false,
      sheets: [{ name: 'Sheet1' }, { id: second, name: 'Roster' }],
    });
  });
});

describe('the view of a sheet', () => {
  it('shows how it looks', () => {
    book.value(`
      sheet.getRange('A1:C2').setValues([['Teacher', 'Level', 'Note'], ['Ana', 'Often', 'x']]);
      sheet.getRange('A1:C1').setFontWeight('bold').setBackground('#eeeeee').setFontColor('blue').setHorizontalAlignment('center');
      sheet.getRange('C:C').setWrap(true).setFontStyle('italic').setVerticalAlignment('top').setFontSize(9);
      sheet.getRange('A:A').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      sheet.getRange('A2').setNote('New this year');
      sheet.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Not yet', 'Often']).build());
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
      sheet.setColumnWidth(1, 180).setColumnWidths(2, 2, 60).setTabColor('#ff0000');
      sheet.hideColumns(4, 2);
      sheet.protect();`);
    expect(viewSheet(book.workspace, TEACHER, book.id, 0)).toMatchObject({
      id: 0,
      name: 'Sheet1',
      hidden: false,
      protected: true,
      tabColor: '#ff0000',
      frozenRows: 1,
      frozenColumns: 2,
      hiddenColumns: [4, 5],
      display: [
        ['Teacher', 'Level', 'Note'],
        ['Ana', 'Often', 'x'],
      ],
      formats: {
        '1,1': { bold: true, background: '#eeeeee', color: '#0000ff', align: 'center' },
        '1,3': { bold: true, italic: true, wrap: true },
        '2,3': { italic: true, wrap: true },
      },
      notes: { '2,1': 'New this year' },
      lists: [{ row: 2, column: 2, rows: 999, columns: 1, choices: ['Not yet', 'Often'] }],
    });
    const { widths } = viewSheet(book.workspace, TEACHER, book.id, 0);
    expect(widths.slice(0, 4)).toEqual([180, 60, 60, 100]);
    expect(widths).toHaveLength(26);
  });
});
