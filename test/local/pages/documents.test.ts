import { ANA, BEN, schoolWith } from '../school';
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

  it('is not typed in by a teacher who may only read it', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'document', name: 'Coaching log' });
    await ana.post(`/files/${file.id}/sharing`, { email: BEN, access: 'view' });
    const ben = visit(workspace, BEN);
    expect((await ben.get(`/documents/${file.id}`)).body.mayEdit).toBe(false);
    const typed = await ben.post(`/documents/${file.id}/paragraphs`, { block: 0, text: 'x' });
    expect(typed.status).toBe(403);
  });
});
