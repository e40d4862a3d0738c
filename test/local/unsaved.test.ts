import { createSpreadsheet, viewSpreadsheet } from '../../local/services/spreadsheet/people';
import { Store } from '../../local/store';
import { UnsavedWrites } from '../../local/unsaved';
import { ANA, run, schoolWith } from './school';

describe('a script that is killed before its writes are saved', () => {
  /** The sheets that stand after the last of some statements was cut off; a response sheet lands on the way. */
  function sheetsAfter(statements: string, calls: number): string[] {
    const school = schoolWith('');
    const book = createSpreadsheet(school, ANA, 'Walkthroughs');
    const outcome = run(
      school,
      `const form = FormApp.create('Walkthrough', true);
       form.setDestination(FormApp.DestinationType.SPREADSHEET, '${book}');
       const book = SpreadsheetApp.openById('${book}');
       ${statements}`,
      { fault: { call: 3 + calls, kind: 'killed, unsaved writes lost' } },
    );
    expect(outcome).toBe('killed');
    return viewSpreadsheet(school, ANA, book).sheets.map(({ name }) => name);
  }

  const LAND = 'Utilities.sleep(6000); FormApp.openById(form.getId()).getDestinationId();';

  it('loses its own sheets, and never the response sheet that Forms has made meanwhile', () => {
    expect(sheetsAfter(`${LAND} book.insertSheet('Staff');`, 4)).toEqual([
      'Form Responses 1',
      'Sheet1',
    ]);
  });

  it('keeps the sheet that was there when Forms made its own, and loses what came later', () => {
    expect(sheetsAfter(`book.insertSheet('Staff'); ${LAND} book.insertSheet('Forms');`, 5)).toEqual(
      ['Form Responses 1', 'Sheet1', 'Staff'],
    );
  });

  it('loses a sheet where nobody wrote meanwhile', () => {
    expect(sheetsAfter(`book.insertSheet('Staff');`, 1)).toEqual(['Sheet1']);
  });
});

describe('writes that Google holds back', () => {
  function inStore() {
    const store = new Store();
    return { store, unsaved: new UnsavedWrites(store), get: (id: string) => store.get('cell', id) };
  }

  it('are taken back newest first, to what stood before the first', () => {
    const { store, unsaved, get } = inStore();
    store.put('cell', 'A1', ['before']);
    unsaved.write([['cell', 'A1', ['first']]]);
    unsaved.write([
      ['cell', 'A1', undefined],
      ['cell', 'B1', ['new']],
    ]);
    unsaved.lose();
    expect([get('A1'), get('B1')]).toEqual([['before'], undefined]);
  });

  it('stay once they are saved', () => {
    const { unsaved, get } = inStore();
    unsaved.write([['cell', 'A1', ['kept']]]);
    unsaved.save();
    unsaved.write([['cell', 'B1', ['lost']]]);
    unsaved.lose();
    expect([get('A1'), get('B1')]).toEqual([['kept'], undefined]);
  });

  it('were saved, with all before them, where another has written over them', () => {
    const { store, unsaved, get } = inStore();
    unsaved.write([['cell', 'A1', ['earlier']]]);
    unsaved.write([
      ['cell', 'B1', ['seen']],
      ['cell', 'C1', ['with it']],
    ]);
    store.put('cell', 'B1', ['seen', 'and added to']);
    unsaved.write([['cell', 'B1', ['lost']]]);
    unsaved.write([['cell', 'D1', ['lost']]]);
    unsaved.lose();
    expect([get('A1'), get('B1'), get('C1'), get('D1')]).toEqual([
      ['earlier'],
      ['seen', 'and added to'],
      ['with it'],
      undefined,
    ]);
  });
});
