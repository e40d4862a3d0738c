import { ANA, BEN, CARA, run, schoolWith } from '../school';
import { visit } from './visit';

describe('the list of files', () => {
  it('holds what a person made, newest first, with owner and address', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    await ana.post('/files', { type: 'spreadsheet', name: 'Walkthroughs' });
    workspace.clock.move(1000);
    await ana.post('/files', { type: 'document', name: 'Coaching log' });
    const { body } = await ana.get('/files');
    expect(body).toMatchObject([
      { name: 'Coaching log', type: 'document', owner: { name: 'Ana Ruiz' }, mayTrash: true },
      { name: 'Walkthroughs', url: expect.stringMatching(/^\/spreadsheets\/d\/\w+\/edit$/) },
    ]);
  });

  it('shows a teacher only what is shared with them', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: log } = await ana.post('/files', { type: 'document', name: 'Log' });
    await ana.post('/files', { type: 'spreadsheet', name: 'Walkthroughs' });
    expect((await visit(workspace, BEN).get('/files')).body).toEqual([]);
    await ana.post(`/files/${log.id}/sharing`, { email: BEN, access: 'view' });
    expect((await visit(workspace, BEN).get('/files')).body).toMatchObject([
      { name: 'Log', mayEdit: false, mayTrash: false },
    ]);
  });

  it('shows an observer the forms that they may answer', async () => {
    const workspace = schoolWith('');
    run(
      workspace,
      `const form = FormApp.create('Walkthrough');
       form.setPublished(true);
       form.addPublishedReader('${BEN}');`,
    );
    expect((await visit(workspace, BEN).get('/files')).body).toMatchObject([
      { name: 'Walkthrough', type: 'form', mayEdit: false },
    ]);
    expect((await visit(workspace, CARA).get('/files')).body).toEqual([]);
  });

  it('says whom to ask when a file is not shared', async () => {
    const workspace = schoolWith('');
    const { body: file } = await visit(workspace, ANA).post('/files', {
      type: 'document',
      name: 'Log',
    });
    const { status, body } = await visit(workspace, BEN).get(`/documents/${file.id}`);
    expect(status).toBe(403);
    expect(body).toEqual({
      message: 'You need access. Ask Ana Ruiz to share the file with you.',
      needsAccess: { owner: { email: ANA, name: 'Ana Ruiz' } },
    });
  });

  it('lets the owner move a file to the trash, and nobody else', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'spreadsheet', name: 'Walkthroughs' });
    await ana.post(`/files/${file.id}/sharing`, { email: BEN, access: 'edit' });
    const refused = await visit(workspace, BEN).post(`/files/${file.id}/trash`);
    expect(refused.body.message).toBe('Only the owner can move a file to the trash.');
    expect((await ana.post(`/files/${file.id}/trash`)).status).toBe(200);
    expect((await ana.get('/files')).body).toEqual([]);
    expect((await ana.get(`/spreadsheets/${file.id}`)).body.message).toBe(
      'This file is in the trash.',
    );
  });

  it('renames a file, and wants a name for it', async () => {
    const workspace = schoolWith('');
    const ana = visit(workspace, ANA);
    const { body: file } = await ana.post('/files', { type: 'document', name: 'Log' });
    await ana.post(`/files/${file.id}/name`, { name: 'Coaching log: Ben Okafor' });
    expect((await ana.get(`/documents/${file.id}`)).body.name).toBe('Coaching log: Ben Okafor');
    expect((await ana.post(`/files/${file.id}/name`, { name: '  ' })).body.message).toMatch(
      /a file needs a name/,
    );
  });
});
