import { COACH, PRINCIPAL, TEACHER, type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

const LEVELS = "SpreadsheetApp.newDataValidation().requireValueInList(['Not yet', 'Often'], true)";

describe('a data validation rule', () => {
  it('tells what it was built from', () => {
    const read = book.value(`
      const rule = ${LEVELS}.setAllowInvalid(false).setHelpText('Choose a level').build();
      sheet.getRange('B2').setDataValidation(rule);
      const [[none], [kept]] = sheet.getRange('B1:B2').getDataValidations();
      return [none, String(kept.getCriteriaType()), kept.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        kept.getCriteriaValues(), kept.getAllowInvalid(), kept.getHelpText()];`);
    expect(read).toEqual([
      null,
      'VALUE_IN_LIST',
      true,
      [['Not yet', 'Often'], true],
      false,
      'Choose a level',
    ]);
  });

  it('lets anything in unless it is told not to', () => {
    const read = book.value(`
      const cell = sheet.getRange('A1').setDataValidation(${LEVELS}.build()).setValue('Never');
      const rule = cell.getDataValidations()[0][0];
      return [cell.getValue(), rule.getAllowInvalid(), rule.getHelpText()];`);
    expect(read).toEqual(['Never', true, null]);
  });

  it('names its choices when it refuses, and nothing of the write is kept', () => {
    const told = book.refusal(`
      sheet.getRange('B2:B10').setDataValidation(${LEVELS}.setAllowInvalid(false).build());
      sheet.getRange('B1:B3').setValues([['Level'], ['Often'], ['Never']]);`);
    expect(told).toBe(
      'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Not yet, Often.',
    );
    expect(book.value('return sheet.getLastRow()')).toBe(0);
  });

  it.each([
    ['requireDate()', ["'2026-09-07'", 'new Date()'], ["'soon'", '5']],
    ['requireNumberBetween(1, 4)', ['1', "'4'"], ['0', '5', "'x'"]],
    ['requireTextIsEmail()', ["'a@school.example'"], ["'a@school'", "'a b@c.de'", '1']],
    ['requireCheckbox()', ['true', "'FALSE'"], ["'yes'", '1']],
    ["requireCheckbox('Yes', 'No')", ["'Yes'", "'No'"], ['true']],
    ["requireValueInList(['1', 'A'])", ['1', "'A'"], ["'a'", "'=A1'"]],
  ])('%s takes what fits and no other', (require, good, bad) => {
    const enter = (value: string) => `
      const cell = sheet.getRange('A1').clear({}).setDataValidation(
        SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false).build());
      cell.setValue(${value});`;
    for (const value of [...good, "''"]) expect(book.refusal(enter(value))).toBeUndefined();
    for (const value of bad) {
      expect(book.refusal(enter(value))).toMatch(/^The data you entered in cell A1 violates/);
    }
  });

  it('has at most 500 items to choose from', () => {
    expect(
      book.refusal(
        "SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, n) => 'T' + n))",
      ),
    ).toMatch(/more items than the limit of 500/);
  });

  it('is removed by null, by clearing and with its rows', () => {
    const read = book.value(`
      const rule = ${LEVELS}.build();
      const column = sheet.getRange('A1:A4').setDataValidation(rule);
      sheet.getRange('A1').setDataValidation(null);
      sheet.getRange('A2').clearDataValidations();
      sheet.deleteRow(3);
      const before = column.getDataValidations().map(([one]) => one !== null);
      column.setDataValidations([[rule], [null], [null], [rule]]);
      return [before, column.getDataValidations().map(([one]) => one !== null)];`);
    expect(read).toEqual([
      [false, false, true, false],
      [true, false, false, true],
    ]);
  });
});

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Protects B1:B5 so that only the principal may edit it. */
const LOCK = `
  const lock = sheet.getRange('B1:B5').protect().setDescription('Kept by the add-on');
  lock.removeEditors(lock.getEditors());`;

describe('a protected range', () => {
  it('stops nobody until its list of editors is changed', () => {
    book.value("sheet.getRange('B1:B5').protect()");
    expect(book.refusal("sheet.getRange('B2').setValue(1)", { user: COACH })).toBeUndefined();
  });

  it.each([
    "sheet.getRange('A1:B1').setValue(1)",
    "sheet.getRange('B1').clearContent()",
    "sheet.getRange('B1').setNote('n')",
    "sheet.getRange('B1').setBackground('red')",
    "sheet.getRange('A1:C3').sort(1)",
    'sheet.deleteRow(3)',
    'sheet.deleteColumn(2)',
    'sheet.insertRowsAfter(3, 1)',
    "sheet.appendRow(['a', 'b'])",
    'book.insertSheet(); book.deleteSheet(sheet)',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
  ])('refuses other editors: %s', (attempt) => {
    book.value(LOCK);
    expect(book.refusal(attempt, { user: COACH })).toBe(PROTECTED);
    expect(book.refusal(attempt)).toBeUndefined();
  });

  it.each([
    "sheet.getRange('A1').setValue(1)",
    "sheet.getRange('C1:C9').setBackground('red')",
    'sheet.insertRowsAfter(5, 1)',
    'sheet.deleteRow(6)',
    "sheet.setName('Ratings')",
  ])('leaves the rest to other editors: %s', (attempt) => {
    book.value(LOCK);
    expect(book.refusal(attempt, { user: COACH })).toBeUndefined();
  });

  it('lets in whom it is told to, if they may edit the spreadsheet at all', () => {
    book.value(`${LOCK} lock.addEditor('${COACH}').addEditors(['${TEACHER}']);`);
    const attempt = "sheet.getRange('B2').setValue(1)";
    expect(book.refusal(attempt, { user: COACH })).toBeUndefined();
    expect(book.refusal(attempt, { user: TEACHER })).toMatch(/do not have permission/);
  });

  it('only warns when told so', () => {
    book.value(`${LOCK} lock.setWarningOnly(true);`);
    const attempt =
      "sheet.getRange('B2').setValue(1); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].isWarningOnly()";
    expect(book.value(attempt, { user: COACH })).toBe(true);
  });

  it('never loses its owner or the person who changes it', () => {
    const read = book.value(
      `const lock = sheet.getRange('A1').protect();
       lock.removeEditors(['${PRINCIPAL}', '${COACH}']);
       return lock.getEditors().map((user) => user.getEmail());`,
      { user: COACH },
    );
    expect(read).toEqual([PRINCIPAL, COACH]);
  });

  it('tells its place and its kind, and moves with its cells', () => {
    const read = book.value(`${LOCK}
      sheet.insertRowsAfter(2, 2);
      sheet.deleteColumn(1);
      const [kept] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [kept.getRange().getA1Notation(), kept.getDescription(), String(kept.getProtectionType()), kept.canEdit(), kept.canDomainEdit()];`);
    expect(read).toEqual(['A1:A7', 'Kept by the add-on', 'RANGE', true, false]);
    expect(
      book.value(
        'const [kept] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return kept.canEdit()',
        { user: COACH },
      ),
    ).toBe(false);
  });

  it('is gone when it is removed or all its cells are', () => {
    const read = book.value(`${LOCK}
      const count = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      sheet.getRange('D1').protect().remove();
      const counts = [count()];
      sheet.deleteColumn(2);
      return [...counts, count()];`);
    expect(read).toEqual([1, 0]);
  });
});

describe('a protected sheet', () => {
  const LOCK_SHEET = 'const lock = sheet.protect(); lock.removeEditors(lock.getEditors());';

  it('refuses every change by others', () => {
    book.value(LOCK_SHEET);
    for (const attempt of [
      "sheet.getRange('Z99').setValue(1)",
      "sheet.setName('Mine')",
      'sheet.setFrozenRows(1)',
      'sheet.insertRowsAfter(1, 1)',
      "book.insertSheet('Other'); sheet.hideSheet()",
    ]) {
      expect(book.refusal(attempt, { user: COACH })).toBe(PROTECTED);
    }
  });

  it('has one protection, however often it is asked for', () => {
    const read = book.value(`
      sheet.protect().setDescription('first');
      sheet.protect();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => [one.getDescription(), one.getRange().getA1Notation()]);`);
    expect(read).toEqual([['first', 'A1:Z1000']]);
  });
});
