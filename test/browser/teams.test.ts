import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { viewSheet, viewSpreadsheet } from '../../local/services/spreadsheet/people';
import { answerForm, aSchoolOfTeams, emailOf, holdReview, visitAll } from '../a-school-of-teams';
import { PRINCIPAL, type RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen } from './screen';

const SAM = { name: 'Sam Ortiz', email: PRINCIPAL };
const ADA = { name: 'Ada Ray', email: emailOf('Ada') };

jest.setTimeout(120_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = aSchoolOfTeams();
  visitAll(school, '2026-09-15', 6);
  holdReview(school, 'Observers stay ten minutes', 'Rooms are calm.');
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it('goes from a review to all staff, to a team at work in its workbook, and back', async () => {
  const workbook = await Screen.open(
    browser,
    `${pages.url}/spreadsheets/d/${school.workbook}/edit`,
    DESK,
  );
  // Leaders read the letter as staff will, and tell them
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await sidebar.click('button', 'Tell all staff: Review 1 What we saw and decided.');
  await sidebar.click('button', 'Tell all staff');
  await (await sidebar.inside('The message as staff read it')).sees('Rooms are calm.');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Tell 19 people');
  await sidebar.sees('19 messages in the outbox.');
  await sidebar.click('button', 'On to the teams');
  await sidebar.sees('2 teachers; figures begin at 5');
  await sidebar.click('button', 'Send 1 team their results');
  await sidebar.sees('8 people get mail: Grade 4 (8).');
  await sidebar.click('button', 'Send to 8 people');
  await sidebar.sees('8 messages in the outbox.');
  await sidebar.click('button', 'Tell the other 2 how to take part');
  await sidebar.sees('9 people get mail:');
  await sidebar.click('button', 'Send to 9 people');
  await sidebar.sees('9 messages in the outbox.');
  expect(await barriers(sidebar)).toEqual([]);
  school.call('send');

  // Somebody answers on a phone, by the link in the letter
  const phone = await Screen.open(browser, pages.url, PHONE);
  await signIn(phone, SAM, ADA);
  await phone.tap('link', 'Mail');
  await phone.tapWords('What we saw, and what we do: Review 1');
  const form = await (await phone.inside('Message content')).follow('Tell us your view');
  await form.sees('neither your name nor your e-mail is kept');
  expect(await barriers(form)).toEqual([]);
  await form.tap('radio', 'In part');
  await form.tap('button', 'Submit');
  await form.sees('What you say stands in the next review.');

  // A member of the team filters, pivots and charts in the team's workbook
  const id = school
    .rows('Packets')
    .find(({ Packet }) => Packet === 'Workbook of Grade 4')?.Document;
  const team = await Screen.open(browser, `${pages.url}/spreadsheets/d/${id}/edit`, DESK);
  await signIn(team, SAM, ADA);
  await team.click('tab', 'Data');
  await team.clickWords('Our team');
  await fromData(team, 'Filter by cell value “Our team”');
  await team.click('tab', 'Pivot');
  await team.sees('Grand Total');
  await fromData(team, 'Pivot rows by Looked at by');
  await team.click('tab', 'Charts');
  await fromData(team, 'Charts as columns');
  await team.sees('How much of what was seen is “Partly in place” or above, %');

  // Leaders make it again after the next review; what the team changed is there
  visitAll(school, '2026-10-06', 2);
  holdReview(school, 'We pair observers', 'Fewer questions.');
  answerForm(school, 'team-says', ADA.email, {
    'What is it?': 'Change how visits are done',
    'What do you say?': 'Come at the end of a lesson, too.',
  });
  school.run('everyHour');
  const again = await openSidebar(
    await Screen.open(browser, `${pages.url}/spreadsheets/d/${school.workbook}/edit`, DESK),
    school.workspace.project.name,
  );
  await again.clickWords('1 more');
  await again.click('button', '1 team proposal to decide The team hears what, and why.');
  await again.click('button', 'Send 1 team their results');
  await again.click('button', 'Send to 8 people');
  await again.sees('8 messages in the outbox.');
  const tab = (name: string) => {
    const { sheets } = viewSpreadsheet(school.workspace, ADA.email, id ?? '');
    const sheet = sheets.find((one) => one.name === name)?.id ?? 0;
    return viewSheet(school.workspace, ADA.email, id ?? '', sheet);
  };
  expect(tab('Data').display.some(([review]) => review === 'Review 2')).toBe(true);
  expect(tab('Data').hiddenRows.length).toBeGreaterThan(0);
  expect(tab('Pivot').pivots).toMatchObject([{ rowGroup: 4 }]);
  expect(tab('Charts').charts).toMatchObject([{ type: 'COLUMN' }]);

  // And they decide on what the team said
  await again.click('button', 'Accept');
  await again.type('Why?', 'You are right.');
  expect(await barriers(again)).toEqual([]);
  await again.click('button', 'Tell Grade 4');
  await again.sees('Grade 4 hears it: 8 messages in the outbox.');
});

async function fromData(screen: Screen, entry: string): Promise<void> {
  await screen.click('menuitem', 'Data');
  await screen.click('menuitem', entry);
}
