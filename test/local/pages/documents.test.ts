import { ANA, BEN, run, schoolWith } from '../school';
import { visit } from './visit';

describe('a document in the browser', () => {
  it('takes a paragraph at its end, and a change of one that is there', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'document', name: 'Coaching log' });
    const path = `/documents/${file.id}`;
    const { blocks } = (await ana.get(path)).body;
    await ana.post(`${path}/paragraphs`, { block: blocks.length, text: 'Wait time' });
    const changed = await ana.post(`${path}/paragraphs`, {
      block: blocks.length,
      text: 'Wait three seconds',
    });
    expect(changed.body.blocks.at(-1)).toMatchObject({
      kind: 'paragraph',
      runs: [{ text: 'Wait three seconds' }],
    });
  });

  it('takes text in a cell of a table', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'document', name: 'Coaching log' });
    run(
      workspace,
      `DocumentApp.openById('${file.id}').getBody().appendTable([['Focus'], ['Our notes']]);`,
    );
    const path = `/documents/${file.id}/cells`;
    const cell = { block: 1, row: 1, column: 0 };
    const typed = await ana.post(path, { ...cell, text: 'Our notes\nWait time' });
    expect(typed.body.blocks[1].rows[1][0].runs).toEqual([
      { text: 'Our notes' },
      { text: '\n' },
      { text: 'Wait time' },
    ]);
    expect((await ana.post(path, { ...cell, row: -1, text: 'x' })).status).toBe(400);
    const missing = await ana.post(path, { ...cell, row: 2, text: 'x' });
    expect(missing).toMatchObject({
      status: 409,
      body: { message: 'This cell is no longer in the document.' },
    });
  });

  it('is not typed in by a teacher who may only read it', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'document', name: 'Coaching log' });
    await ana.post(`/files/${file.id}/sharing`, { email: BEN, access: 'view' });
    const ben = visit(workspace, BEN);
    expect((await ben.get(`/documents/${file.id}`)).body.mayEdit).toBe(false);
    const typed = await ben.post(`/documents/${file.id}/paragraphs`, { block: 0, text: 'x' });
    expect(typed.status).toBe(403);
    const place = { block: 0, row: 0, column: 0 };
    const inCell = await ben.post(`/documents/${file.id}/cells`, { ...place, text: 'x' });
    expect(inCell.status).toBe(403);
  });
});
