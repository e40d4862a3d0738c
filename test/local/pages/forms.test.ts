import type { LocalWorkspace } from '../../../local/local-workspace';
import { ANA, BEN, CARA, run, schoolWith } from '../school';
import { visit } from './visit';

/** A published form that Ben may answer: a required teacher, and a note. */
function walkthrough(): { workspace: LocalWorkspace; path: string; teacher: number; id: string } {
  const workspace = schoolWith('');
  const [id, teacher] = run(
    workspace,
    `const form = FormApp.create('Walkthrough');
     form.setCollectEmail(true).setAllowResponseEdits(true);
     const teacher = form.addListItem().setTitle('Teacher').setRequired(true).setChoiceValues(['Cara', 'Dan']);
     form.addParagraphTextItem().setTitle('Note');
     form.setPublished(true);
     form.addPublishedReader('${BEN}');
     return [form.getId(), teacher.getId()];`,
  ) as [string, number];
  return { workspace, id, path: `/forms/${id}`, teacher };
}

describe('a form in the browser', () => {
  it('opens for an observer who has no access to its file', async () => {
    const { workspace, path } = walkthrough();
    const { body } = await visit(workspace, BEN).get(path);
    expect(body).toMatchObject({ title: 'Walkthrough', closed: '', collectsEmail: true });
  });

  it('says why it is closed to somebody else', async () => {
    const { workspace, path } = walkthrough();
    expect((await visit(workspace, CARA).get(path)).body.closed).toMatch(/permission/);
  });

  it('begins with the answers of a pre-filled link', async () => {
    const { workspace, path, teacher } = walkthrough();
    const { body } = await visit(workspace, BEN).get(
      `${path}/start?usp=pp_url&entry.${teacher}=Dan`,
    );
    expect(body.answers).toEqual({ [teacher]: 'Dan' });
  });

  it('tells an observer which question lacks an answer, and keeps nothing', async () => {
    const { workspace, path, teacher } = walkthrough();
    const ben = visit(workspace, BEN);
    const { body } = await ben.post(`${path}/responses`, { answers: {} });
    expect(body.problems).toEqual({ [teacher]: 'This is a required question' });
    expect(body.responseId).toBe('');
  });

  it('keeps a response, and opens it again to be edited', async () => {
    const { workspace, path, teacher, id } = walkthrough();
    const ben = visit(workspace, BEN);
    const first = await ben.post(`${path}/responses`, { answers: { [teacher]: 'Dan' } });
    const { responseId } = first.body;
    const again = await ben.get(`${path}/start?edit2=${responseId}`);
    expect(again.body.answers).toEqual({ [teacher]: 'Dan' });
    await ben.post(`${path}/responses`, { answers: { [teacher]: 'Cara' }, editing: responseId });
    const kept = run(
      workspace,
      `return FormApp.openById('${id}').getResponses().map((response) =>
         [response.getRespondentEmail(), response.getItemResponses()[0].getResponse()].join(' '));`,
    );
    expect(kept).toEqual([`${BEN} Cara`]);
  });

  it('says that it is gone when somebody trashed it', async () => {
    const { workspace, path, id } = walkthrough();
    await visit(workspace, ANA).post(`/files/${id}/trash`);
    const { status, body } = await visit(workspace, BEN).get(path);
    expect(status).toBe(404);
    expect(body.message).toMatch(/does not exist any more/);
  });
});
