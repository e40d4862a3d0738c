import { ANA, BEN, CARA, run, schoolWith } from '../school';
import { visit } from './visit';

function withFeedback() {
  const workspace = schoolWith('');
  run(
    workspace,
    `MailApp.sendEmail({ to: '${BEN}', subject: 'What I saw', body: 'Thank you,\\n\\nBen.', htmlBody: '<p>Thank you</p>' });`,
  );
  return workspace;
}

describe('mail in the browser', () => {
  it("stands in the teacher's inbox and in the leader's sent mail", async () => {
    const workspace = withFeedback();
    const message = { subject: 'What I saw', fromName: 'Ana Ruiz', snippet: 'Thank you, Ben.' };
    expect((await visit(workspace, BEN).get('/mail/inbox')).body).toMatchObject([message]);
    expect((await visit(workspace, ANA).get('/mail/sent')).body).toMatchObject([message]);
    expect((await visit(workspace, ANA).get('/mail/inbox')).body).toEqual([]);
  });

  it('is read whole by the two, and by nobody else', async () => {
    const workspace = withFeedback();
    const id = workspace.mail()[0]?.id;
    const { body } = await visit(workspace, BEN).get(`/mail/messages/${id}`);
    expect(body).toMatchObject({ html: '<p>Thank you</p>', to: BEN });
    expect((await visit(workspace, ANA).get(`/mail/messages/${id}`)).status).toBe(200);
    expect((await visit(workspace, CARA).get(`/mail/messages/${id}`)).status).toBe(404);
  });
});

describe('a calendar in the browser', () => {
  it('lists the walkthroughs that somebody is invited to', async () => {
    const workspace = schoolWith('');
    const problem = run(
      workspace,
      `CalendarApp.getDefaultCalendar().createEvent('Walkthrough, room 12',
         new Date('2026-09-08T14:00:00Z'), new Date('2026-09-08T14:20:00Z'), { guests: '${BEN}' }) && undefined;`,
    );
    expect(problem).toBeUndefined();
    expect((await visit(workspace, BEN).get('/calendar')).body).toMatchObject([
      { title: 'Walkthrough, room 12', start: Date.parse('2026-09-08T14:00:00Z'), guests: [BEN] },
    ]);
    expect((await visit(workspace, CARA).get('/calendar')).body).toEqual([]);
  });
});
