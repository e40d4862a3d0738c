import type { LocalWorkspace } from '../../../local/local-workspace';
import { createSpreadsheet } from '../../../local/services/spreadsheet/people';
import { ANA, BEN, schoolWith } from '../school';
import { visit } from './visit';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addToUi();
    SpreadsheetApp.getUi().createMenu('School').addItem('Say hello', 'hello').addSeparator().addToUi();
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Due now</p>').setTitle('Routines'));
  }
  function hello() { SpreadsheetApp.getActiveSpreadsheet().toast('Hello', 'School'); }
  function add(one, other) { return { sum: one + other }; }
  function fail() { throw new Error('The roster is empty. Paste names first.'); }
`;

function open(): { workspace: LocalWorkspace; container: string } {
  const workspace = schoolWith(CODE);
  return { workspace, container: createSpreadsheet(workspace, ANA, 'Walkthroughs') };
}

describe('the script of an open workbook', () => {
  it('brings its menus: those of the add-on apart from the others', async () => {
    const { workspace, container } = open();
    const { body } = await visit(workspace, ANA).post('/scripts/open', { container });
    expect(body.menus).toMatchObject([
      { addon: true, items: [{ label: 'Open sidebar', functionName: 'openSidebar' }] },
      { addon: false, title: 'School', items: [{ label: 'Say hello' }, 'separator'] },
    ]);
  });

  it('runs for nobody who may only view the workbook', async () => {
    const { workspace, container } = open();
    workspace.files.share(container, BEN, 'view');
    const ben = visit(workspace, BEN);
    expect((await ben.post('/scripts/open', { container })).body.menus).toEqual([]);
    const item = await ben.post('/scripts/item', { container, functionName: 'hello' });
    expect(item.status).toBe(403);
    expect(workspace.executions).toEqual([]);
  });

  it('shows a sidebar and a toast from menu items', async () => {
    const { workspace, container } = open();
    const ana = visit(workspace, ANA);
    const sidebar = await ana.post('/scripts/item', { container, functionName: 'openSidebar' });
    expect(sidebar.body.sidebar).toEqual({ title: 'Routines', html: '<p>Due now</p>' });
    const toast = await ana.post('/scripts/item', { container, functionName: 'hello' });
    expect(toast.body.toasts).toEqual([{ title: 'School', message: 'Hello' }]);
  });

  it('says in its own words why an item failed', async () => {
    const { workspace, container } = open();
    const { body } = await visit(workspace, ANA).post('/scripts/item', {
      container,
      functionName: 'fail',
    });
    expect(body.error).toBe('Error: The roster is empty. Paste names first.');
  });

  it('answers its sidebar with a value, or with the error for the failure handler', async () => {
    const { workspace, container } = open();
    const ana = visit(workspace, ANA);
    const added = await ana.post('/scripts/call', {
      container,
      functionName: 'add',
      args: [2, 3],
    });
    expect(added.body.result).toEqual({ value: { sum: 5 } });
    const failed = await ana.post('/scripts/call', { container, functionName: 'fail', args: [] });
    expect(failed.body.result.error.message).toBe('The roster is empty. Paste names first.');
    expect(failed.body.shown.error).toBeUndefined();
  });
});
