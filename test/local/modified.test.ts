import type { LocalWorkspace } from '../../local/local-workspace';
import { createDocument, typeParagraph } from '../../local/services/document/people';
import { submitForm } from '../../local/services/forms/people';
import { createSpreadsheet, typeIntoCells } from '../../local/services/spreadsheet/people';
import { visit } from './pages/visit';
import { ANA, MONDAY, run, schoolWith } from './school';

const MINUTE = 60_000;

/** Minutes from Monday morning to the last change of a file. */
function changed(school: LocalWorkspace, id: string): number {
  return ((school.files.get(id)?.modified ?? 0) - MONDAY.getTime()) / MINUTE;
}

describe('the date of a file', () => {
  it('follows what is written into a spreadsheet, by a script or a person', () => {
    const school = schoolWith('');
    const book = createSpreadsheet(school, ANA, 'Walkthroughs');
    school.clock.move(5 * MINUTE);
    run(school, `SpreadsheetApp.openById('${book}').getSheets()[0].appendRow(['Room 4']);`);
    expect(changed(school, book)).toBe(5);
    school.clock.move(5 * MINUTE);
    run(school, `SpreadsheetApp.openById('${book}').getSheets()[0].getDataRange().getValues();`);
    expect(changed(school, book)).toBe(5);
    typeIntoCells(school, ANA, book, 0, 1, 1, [['Room 5']]);
    expect(changed(school, book)).toBe(10);
    school.clock.move(5 * MINUTE);
    run(school, `SpreadsheetApp.openById('${book}').rename('Visits');`);
    expect(changed(school, book)).toBe(15);
  });

  it('follows what is written into a document', () => {
    const school = schoolWith('');
    const log = createDocument(school, ANA, 'Coaching log');
    school.clock.move(5 * MINUTE);
    run(school, `DocumentApp.openById('${log}').getBody().appendParagraph('Session 1');`);
    expect(changed(school, log)).toBe(5);
    school.clock.move(5 * MINUTE);
    typeParagraph(school, ANA, log, 1, 'Session one');
    expect(changed(school, log)).toBe(10);
  });

  it('stays for a form that is answered, also at first, and moves for the sheet that it is linked to', () => {
    const school = schoolWith('');
    const book = createSpreadsheet(school, ANA, 'Walkthroughs');
    const form = String(
      run(
        school,
        `const form = FormApp.create('Walkthrough', true);
         form.addTextItem().setTitle('Room');
         form.setDestination(FormApp.DestinationType.SPREADSHEET, '${book}');
         return form.getId();`,
      ),
    );
    const made = changed(school, form);
    school.clock.move(5 * MINUTE);
    submitForm(school, ANA, form, {});
    expect(changed(school, form)).toBe(made);
    expect(changed(school, book)).toBe(5);
  });

  it('is written once a minute at most', () => {
    const school = schoolWith('');
    const book = createSpreadsheet(school, ANA, 'Walkthroughs');
    const change = jest.spyOn(school.files, 'change');
    const write = () => typeIntoCells(school, ANA, book, 0, 1, 1, [['Room 5']]);
    write();
    expect(change).not.toHaveBeenCalled();
    school.clock.move(MINUTE);
    write();
    write();
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('puts what was changed last on top of the home page', async () => {
    const school = schoolWith('');
    const book = createSpreadsheet(school, ANA, 'Walkthroughs');
    school.clock.move(MINUTE);
    createDocument(school, ANA, 'Coaching log');
    const names = async () =>
      (await visit(school, ANA).get('/files')).body.map((file: { name: string }) => file.name);
    expect(await names()).toEqual(['Coaching log', 'Walkthroughs']);
    school.clock.move(MINUTE);
    typeIntoCells(school, ANA, book, 0, 1, 1, [['Room 5']]);
    expect(await names()).toEqual(['Walkthroughs', 'Coaching log']);
  });
});
