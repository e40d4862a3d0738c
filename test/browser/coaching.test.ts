import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { viewDocument } from '../../local/services/document/people';
import { RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen } from './screen';

const COACH = { name: 'Cora Diaz', email: 'cora@school.example' };
const ANA = { name: 'Ana López', email: 'ana@school.example' };
const OWNER = { name: 'Sam Ortiz', email: 'sam@school.example' };

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;
let log: string;

beforeAll(async () => {
  school = RunningSchool.ready();
  school.workspace.files.share(school.workbook, COACH.email, 'edit');
  const { url } = school.call(
    'openLog',
    { teacher: ANA.email, session: false, instead: '' },
    COACH.email,
  );
  log = /d\/([\w-]+)/.exec(url)?.[1] ?? '';
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  visit('You asked why.');
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it('goes from a coaching log in Docs to the notes in the teacher’s mail', async () => {
  const before = viewDocument(school.workspace, COACH.email, log).blocks;
  const doc = await Screen.open(browser, pages.url, DESK);
  await signIn(doc, OWNER, COACH);
  await doc.page.goto(`${pages.url}/document/d/${log}/edit`);
  await doc.click('menuitem', 'Extensions');
  await doc.click('menuitem', school.workspace.project.name);
  await doc.click('menuitem', 'Open coaching log');
  const sidebar = await doc.inside('Leadership routines');
  await sidebar.sees('No conversation yet. 1 walkthrough comes in with the next conversation.');
  expect(await barriers(sidebar)).toEqual([]);

  await sidebar.click('button', 'New conversation');
  await sidebar.choose('Focus', 'Follow-up questions');
  await sidebar.click('button', 'Modeling');
  await sidebar.choose('Needs', 'Planning');
  await sidebar.find('button', 'Planning × (take out)');
  await setDay(sidebar, 'next', '2026-09-16');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'See the notes');
  const shown = await sidebar.inside(`Message to ${ANA.email}`);
  await shown.sees('Cora Diaz looks forward to talking with you on Wed, Sep 16.');
  await sidebar.click('button', 'Back to the log');
  await sidebar.click('button', 'Add to the log');
  await sidebar.sees('The conversation stands at the end of this log, after 1 new walkthrough.');
  await sidebar.find('link', 'Put the next one in my calendar');
  expect(await barriers(sidebar)).toEqual([]);

  // In the Doc stand the walkthrough and a card to write in; what stood there is untouched.
  await doc.sees('Coaching conversation, Mon, Sep 14, 2026');
  await doc.sees('Needs: Planning');
  const after = viewDocument(school.workspace, COACH.email, log).blocks;
  expect(after.slice(0, before.length)).toEqual(before);

  // What is seen until then comes in, and the notes go out the school day before.
  school.workspace.clock.stopAt(new Date('2026-09-15T15:00:00Z'));
  visit('You waited for a second answer.');
  school.run('everyHour');
  const teacher = await Screen.open(browser, pages.url, PHONE);
  await signIn(teacher, OWNER, ANA);
  await teacher.tap('link', 'Mail');
  await teacher.tapWords('For our conversation on Wed, Sep 16');
  const mail = await teacher.inside('Message content');
  await mail.sees('Cora Diaz looks forward to talking with you on Wed, Sep 16.');
  await mail.sees('You waited for a second answer.');
});

it('leads from the workbook to the conversations and to what the school needs', async () => {
  const workbook = await Screen.open(
    browser,
    `${pages.url}/spreadsheets/d/${school.workbook}/edit`,
    DESK,
  );
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await sidebar.click('button', 'Coaching Logs and conversations');
  await sidebar.sees('Wed, Sep 16 with Cora Diaz · Follow-up questions');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Learning needs');
  const needs = await workbook.inside('Patterns');
  await needs.click('button', 'Learning needs');
  await needs.sees('Fewer than 5 teachers');
  expect(await barriers(needs)).toEqual([]);
});

function visit(strength: string): void {
  school.visit({
    Teacher: ANA.name,
    Period: 'Period 2',
    'Part of the lesson': 'Middle',
    'Follow-up questions': 'Starting',
    'A strength': strength,
    'Who sees the strength?': 'Share with the teacher',
  });
}

/** The browser's own field for a day takes no typed words. */
async function setDay({ frame }: Screen, id: string, day: string): Promise<void> {
  await frame.$eval(
    `#${id}`,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
}
