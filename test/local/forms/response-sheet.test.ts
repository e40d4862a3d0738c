import type { LocalWorkspace } from '../../../local/local-workspace';
import { settleDestinations } from '../../../local/services/forms/destinations';
import { submitForm } from '../../../local/services/forms/people';
import {
  createSpreadsheet,
  viewSheet,
  viewSpreadsheet,
} from '../../../local/services/spreadsheet/people';
import { formWith, inForm, itemIds, OBSERVER, PRINCIPAL, school, script } from './school';

const WALKTHROUGH = `
  form.addListItem().setTitle('Teacher').setChoiceValues(['Cy', 'Di']);
  form.addTextItem().setTitle('Room');
  form.addCheckboxItem().setTitle('Students').setChoiceValues(['Talk', 'Write']);
  form.addGridItem().setTitle('Levels').setRows(['Modeling', 'Feedback']).setColumns(['Not yet', 'Yes'])`;

const LINK = (book: string) =>
  `form.setDestination(FormApp.DestinationType.SPREADSHEET, '${book}');`;

function linked(settings = '') {
  const workspace = school();
  const book = createSpreadsheet(workspace, PRINCIPAL, 'Walkthroughs');
  const id = formWith(workspace, `${WALKTHROUGH}; ${settings}; ${LINK(book)}`);
  return { workspace, book, id, ids: itemIds(workspace, id) };
}

function sheets(workspace: LocalWorkspace, book: string): string[] {
  return viewSpreadsheet(workspace, PRINCIPAL, book).sheets.map((sheet) => sheet.name);
}

/** What a sheet shows, rows by columns. */
function rows(workspace: LocalWorkspace, book: string, name = 'Form Responses 1') {
  const sheet = viewSpreadsheet(workspace, PRINCIPAL, book).sheets.find((one) => one.name === name);
  return viewSheet(workspace, PRINCIPAL, book, sheet?.id ?? -1).display;
}

describe('the response sheet that a script asks for', () => {
  it('is not there yet, and the form says that it has no destination', () => {
    const { workspace, book, id } = linked();
    expect(sheets(workspace, book)).toEqual(['Sheet1']);
    expect(() => inForm(workspace, id, 'form.getDestinationId();')).toThrow(
      'The form currently has no response destination.',
    );
    expect(() => inForm(workspace, id, 'form.getDestinationType();')).toThrow(
      'The form currently has no response destination.',
    );
  });

  it('is there some seconds later, and any script finds it by the form’s address', () => {
    const { workspace, book, id } = linked();
    workspace.advance(4000);
    settleDestinations(workspace);
    expect(sheets(workspace, book)).toEqual(['Sheet1']);
    workspace.advance(4000);
    expect(
      script(
        workspace,
        `return SpreadsheetApp.openById('${book}').getSheets()
           .filter((sheet) => sheet.getFormUrl() && FormApp.openByUrl(sheet.getFormUrl()).getId() === '${id}')
           .map((sheet) => sheet.getName());`,
      ),
    ).toEqual(['Form Responses 1']);
    expect(
      inForm(
        workspace,
        id,
        `return [form.getDestinationId(), form.getDestinationType() === FormApp.DestinationType.SPREADSHEET];`,
      ),
    ).toEqual([book, true]);
  });

  it('can be waited for in the script that asked for it', () => {
    const workspace = school();
    const book = createSpreadsheet(workspace, PRINCIPAL, 'Walkthroughs');
    expect(
      script(
        workspace,
        `const form = FormApp.create('Walkthrough'); ${LINK(book)}
         Utilities.sleep(5000);
         return FormApp.openById(form.getId()).getDestinationId();`,
      ),
    ).toBe(book);
  });

  it('begins with a heading for each question and with the responses so far', () => {
    const workspace = school();
    const book = createSpreadsheet(workspace, PRINCIPAL, 'Walkthroughs');
    const id = formWith(workspace, `${WALKTHROUGH}; form.setCollectEmail(true)`);
    const [teacher = 0, , students = 0, levels = 0] = itemIds(workspace, id);
    submitForm(workspace, OBSERVER, id, {
      [teacher]: 'Cy',
      [students]: ['Talk', 'Write'],
      [levels]: ['', 'Yes'],
    });
    inForm(workspace, id, LINK(book));
    workspace.advance(8000);
    settleDestinations(workspace);
    expect(rows(workspace, book)).toEqual([
      [
        'Timestamp',
        'Email Address',
        'Teacher',
        'Room',
        'Students',
        'Levels [Modeling]',
        'Levels [Feedback]',
      ],
      [expect.stringContaining('9/7/2026'), OBSERVER, 'Cy', '', 'Talk, Write', '', 'Yes'],
    ]);
  });

  it('is made by a submission that comes before it is due, and has that response once', () => {
    const { workspace, book, id, ids } = linked();
    submitForm(workspace, OBSERVER, id, { [ids[0] ?? 0]: 'Cy' });
    expect(rows(workspace, book).map((row) => row[1])).toEqual(['Teacher', 'Cy']);
  });

  it('is one more each time that it is asked for, and the latest gets the responses', () => {
    const { workspace, book, id, ids } = linked();
    inForm(workspace, id, LINK(book));
    submitForm(workspace, OBSERVER, id, { [ids[0] ?? 0]: 'Cy' });
    expect(sheets(workspace, book).sort()).toEqual([
      'Form Responses 1',
      'Form Responses 2',
      'Sheet1',
    ]);
    expect(rows(workspace, book, 'Form Responses 2')).toHaveLength(2);
    expect(
      script(
        workspace,
        `return SpreadsheetApp.openById('${book}').getSheets().map((sheet) => sheet.getFormUrl() !== null);`,
      ),
    ).toEqual(expect.arrayContaining([true, false, false]));
  });

  it('needs a spreadsheet that the script may edit', () => {
    const workspace = school();
    const book = createSpreadsheet(workspace, OBSERVER, 'Not the principal’s');
    expect(() => formWith(workspace, LINK(book))).toThrow(/permission/);
    expect(() => formWith(workspace, LINK('1234'))).toThrow(/Unexpected error/);
    expect(() => formWith(workspace, `form.setDestination('SPREADSHEET', '${book}')`)).toThrow(
      /signature/,
    );
  });
});

describe('the linked sheet', () => {
  it('gets a row for each response, people’s and scripts’, and reads answers as if typed', () => {
    const { workspace, book, id, ids } = linked();
    const [teacher = 0, room = 0] = ids;
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Cy', [room]: '007' });
    inForm(
      workspace,
      id,
      `form.createResponse().withItemResponse(items[1].asTextItem().createResponse('=1+1')).submit();`,
    );
    expect(rows(workspace, book).map((row) => row.slice(1, 3))).toEqual([
      ['Teacher', 'Room'],
      ['Cy', '7'],
      ['', '=1+1'],
    ]);
  });

  it('keeps its columns when questions move, and gets new ones at the end', () => {
    const { workspace, book, id, ids } = linked();
    const [teacher = 0, room = 0] = ids;
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Cy', [room]: 'Gym' });
    inForm(
      workspace,
      id,
      `form.moveItem(0, 2); items[0].setTitle('Who'); form.deleteItem(form.getItemById(${room}));
       form.moveItem(form.addTextItem().setTitle('Period'), 0);`,
    );
    const [period = 0] = itemIds(workspace, id);
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Di', [period]: 'Third' });
    const [headings, first, second] = rows(workspace, book).map((row) => [
      row[1],
      row[2],
      row.at(-1),
    ]);
    expect(headings).toEqual(['Who', 'Room', 'Period']);
    expect(first).toEqual(['Cy', 'Gym', '']);
    expect(second).toEqual(['Di', '', 'Third']);
  });

  it('has an edited response in its old row, even when people have sorted it since', () => {
    const { workspace, book, id, ids } = linked('form.setAllowResponseEdits(true)');
    const [teacher = 0] = ids;
    const di = submitForm(workspace, OBSERVER, id, { [teacher]: 'Di' });
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Cy' });
    script(
      workspace,
      `SpreadsheetApp.openById('${book}').getSheetByName('Form Responses 1').sort(2);`,
    );
    submitForm(workspace, OBSERVER, id, {}, di.responseId);
    expect(rows(workspace, book).map((row) => row[1])).toEqual(['Teacher', '', 'Di']);
  });

  it('is let go and keeps what stands in it', () => {
    const { workspace, book, id, ids } = linked();
    const [teacher = 0] = ids;
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Cy' });
    inForm(workspace, id, 'form.removeDestination().removeDestination();');
    submitForm(workspace, OBSERVER, id, { [teacher]: 'Di' });
    expect(rows(workspace, book)).toHaveLength(2);
    expect(
      script(
        workspace,
        `return SpreadsheetApp.openById('${book}').getSheetByName('Form Responses 1').getFormUrl();`,
      ),
    ).toBeNull();
  });

  it('that was still to come does not come once the form is unlinked', () => {
    const { workspace, book, id } = linked();
    inForm(workspace, id, 'form.removeDestination();');
    workspace.advance(10_000);
    settleDestinations(workspace);
    expect(sheets(workspace, book)).toEqual(['Sheet1']);
  });
});
