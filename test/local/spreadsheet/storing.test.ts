import type { Change } from '../../../local/store';
import { type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

/** The changes that a script's body stores, one list for each write. */
function writes(body: string): readonly (readonly Change[])[] {
  const { store } = book.workspace;
  const commit = store.commit.bind(store);
  const seen: (readonly Change[])[] = [];
  store.commit = (changes) => {
    seen.push(changes);
    commit(changes);
  };
  book.value(body);
  store.commit = commit;
  return seen.filter((changes) => changes.length > 0);
}

describe('what a script writes', () => {
  it('is lost when Google ends it before a flush, and stays after one', () => {
    const body = `
      sheet.getRange('A1').setValue('kept');
      SpreadsheetApp.flush();
      sheet.appendRow(['lost']);
      sheet.setName('Lost');
      book.getName();`;
    const last = book.run(body).calls.length;
    book = workbook();
    const outcome = book.run(body, {
      fault: { call: last, kind: 'killed, unsaved writes lost' },
    });
    expect(outcome.ended).toBe('killed');
    expect(book.value('return [sheet.getDataRange().getValues(), sheet.getName()]')).toEqual([
      [['kept']],
      'Sheet1',
    ]);
  });

  it('is one group of changes a call, and one row is a small one in a long sheet', () => {
    book.value(`sheet.insertRowsAfter(1, 4000);
      sheet.getRange(1, 1, 5000, 12).setValues(Array.from({ length: 5000 }, (_, n) => Array(12).fill('note ' + n)));`);
    const groups = writes("sheet.getRange('C2500').setValue('changed')");
    expect(groups).toHaveLength(1);
    expect(JSON.stringify(groups).length).toBeLessThan(12_000);
  });

  it('is as small for the look of a whole column as for one cell', () => {
    const groups = writes("sheet.getRange('A2:A').setNumberFormat('@').setBackground('red')");
    expect(groups).toHaveLength(2);
    expect(JSON.stringify(groups).length).toBeLessThan(400);
  });

  it('and reads of 20,000 rows and 12 columns takes well under a second', () => {
    book.value('sheet.insertRowsAfter(1, 19000)');
    const started = Date.now();
    const sum = book.value(`
      const range = sheet.getRange(1, 1, 20000, 12);
      const when = Date.UTC(2026, 8, 7);
      range.setValues(Array.from({ length: 20000 }, (_, n) =>
        ['R' + n, new Date(when + n * 3600000), n, 'Often', true, '', 'Ana Ortiz', '12', '', 'x', 'y', 'z']));
      const written = Date.now();
      const values = range.getValues();
      return values[19999][1].getTime() === when + 19999 * 3600000 ? values.reduce((sum, row) => sum + row[2] + row[7], 0) : 'wrong';`);
    expect(sum).toBe((19999 * 20000) / 2 + 12 * 20000);
    // About 0.3 s on a small machine; the bound leaves room for a busy one.
    expect(Date.now() - started).toBeLessThan(3000);
  });
});

describe('reading many cells', () => {
  it('takes the time of the cells, so that a full workbook can meet the six minutes', () => {
    const took = (range: string) => book.run(`sheet.getRange('${range}').getValues()`).milliseconds;
    expect(took('A1:Z1000') - took('A1')).toBeCloseTo(26_000 / 80, -1);
  });
});
