import { type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

/** A script's helper: the texts of the filled part of the sheet. */
const TEXTS =
  "const texts = () => sheet.getDataRange().getDisplayValues().map((row) => row.join('|'));";

describe('the last row and column', () => {
  it('are those with content; a look, a note or blank text is none', () => {
    const read = book.value(`
      sheet.getRange('B3').setValue('x');
      sheet.getRange('D9').setValue('').setNote('n').setBackground('red');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`);
    expect(read).toEqual([3, 2, 'A1:B3']);
  });

  it('count a checkbox that nobody has checked', () => {
    const read = book.value(`
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const box = sheet.getRange('C5').setDataValidation(rule);
      return [box.getValue(), sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(read).toEqual([false, 5, 3]);
  });

  it('go back when cells are emptied', () => {
    const read = book.value(`
      sheet.getRange('A1:C200').setValue(1);
      sheet.getRange('A101:C200').clearContent();
      sheet.getRange('B1:C100').setValue('');
      return [sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(read).toEqual([100, 1]);
  });
});

describe('a row that is appended', () => {
  it('stands below the last content and is read like any entry', () => {
    const read = book.value(`
      ${TEXTS}
      sheet.appendRow(['Teacher', 'Share']).appendRow(['Ana', '50%']);
      sheet.appendRow(['=A1', "'=A1"]);
      return [texts(), sheet.getRange('A3').getFormulas()];`);
    expect(read).toEqual([['Teacher|Share', 'Ana|50%', '#ERROR!|=A1'], [['=A1']]]);
  });

  it('makes the grid longer and wider, and the new row is plain', () => {
    const read = book.value(`
      const small = SpreadsheetApp.create('Small', 2, 2).getSheets()[0];
      small.getRange('A1:A2').setNumberFormat('@');
      small.appendRow(['a']).appendRow(['b']).appendRow(['3-4', 2, 3]);
      return [small.getMaxRows(), small.getMaxColumns(), small.getRange('A3').getDisplayValue(),
        small.getRange('A1:A3').getNumberFormats()];`);
    expect(read).toEqual([3, 3, '3/4', [['@'], ['@'], ['m/d']]]);
  });

  it('must be a list', () => {
    expect(book.refusal("sheet.appendRow('a')")).toMatch(/don't match the method signature/);
  });
});

describe('rows and columns', () => {
  const FILL = `${TEXTS} sheet.getRange('A1:C3').setValues([['a1','b1','c1'],['a2','b2','c2'],['a3','b3','c3']]);`;

  it('are inserted with the look of the row before, and move what is below', () => {
    const read = book.value(`${FILL}
      sheet.getRange('A2').setNote('two').setBackground('#ff0000');
      sheet.insertRowsAfter(2, 2);
      return [texts(), sheet.getMaxRows(), sheet.getRange('A1:A5').getBackgrounds().join(), sheet.getRange('A1:A5').getNotes().join()];`);
    expect(read).toEqual([
      ['a1|b1|c1', 'a2|b2|c2', '||', '||', 'a3|b3|c3'],
      1002,
      '#ffffff,#ff0000,#ff0000,#ff0000,#ffffff',
      ',two,,,',
    ]);
  });

  it('are deleted with what is laid over them', () => {
    const read = book.value(`${FILL}
      sheet.getRange('A3').setNote('three');
      sheet.deleteRow(1);
      sheet.deleteRows(5, 90);
      return [texts(), sheet.getMaxRows(), sheet.getRange('A1:A3').getNotes().join()];`);
    expect(read).toEqual([['a2|b2|c2', 'a3|b3|c3'], 909, ',three,']);
  });

  it('move across the pieces in which a sheet is kept', () => {
    const read = book.value(`
      sheet.getRange(1, 1, 200, 1).setValues(Array.from({ length: 200 }, (_, index) => [index + 1]));
      sheet.deleteRows(10, 100);
      sheet.insertRowsAfter(5, 70);
      const column = sheet.getRange(1, 1, 170, 1).getValues().map(([value]) => value);
      return [sheet.getLastRow(), column[4], column[5], column[74], column[75], column[78], column[79], column[169]];`);
    expect(read).toEqual([170, 5, '', '', 6, 9, 110, 200]);
  });

  it('may be columns, which carry their widths and looks along', () => {
    const read = book.value(`${FILL}
      sheet.getRange('B1').setNote('bee');
      sheet.insertColumnAfter(1).insertColumnsAfter(1, 1);
      const wide = [texts(), sheet.getRange('A1:E1').getNotes().join()];
      sheet.deleteColumn(1).deleteColumn(1);
      return [...wide, texts(), sheet.getRange('A1:C1').getNotes().join(), sheet.getMaxColumns()];`);
    expect(read).toEqual([
      ['a1|||b1|c1', 'a2|||b2|c2', 'a3|||b3|c3'],
      ',,,bee,',
      ['|b1|c1', '|b2|c2', '|b3|c3'],
      ',bee,',
      26,
    ]);
  });

  it('cannot be deleted beyond the grid, nor all that are not frozen', () => {
    expect(book.refusal('sheet.deleteRows(1000, 2)')).toBe('Those rows are out of bounds.');
    expect(book.refusal('sheet.deleteColumn(27)')).toBe('Those columns are out of bounds.');
    expect(book.refusal('sheet.insertRowsAfter(1001, 1)')).toBe('Those rows are out of bounds.');
    expect(book.refusal('sheet.setFrozenRows(1); sheet.deleteRows(2, 999)')).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  it('of a sheet are cleared together', () => {
    const read = book.value(`${FILL}
      sheet.getRange('A1').setBackground('red').setNote('n');
      sheet.clearContents();
      const first = [sheet.getLastRow(), sheet.getRange('A1').getBackgrounds()[0][0]];
      sheet.clear();
      return [...first, sheet.getRange('A1').getBackgrounds()[0][0], sheet.getRange('A1').getNote()];`);
    expect(read).toEqual([0, '#ff0000', '#ffffff', 'n']);
  });
});

describe('sorting', () => {
  const FILL = `${TEXTS} sheet.getRange('A1:B6').setValues([['Name','N'],['beta',2],['Alpha',''],['gamma',10],['delta','x'],['eps',true]]);`;

  it('keeps frozen rows on top, and puts numbers before text and empty cells last either way', () => {
    const read = book.value(`${FILL}
      sheet.setFrozenRows(1);
      sheet.sort(2);
      const up = texts();
      sheet.sort(2, false);
      return [up, texts()];`);
    expect(read).toEqual([
      ['Name|N', 'beta|2', 'gamma|10', 'delta|x', 'eps|TRUE', 'Alpha|'],
      ['Name|N', 'eps|TRUE', 'delta|x', 'gamma|10', 'beta|2', 'Alpha|'],
    ]);
  });

  it('of a range takes several columns, and looks and notes go along', () => {
    const read = book.value(`${TEXTS}
      const range = sheet.getRange('A1:B3').setValues([['b', 1], ['a', 1], ['c', 2]]);
      sheet.getRange('A1').setNote('bee').setBackground('#ff0000');
      range.sort([{ column: 2, ascending: false }, 1]);
      return [texts(), sheet.getRange('A1:A3').getNotes().join(), sheet.getRange('A1:A3').getBackgrounds().join()];`);
    expect(read).toEqual([['c|2', 'a|1', 'b|1'], ',,bee', '#ffffff,#ffffff,#ff0000']);
  });

  it('by a column outside the range is refused', () => {
    expect(book.refusal("sheet.getRange('B1:C3').sort(1)")).toMatch(/out of bounds/);
    expect(book.refusal("sheet.getRange('B1:C3').sort('B')")).toMatch(/method signature/);
  });
});
