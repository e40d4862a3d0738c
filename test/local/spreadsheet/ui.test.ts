import { projectOf } from '../../../local/project';
import { PRINCIPAL, type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
});

describe("an editor's menus", () => {
  it("are the add-on's under Extensions, by its name, and the script's own", () => {
    const code = `function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Set up school', 'setUp').addSeparator().addItem('Help', 'help').addToUi();
      SpreadsheetApp.getUi().createMenu('School').addItem('Old', 'old').addToUi();
      SpreadsheetApp.getUi().createMenu('School').addItem('New', 'fresh').addToUi();
      SpreadsheetApp.getUi().createMenu('Never shown').addItem('Nothing', 'nothing');
    }`;
    const outcome = book.workspace.run({
      project: projectOf(code, {}, {}, 'Routines'),
      user: PRINCIPAL,
      activeUser: PRINCIPAL,
      container: book.id,
      functionName: 'onOpen',
      authMode: 'NONE',
    });
    expect(outcome.error).toBeUndefined();
    expect(outcome.interface.menus).toEqual([
      {
        title: 'Routines',
        addon: true,
        items: [
          { label: 'Set up school', functionName: 'setUp' },
          'separator',
          { label: 'Help', functionName: 'help' },
        ],
      },
      { title: 'School', addon: false, items: [{ label: 'New', functionName: 'fresh' }] },
    ]);
  });

  it('are there only for somebody who has the spreadsheet open', () => {
    const told = 'Cannot call SpreadsheetApp.getUi() from this context.';
    const form = book.workspace.files.create('form', 'A form', PRINCIPAL, new Date(0));
    const { workspace } = book;
    const project = projectOf('function main() { SpreadsheetApp.getUi(); }');
    const run = { project, user: PRINCIPAL, functionName: 'main' };
    expect(workspace.run({ ...run, container: book.id }).error?.message).toBe(told);
    expect(workspace.run({ ...run, activeUser: PRINCIPAL }).error?.message).toBe(told);
    expect(
      workspace.run({ ...run, activeUser: PRINCIPAL, container: form.id }).error?.message,
    ).toBe(told);
  });
});

describe('a sidebar, a dialog and a toast', () => {
  it('are shown as the script made them', () => {
    const outcome = book.run(`
      const page = HtmlService.createHtmlOutput('<p>Due today</p>').setTitle('Walkthroughs');
      SpreadsheetApp.getUi().showSidebar(page);
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Sure?</p>').setWidth(320).setHeight(200), 'Send');
      book.toast('Sent', 'Feedback', 3);
      book.toast('Done');`);
    expect(outcome.error).toBeUndefined();
    expect(outcome.interface.sidebar).toMatchObject({ title: 'Walkthroughs' });
    expect(outcome.interface.sidebar?.html).toContain('Due today');
    expect(outcome.interface.dialog).toMatchObject({
      title: 'Send',
      width: 320,
      height: 200,
      modal: true,
    });
    expect(outcome.interface.toasts).toEqual([
      { title: 'Feedback', message: 'Sent' },
      { title: '', message: 'Done' },
    ]);
  });

  it('take nothing but HTML of the HtmlService', () => {
    expect(book.refusal("SpreadsheetApp.getUi().showSidebar('<p>Hello</p>')")).toBe(
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
    expect(book.refusal('SpreadsheetApp.getUi().showModelessDialog(sheet, "x")')).toMatch(
      /Ui\.showModelessDialog/,
    );
  });
});

describe('a sheet that the script goes to', () => {
  it('is brought before the person, by activating a range, a sheet, or as the active sheet', () => {
    const second = "const practices = book.insertSheet('Practices');";
    const going = [
      "practices.getRange('A7').activate();",
      'practices.activate();',
      'book.setActiveSheet(practices);',
    ];
    for (const step of going) {
      const name = `P${going.indexOf(step)}`;
      const { interface: shown, error } = book.run(second.replace('Practices', name) + step);
      expect(error).toBeUndefined();
      expect(shown.sheet).toEqual(expect.any(Number));
    }
    expect(book.run("book.getSheets()[0].getRange('A1').getValue();").interface.sheet).toBe(
      undefined,
    );
  });
});
