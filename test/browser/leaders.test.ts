import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { NAMES, visitSixTimes } from '../a-school-of-mentors';
import { aPrincipal, aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen } from './screen';

const SAM = { name: 'Sam Ortiz', email: PRINCIPAL };
const KIT = { name: 'Kit Ames', email: 'kit@school.example' };
const ANA = { name: 'Ana Ames', email: 'ana@school.example' };
/** Of six visits, those in which each has the practice in place. */
const REACHED = [0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 6, 6];

jest.setTimeout(90_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = RunningSchool.ready([
    aPrincipal(),
    ...NAMES.map((name, index) =>
      aTeacher(`${name} Ames`, { grade: String(3 + (index % 3)), subject: 'Math' }),
    ),
  ]);
  visitSixTimes(school, REACHED);
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it('goes from a likely model, by her own yes, to a pair of which both are told', async () => {
  const workbook = await Screen.open(
    browser,
    `${pages.url}/spreadsheets/d/${school.workbook}/edit`,
    DESK,
  );
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await sidebar.click('button', 'Mentors Pairs and roles');
  await sidebar.sees('In place in 6 of 6 visits');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Ask Kit Ames to be a mentor');
  await sidebar.sees('The message to Kit Ames waits in the Outbox.');
  await sidebar.click('button', 'Matches');
  await sidebar.sees('1 teacher could use a mentor.');
  expect(await barriers(sidebar)).toEqual([]);

  // Kit says yes on her phone
  school.run('everyHour');
  const phone = await Screen.open(browser, pages.url, PHONE);
  await signIn(phone, SAM, KIT);
  await phone.tap('link', 'Mail');
  await phone.tapWords('Would you show this to colleagues?');
  const letter = await phone.inside('Message content');
  const form = await letter.follow('Say yes or no');
  await form.sees('Yes, for two');
  expect(await barriers(form)).toEqual([]);
  await form.tapWords('Yes, for two');
  await form.tap('button', 'Submit');
  await form.sees('Noted. Thank you.');
  school.run('everyHour');

  // The principal accepts the match
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'Mentors Pairs and roles');
  await sidebar.sees('Agreed on');
  await sidebar.click('button', 'Matches');
  await sidebar.sees('1 match proposed');
  await sidebar.sees('Both teach Math.');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Accept Kit Ames for Ana Ames');
  await sidebar.sees('1 pair at work');
  school.run('everyHour');
  expect(school.mailTo(ANA.email).pop()?.subject).toContain('You and Kit Ames: ');

  // And gives a role, with the track record beside it
  await sidebar.click('button', 'Roles');
  await sidebar.click('button', 'Give a role');
  await sidebar.choose('Person', 'Gus Ames, grade 3, Math');
  await sidebar.sees('No track record here yet.');
  await sidebar.click('button', 'Give the role');
  await sidebar.sees('Say why it is this person.');
  await sidebar.choose('Person', 'Kit Ames, grade 4, Math');
  await sidebar.sees('Likely above typical in');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Give the role');
  await sidebar.sees('Kit Ames is Instructional coach.');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Write the report');
  await sidebar.sees('The report is ready.');
  await sidebar.click('button', 'Training');
  await sidebar.click('button', 'Add a training or convening');
  await sidebar.type('Title', 'Feedback that lands');
  await sidebar.click('button', 'Add it');
  await sidebar.sees('Who came?');
  expect(await barriers(sidebar)).toEqual([]);
});
