import { pagesApp } from '../../../local/pages/app';
import { createSpreadsheet } from '../../../local/services/spreadsheet/people';
import { ANA, BEN, MONDAY, run, schoolWith } from '../school';
import { visit } from './visit';

const HOUR = 3_600_000;

describe('a visitor of the pages', () => {
  it('is the first person of the school until they choose', async () => {
    const response = await pagesApp(schoolWith(''), { js: '', css: '' }).request('/api/session');
    expect(await response.json()).toMatchObject({
      me: { email: ANA, name: 'Ana Ruiz' },
      people: [{ email: ANA }, { email: BEN }, {}],
      clock: { now: MONDAY.getTime(), timeZone: 'America/Chicago' },
    });
  });

  it('stays who they switched to', async () => {
    const { headers, status } = await visit(schoolWith(''), ANA).post('/session', { email: BEN });
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toMatch(/^person=ben%40school\.example;.*HttpOnly/);
    const { body } = await visit(schoolWith(''), BEN).get('/session');
    expect(body.me.name).toBe('Ben Okafor');
  });

  it('is told when there is no such account', async () => {
    const { status, body } = await visit(schoolWith(''), ANA).post('/session', {
      email: 'dan@school.example',
    });
    expect(status).toBe(404);
    expect(body.message).toBe('Nobody here is called dan@school.example.');
  });

  it('moves the clock, and hears how many triggers ran and which failed', async () => {
    const workspace = schoolWith('function tick() { throw new Error("The roster is empty."); }');
    const container = createSpreadsheet(workspace, ANA, 'Walkthroughs');
    run(workspace, "ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();", {
      container,
    });
    const { body } = await visit(workspace, ANA).post('/clock/advance', {
      milliseconds: 24 * HOUR,
    });
    expect(body.clock.now).toBe(MONDAY.getTime() + 24 * HOUR);
    expect(body.ran).toBeGreaterThanOrEqual(23);
    expect(body.failures).toHaveLength(body.ran);
    expect(body.failures[0]).toBe('The roster is empty.');
  });

  it('cannot turn the clock back', async () => {
    const { status, body } = await visit(schoolWith(''), ANA).post('/clock/advance', {
      milliseconds: -HOUR,
    });
    expect(status).toBe(400);
    expect(body.message).toMatch(/^The request is not as expected\. milliseconds: /);
  });

  it('sends JSON or nothing: a form of another site is refused', async () => {
    const response = await pagesApp(schoolWith(''), { js: '', css: '' }).request(
      '/api/clock/advance',
      { method: 'POST', body: new URLSearchParams({ milliseconds: '1' }) },
    );
    expect(response.status).toBe(400);
  });
});
