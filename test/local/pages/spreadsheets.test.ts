import type { LocalWorkspace } from '../../../local/local-workspace';
import { createSpreadsheet } from '../../../local/services/spreadsheet/people';
import { ANA, BEN, run, schoolWith } from '../school';
import { visit } from './visit';

/** A workbook of Ana's with a drop-down of roles in column B. */
function workbook(): { workspace: LocalWorkspace; path: string; id: string } {
  const workspace = schoolWith('');
  const id = createSpreadsheet(workspace, ANA, 'Walkthroughs');
  const problem = run(
    workspace,
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
     sheet.getRange(1, 1, 3, 2).setValues([['Name', 'Role'], ['Ana', 'Observer'], ['Ben', 'Teacher']]);
     sheet.getRange(2, 2, 10, 1).setDataValidation(SpreadsheetApp.newDataValidation()
       .requireValueInList(['Teacher', 'Observer'], true).setAllowInvalid(false)
       .setHelpText('Choose a role from the list.').build());`,
    { container: id },
  );
  expect(problem).toBeUndefined();
  const sheet = workspace.files.get(id) && `/spreadsheets/${id}`;
  return { workspace, id, path: String(sheet) };
}

async function sheetPath(workspace: LocalWorkspace, path: string): Promise<string> {
  const { body } = await visit(workspace, ANA).get(path);
  return `${path}/sheets/${body.sheets[0].id}`;
}

describe('a workbook in the browser', () => {
  it('shows what cells say and what a drop-down offers', async () => {
    const { workspace, path } = workbook();
    const { body } = await visit(workspace, ANA).get(await sheetPath(workspace, path));
    expect(body.display.slice(0, 3)).toEqual([
      ['Name', 'Role'],
      ['Ana', 'Observer'],
      ['Ben', 'Teacher'],
    ]);
    expect(body.lists).toEqual([
      { row: 2, column: 2, rows: 10, columns: 1, choices: ['Teacher', 'Observer'] },
    ]);
  });

  it('takes what a leader types', async () => {
    const { workspace, path } = workbook();
    const ana = visit(workspace, ANA);
    const sheet = await sheetPath(workspace, path);
    const typed = { row: 4, column: 1, texts: [['Cara', 'Teacher']] };
    expect((await ana.post(`${sheet}/cells`, typed)).body).toEqual({});
    expect((await ana.get(sheet)).body.display[3]).toEqual(['Cara', 'Teacher']);
  });

  it("refuses what a rule forbids, in the rule's words", async () => {
    const { workspace, path } = workbook();
    const ana = visit(workspace, ANA);
    const sheet = await sheetPath(workspace, path);
    const typed = { row: 2, column: 2, texts: [['Janitor']] };
    expect((await ana.post(`${sheet}/cells`, typed)).body.refused).toContain(
      'Choose a role from the list.',
    );
    expect((await ana.get(sheet)).body.display[1]).toEqual(['Ana', 'Observer']);
  });

  it('lets a viewer read and refuses their typing', async () => {
    const { workspace, path, id } = workbook();
    workspace.files.share(id, BEN, 'view');
    const sheet = await sheetPath(workspace, path);
    const ben = visit(workspace, BEN);
    expect((await ben.get(path)).body.mayEdit).toBe(false);
    const { status, body } = await ben.post(`${sheet}/cells`, {
      row: 1,
      column: 1,
      texts: [['x']],
    });
    expect(status).toBe(403);
    expect(body.message).toMatch(/may view this file, not change it/);
  });

  it('inserts, deletes and sorts rows, and adds and renames sheets', async () => {
    const { workspace, path } = workbook();
    const ana = visit(workspace, ANA);
    const sheet = await sheetPath(workspace, path);
    await ana.post(`${sheet}/insert-rows`, { after: 0, count: 1 });
    expect((await ana.get(sheet)).body.display[1]).toEqual(['Name', 'Role']);
    await ana.post(`${sheet}/delete-rows`, { row: 1, count: 2 });
    await ana.post(`${sheet}/sort`, { column: 1, ascending: false });
    expect((await ana.get(sheet)).body.display.slice(0, 2)).toEqual([
      ['Ben', 'Teacher'],
      ['Ana', 'Observer'],
    ]);
    await ana.post(`${sheet}/name`, { name: 'Roster' });
    await ana.post(`${path}/sheets`);
    const { body } = await ana.get(path);
    expect(body.sheets.map((each: { name: string }) => each.name)).toEqual(['Roster', 'Sheet1']);
  });

  it('is not sent again while nothing in it changes', async () => {
    const { workspace, path } = workbook();
    const ana = visit(workspace, ANA);
    const sheet = await sheetPath(workspace, path);
    const tag = String((await ana.get(sheet)).headers.get('etag'));
    expect((await ana.get(sheet, { 'if-none-match': tag })).status).toBe(304);
    await ana.post(`${sheet}/cells`, { row: 9, column: 1, texts: [['Dan']] });
    expect((await ana.get(sheet, { 'if-none-match': tag })).status).toBe(200);
  });

  it('says what is wrong with a request that no page makes', async () => {
    const { workspace, path } = workbook();
    const sheet = await sheetPath(workspace, path);
    const { status, body } = await visit(workspace, ANA).post(`${sheet}/cells`, { row: 0 });
    expect(status).toBe(400);
    expect(body.message).toMatch(/row: /);
  });
});
