import { type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

/** What a cell holds and shows after a text was entered into it. */
function entered(text: string): unknown {
  return book.value(`
    const cell = sheet.getRange('A1');
    cell.setValue(${JSON.stringify(text)});
    const value = cell.getValue();
    return [value instanceof Date ? 'date' : value, cell.getDisplayValue()];`);
}

describe('text entered into a cell', () => {
  it.each([
    ['7', 7, '7'],
    ['007', 7, '7'],
    [' 12 ', 12, '12'],
    ['-3.50', -3.5, '-3.5'],
    ['1,250', 1250, '1,250'],
    ['85%', 0.85, '85%'],
    ['$2.99', 2.99, '$2.99'],
    ['1E5', 100000, '1.00E+05'],
    ['(12)', -12, '-12'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['2026-09-07', 'date', '2026-09-07'],
    ['9/7/2026', 'date', '9/7/2026'],
    ['9/7/26', 'date', '9/7/2026'],
    ['3-4', 'date', '3/4'],
    ['Sep 7, 2026', 'date', 'Sep 7, 2026'],
    ['7 Sep 2026', 'date', '7 Sep 2026'],
    ['8:05', 'date', '8:05'],
    ['8:05 AM', 'date', '8:05 AM'],
    ['9/7/2026 14:30:05', 'date', '9/7/2026 14:30:05'],
  ])('%s becomes what it looks like', (text, value, shown) => {
    expect(entered(text)).toEqual([value, shown]);
  });

  it.each([
    'Period 3',
    '13/45/2026',
    '2026-02-30',
    '25:00',
    '1,25',
    'Mayor',
    'March madness',
    'Marcus 12',
    'Mayor 3',
    'truly',
    '=',
    '-',
    '--',
    '2026-09-07T08:00:00Z',
    '555-1234',
    'a@school.example',
  ])('%s stays text', (text) => {
    expect(entered(text)).toEqual([text, text]);
  });

  it('after an apostrophe stays text, and the apostrophe is no part of it', () => {
    expect(entered("'007")).toEqual(['007', '007']);
    expect(entered("'=SUM(A1)")).toEqual(['=SUM(A1)', '=SUM(A1)']);
  });

  it.each([
    ['=IMPORTXML("http://a.example","//a")', '=IMPORTXML("http://a.example","//a")'],
    ['+A1', '=+A1'],
    ['- bring pencils', '=- bring pencils'],
    ['+1 555 1234', '=+1 555 1234'],
  ])('%s becomes a formula, whose value is not computed', (text, formula) => {
    const read = book.value(`
      const cell = sheet.getRange('B2').setValue(${JSON.stringify(text)});
      return [cell.getFormulas()[0][0], cell.getValue(), cell.getDisplayValue()];`);
    expect(read).toEqual([formula, '#ERROR!', '#ERROR!']);
  });

  it('stays as it is in a cell of plain text', () => {
    const read = book.value(`
      const row = sheet.getRange('A1:E1').setNumberFormat('@');
      row.setValues([['=1+1', '3-4', "'007", 7, true]]);
      return [row.getValues()[0], row.getFormulas()[0]];`);
    expect(read).toEqual([
      ['=1+1', '3-4', "'007", '7', 'TRUE'],
      ['', '', '', '', ''],
    ]);
  });
});

describe('values that a script enters', () => {
  it('come back as they were; nothing and blank text leave a cell empty', () => {
    const read = book.value(`
      const row = sheet.getRange(1, 1, 1, 6);
      row.setValues([[1.5, 'text', false, null, undefined, '']]);
      return [row.getValues()[0], sheet.getLastColumn()];`);
    expect(read).toEqual([[1.5, 'text', false, '', '', ''], 3]);
  });

  it('show as errors or as Java prints them when no cell can hold them', () => {
    const read = book.value(`
      const row = sheet.getRange(1, 1, 1, 3);
      row.setValues([[NaN, ['a'], { a: 1 }]]);
      return row.getValues()[0];`);
    expect(read).toEqual(['#NUM!', expect.stringMatching(/^\[Ljava/), '{a=1}']);
  });

  it('must have the shape of the range', () => {
    expect(book.refusal("sheet.getRange('A1:B3').setValues([[1, 2], [3, 4]])")).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(book.refusal("sheet.getRange('A1:B2').setValues([[1, 2], [3]])")).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(book.refusal("sheet.getRange('A1').setValues(['a'])")).toMatch(
      /^The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Range\.setValues\.$/,
    );
  });

  it('are refused whole when one is too long for a cell', () => {
    expect(book.refusal("sheet.getRange('A1:B1').setValues([['ok', 'x'.repeat(50001)]])")).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(book.value('return sheet.getLastRow()')).toBe(0);
    expect(
      book.value("sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getLastRow()"),
    ).toBe(1);
  });

  it('fill every cell of a range when one value is set', () => {
    expect(book.value("return sheet.getRange('B2:C3').setValue('x').getValues()")).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});

describe('dates', () => {
  it("are kept to the second as the wall clock of the spreadsheet's time zone", () => {
    const read = book.value(`
      book.setSpreadsheetTimeZone('America/New_York');
      const cell = sheet.getRange('A1').setValue(new Date('2026-11-02T13:45:06.789Z'));
      const before = [cell.getValue().toISOString(), cell.getDisplayValue()];
      book.setSpreadsheetTimeZone('America/Chicago');
      return [...before, cell.getValue().toISOString(), cell.getDisplayValue()];`);
    expect(read).toEqual([
      '2026-11-02T13:45:06.000Z',
      '11/2/2026 8:45:06',
      '2026-11-02T14:45:06.000Z',
      '11/2/2026 8:45:06',
    ]);
  });

  it('are right on both sides of a change of the clocks', () => {
    const read = book.value(`
      book.setSpreadsheetTimeZone('America/New_York');
      const moments = ['2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z', '2026-11-01T12:00:00Z'];
      const column = sheet.getRange(1, 1, 3, 1);
      column.setValues(moments.map((moment) => [new Date(moment)]));
      return column.getValues().map(([date]) => date.toISOString().slice(0, 16));`);
    expect(read).toEqual(['2026-03-08T06:59', '2026-03-08T07:00', '2026-11-01T12:00']);
  });

  it('typed without a year fall in the present one, at midnight in the spreadsheet', () => {
    const read = book.value(`
      book.setSpreadsheetTimeZone('America/Los_Angeles');
      return sheet.getRange('A1').setValue('10/3').getValue().toISOString();`);
    expect(read).toBe('2026-10-03T07:00:00.000Z');
  });

  it('are plain numbers in a number format, and numbers are dates in a date format', () => {
    const read = book.value(`
      const row = sheet.getRange('A1:B1').setNumberFormats([['0', 'yyyy-mm-dd']]);
      row.setValues([['2026-09-07', 46272]]);
      return [row.getValue(), row.getDisplayValues()[0], row.getValues()[0][1] instanceof Date];`);
    expect(read).toEqual([46272, ['46272', '2026-09-07'], true]);
  });

  it('leave their look behind, so that a number entered later is shown as a date', () => {
    const read = book.value(`
      const cell = sheet.getRange('A1').setValue('9/7/2026');
      cell.clearContent().setValue(5);
      return [cell.getDisplayValue(), cell.getNumberFormats()];`);
    expect(read).toEqual(['1/4/1900', [['m/d/yyyy']]]);
  });

  it('need a time zone that exists', () => {
    expect(book.refusal("book.setSpreadsheetTimeZone('America/Springfield')")).toBe(
      'Invalid argument: America/Springfield',
    );
  });
});

describe('number formats', () => {
  it.each([
    ['0', 2.5, '3'],
    ['0.0', 2.25, '2.3'],
    ['0%', 0.125, '13%'],
    ['#,##0', 1234567.8, '1,234,568'],
    ['#,##0.00', -0.001, '0.00'],
    ['0.##', 2.5, '2.5'],
    ['000', 7, '007'],
    ['yyyy-mm-dd', 46272.5, '2026-09-07'],
    ['d mmm yyyy', 46272, '7 Sep 2026'],
    ['dddd, mmmm d', 46272, 'Monday, September 7'],
    ['M/d/yyyy H:mm:ss', 46272.5, '9/7/2026 12:00:00'],
    ['hh:mm am/pm', 46272.0625, '01:30 AM'],
    ['h:mm am/pm', 46272.5, '12:00 PM'],
    ['mm:ss', 46272.0009375, '01:21'],
    ['General', 1 / 3, '0.3333333333'],
  ])('%s shows %d as %s', (format, value, shown) => {
    const read = book.value(`
      const cell = sheet.getRange('A1').setNumberFormat('${format}').setValue(${value});
      return [cell.getDisplayValue(), cell.getNumberFormats()];`);
    expect(read).toEqual([shown, [[format]]]);
  });

  it('that are not built stop the run, whatever the script catches', () => {
    const code = "try { sheet.getRange('A1').setNumberFormat('[h]:mm;\"x\"'); } catch (error) {}";
    expect(() => book.run(code)).toThrow(/number format .* is not built/);
  });
});
