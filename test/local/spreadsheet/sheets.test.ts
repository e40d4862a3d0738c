import { COACH, NEWCOMER, TEACHER, type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

describe('a new spreadsheet', () => {
  it('has one empty sheet of 1,000 rows and 26 columns', () => {
    const read = book.value(`
      const made = SpreadsheetApp.create('Coaching');
      const [first, ...others] = made.getSheets();
      return [made.getName(), first.getName(), first.getSheetId(), others.length,
        first.getMaxRows(), first.getMaxColumns(), first.getLastRow(), first.getLastColumn(),
        first.getDataRange().getA1Notation(), made.getOwner().getEmail()];`);
    expect(read).toEqual(['Coaching', 'Sheet1', 0, 0, 1000, 26, 0, 0, 'A1', 'pat@school.example']);
  });

  it('may be made smaller or larger, up to ten million cells', () => {
    expect(
      book.value("return SpreadsheetApp.create('Small', 5, 2).getSheets()[0].getMaxRows()"),
    ).toBe(5);
    expect(book.refusal("SpreadsheetApp.create('Large', 1000000, 11)")).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('is opened by its id and its address', () => {
    const read = book.value(`
      const made = SpreadsheetApp.create('Coaching');
      made.rename('Coaching logs');
      return SpreadsheetApp.openByUrl(made.getUrl()).getName();`);
    expect(read).toBe('Coaching logs');
    expect(book.refusal("SpreadsheetApp.openByUrl('https://school.example')")).toBe(
      'Invalid argument: url',
    );
    expect(book.refusal('SpreadsheetApp.openById(7)')).toMatch(/don't match the method signature/);
  });

  it('is active only for a script that runs in it', () => {
    const active =
      'return [SpreadsheetApp.getActive(), SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActiveSheet()].map((one) => one && one.getName())';
    expect(book.value(active)).toEqual(['Walkthroughs', 'Walkthroughs', 'Sheet1']);
    const form = book.workspace.files.create('form', 'A form', TEACHER, new Date(0));
    expect(book.value(active, { container: form.id })).toEqual([null, null, null]);
  });
});

describe('the sheets of a spreadsheet', () => {
  it('are added behind the others, at a place, with a name or with the next number', () => {
    const read = book.value(`
      book.insertSheet();
      book.insertSheet('Roster', 0);
      book.insertSheet('Ratings');
      const active = book.getActiveSheet().getName();
      return [book.getSheets().map((one) => one.getName()), active, book.getSheetByName('Roster').getIndex()];`);
    expect(read).toEqual([['Roster', 'Sheet1', 'Sheet2', 'Ratings'], 'Ratings', 1]);
  });

  it('keep their id when they are renamed and moved, and no id comes twice', () => {
    const read = book.value(`
      const roster = book.insertSheet('Roster');
      const id = roster.getSheetId();
      roster.setName('Staff');
      book.setActiveSheet(roster);
      book.moveActiveSheet(1);
      const order = book.getSheets().map((one) => one.getName());
      const same = book.getSheetById(id).getName();
      book.deleteSheet(roster);
      return [order, same, book.getSheetById(id), book.insertSheet('Roster').getSheetId() > id];`);
    expect(read).toEqual([['Staff', 'Sheet1'], 'Staff', null, true]);
  });

  it('are found by their exact name, or not at all', () => {
    expect(
      book.value("return [book.getSheetByName('sheet1'), book.getSheetByName('Absent')]"),
    ).toEqual([null, null]);
    expect(book.refusal('book.getSheetByName(1)')).toBe(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
  });

  it('have names that differ by more than capitals', () => {
    const taken = 'A sheet with the name "sheet1" already exists. Please enter another name.';
    expect(book.refusal("book.insertSheet('sheet1')")).toBe(taken);
    expect(book.refusal("book.insertSheet('Roster').setName('sheet1')")).toBe(taken);
    expect(book.value("sheet.setName('SHEET1'); return sheet.getName()")).toBe('SHEET1');
  });

  it('are never all deleted or hidden', () => {
    expect(book.refusal('book.deleteSheet(sheet)')).toBe(
      "You can't remove all the sheets in a document.",
    );
    expect(book.refusal('sheet.hideSheet()')).toBe(
      "You can't hide all the visible sheets in a document.",
    );
    expect(
      book.value(`
        const hidden = book.insertSheet('Lists').hideSheet();
        const before = hidden.isSheetHidden();
        return [before, hidden.showSheet().isSheetHidden()];`),
    ).toEqual([true, false]);
  });

  it('are gone once deleted, also for a script that still holds them', () => {
    expect(
      book.refusal(`
        const old = book.insertSheet('Old');
        const range = old.getRange('A1');
        book.deleteSheet(old);
        range.getValue();`),
    ).toBe('Sheet 1 not found');
  });

  it('together hold ten million cells and no more', () => {
    expect(
      book.refusal(`
        sheet.insertRowsAfter(1, 302000);
        sheet.insertColumnsAfter(1, 7);
        book.insertSheet();`),
    ).toMatch(/above the limit of 10000000 cells/);
  });

  it('cannot be frozen or hidden whole, nor widened beyond their columns', () => {
    expect(book.refusal('sheet.setFrozenRows(1000)')).toMatch(/freeze all visible rows/);
    expect(book.refusal('sheet.setColumnWidth(27, 80)')).toBe('Those columns are out of bounds.');
    expect(book.refusal('sheet.hideColumns(1, 26)')).toMatch(/hide all the columns/);
  });
});

describe('a range', () => {
  it.each([
    ['getRange(2, 3)', 'C2'],
    ['getRange(2, 3, 4)', 'C2:C5'],
    ['getRange(2, 3, 4, 26 - 2)', 'C2:Z5'],
    ["getRange('b2:D5')", 'B2:D5'],
    ["getRange('D5:B2')", 'B2:D5'],
    ["getRange('$A$1')", 'A1'],
    ["getRange('A2:A')", 'A2:A1000'],
    ["getRange('B:C')", 'B1:C1000'],
    ["getRange('3:4')", 'A3:Z4'],
    ["getRange('Sheet1!A1:B2')", 'A1:B2'],
    ["getRange('A1').offset(1, 2)", 'C2'],
    ["getRange('B2:C3').offset(-1, -1)", 'A1:B2'],
    ["getRange('A1').offset(1, 1, 2)", 'B2:B3'],
    ["getRange('A1').offset(1, 1, 2, 2)", 'B2:C3'],
  ])('%s is %s', (made, notation) => {
    expect(book.value(`return sheet.${made}.getA1Notation()`)).toBe(notation);
  });

  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    [
      'sheet.getRange(1000, 1, 2)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange(1, 27)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('A1001')", 'Range not found'],
    ["sheet.getRange('Absent!A1')", 'Range not found'],
    ["book.getRange('no range')", 'Range not found'],
    [
      "sheet.getRange('1', '2')",
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%s is refused', (made, told) => {
    expect(book.refusal(made)).toBe(told);
  });

  it('knows where it lies', () => {
    const read = book.value(`
      const range = book.getRange("Sheet1!B2:D5");
      return [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(),
        range.getNumRows(), range.getNumColumns(), range.getSheet().getName()];`);
    expect(read).toEqual([2, 2, 5, 4, 4, 3, 'Sheet1']);
  });

  it('is refused when the sheet has become too small for it', () => {
    expect(
      book.refusal(`
        const last = sheet.getRange(1000, 1);
        sheet.deleteRow(1);
        last.getValue();`),
    ).toBe('The coordinates of the range are outside the dimensions of the sheet.');
  });

  it('is cleared of its contents, its look, its notes or all of it', () => {
    const read = book.value(`
      const cell = sheet.getRange('A1').setValue('x').setNote('seen').setBackground('#ff0000');
      const state = () => [cell.getValue(), cell.getBackgrounds()[0][0], cell.getNote()];
      const states = [state()];
      cell.clearContent(); states.push(state());
      cell.setValue('y').clear(); states.push(state());
      cell.clearNote(); states.push(state());
      cell.setValue('z').setNote('again').setBackground('red').clear({ formatOnly: true }); states.push(state());
      cell.clear({}); states.push(state());
      return states;`);
    expect(read).toEqual([
      ['x', '#ff0000', 'seen'],
      ['', '#ff0000', 'seen'],
      ['', '#ffffff', 'seen'],
      ['', '#ffffff', ''],
      ['z', '#ffffff', 'again'],
      ['', '#ffffff', ''],
    ]);
  });

  it('has notes and looks cell by cell', () => {
    const read = book.value(`
      const range = sheet.getRange('A1:B2');
      range.setNotes([['a', null], [null, 'd']]);
      range.setBackgrounds([['#fff', null], ['black', '#abcdef']]);
      range.setNumberFormats([['0', '0.0'], ['@', 'General']]);
      return [range.getNotes(), range.getBackgrounds(), range.getNumberFormats()];`);
    expect(read).toEqual([
      [
        ['a', ''],
        ['', 'd'],
      ],
      [
        ['#ffffff', '#ffffff'],
        ['#000000', '#abcdef'],
      ],
      [
        ['0', '0.0'],
        ['@', 'General'],
      ],
    ]);
  });
});

describe('people who share a spreadsheet', () => {
  it('are its owner, its editors and its viewers', () => {
    const read = book.value(`
      book.addViewer('new@school.example').addViewer('${COACH}').addEditor('${TEACHER}');
      book.removeEditor('absent@school.example').removeViewer('${COACH}');
      const emails = (users) => users.map((user) => user.getEmail());
      return [emails(book.getEditors()), emails(book.getViewers())];`);
    expect(read).toEqual([['pat@school.example', COACH, TEACHER], ['new@school.example']]);
  });

  it('have accounts: of several nobody is let in when one has none', () => {
    const attempt = `book.addEditors(['${NEWCOMER}', 'nobody@school.example'])`;
    expect(book.refusal(attempt)).toBe('Invalid email: nobody@school.example');
    expect(book.value('return book.getEditors().length')).toBe(2);
  });

  it('are named by one address each', () => {
    expect(book.refusal("book.addEditor('a@school.example, b@school.example')")).toMatch(
      /^Invalid email: /,
    );
  });

  it.each([
    "sheet.getRange('A1').setValue(1)",
    'sheet.appendRow([1])',
    "sheet.setName('Mine')",
    'sheet.deleteRow(1)',
    'book.insertSheet()',
    "book.rename('Mine')",
    "book.addEditor('new@school.example')",
    "sheet.getRange('A1').protect()",
    'book.getFormUrl()',
  ])('may not %s as viewers', (attempt) => {
    expect(book.refusal(attempt, { user: TEACHER })).toBe(
      'You do not have permission to perform that action.',
    );
    expect(book.refusal(attempt, { user: COACH })).toBeUndefined();
  });

  it('read what others may not open', () => {
    expect(book.value("return sheet.getRange('A1').getValue()", { user: TEACHER })).toBe('');
    expect(book.refusal('return 1', { user: 'stranger@school.example' })).toBe(
      'You do not have permission to access the requested document.',
    );
  });
});
