import * as path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { LocalWorkspace } from '../../local/local-workspace';
import { servePages } from '../../local/pages/server';
import { readProject } from '../../local/project';
import { starterPractices } from '../../src/practices/starter-library';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen, type Size } from './screen';

const DIST = path.resolve(__dirname, '..', '..', 'dist');
const ADD_ON = 'Leadership routines';
/** Whose browser this was before anybody signed in. */
const OFFICE = { name: 'School Office', email: 'office@school.example' };
const PEOPLE = [
  ['Dana Whitfield', 'dana@school.example', 'Principal', '', ''],
  ['Zoë Ångström', 'zoe@school.example', 'Coach', '', ''],
  ['Ana López', 'ana@school.example', 'Teacher', '4', 'Math'],
  ['Siobhán O’Brien', 'siobhan@school.example', 'Teacher', '3', 'Reading'],
  ['Íñigo Muñoz', 'inigo@school.example', 'Teacher', '5', 'Science'],
  ['Tuyết Nguyen', 'tuyet@school.example', 'Teacher', 'K', ''],
] as const;
const ROSTER = [['Name', 'E-mail', 'Role', 'Grade', 'Subject'], ...PEOPLE];
const STRENGTH = 'You asked “why?” four times, and Kai said “because page 12 shows it”.';
const NEXT_STEP = 'Count to five before you take the first answer.';

jest.setTimeout(60_000);

let browser: Browser;
let school: { readonly url: string; close(): Promise<void> };

beforeAll(async () => {
  const workspace = new LocalWorkspace(readProject(DIST, ADD_ON));
  workspace.clock.stopAt(new Date('2026-09-15T15:20:00Z'));
  workspace.addPerson(OFFICE);
  for (const [name, email] of PEOPLE) workspace.addPerson({ name, email });
  [browser, school] = await Promise.all([launchBrowser(), servePages(workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await school?.close();
});

it('goes from an empty workbook to the first walkthrough, its feedback and a coaching log', async () => {
  // The principal, at her desk
  const principal = await screenOf('Dana Whitfield', DESK);
  await principal.click('button', 'New');
  await principal.click('menuitem', 'Spreadsheet');
  await principal.type('Name', 'Walkthroughs');
  await principal.click('button', 'Create');
  const sidebar = await openSidebar(principal, ADD_ON);
  await setUpSchool(sidebar);
  await addStaff(sidebar);
  await makeForms(sidebar);
  await shareWith(principal, 'zoe@school.example');

  // The coach, in a classroom with her phone
  const phone = await screenOf('Zoë Ångström', PHONE);
  await phone.tap('link', 'Classroom discussion');
  await fillIn(phone);

  // The principal sees the visit, and that nothing has gone out
  await sidebar.click('button', 'Back');
  await sidebar.sees('1 message held');
  await principal.click('tab', 'Protected Observations');
  await principal.sees('Siobhán O’Brien');
  await principal.sees(STRENGTH);
  const teacher = await screenOf('Siobhán O’Brien', PHONE);
  await teacher.tap('link', 'Mail');
  await teacher.sees('Your inbox is empty.');
  await sidebar.click('button', '1 message held They go out when you switch sharing on.');
  await sidebar.sees('Feedback is held. 1 message waits.');
  await sidebar.sees('Observers have rated 0 visits together.');
  await sidebar.click('button', 'Share anyway…');
  await sidebar.type('Why share before observers agree?', 'Teachers asked for it.');
  await sidebar.click('button', 'Switch on and send 1');
  await sidebar.sees('1 message sent.');
  await sidebar.sees('Sharing is on. Nothing waits.');

  // The teacher reads it on her phone
  await teacher.page.reload();
  await teacher.tapWords('From your walkthrough on');
  const message = await teacher.inside('Message content');
  await message.sees('Hello Siobhán');
  await message.sees(STRENGTH);
  await message.sees(NEXT_STEP);
  await message.sees('In place');

  // The coach, back at her desk
  const coach = await screenOf('Zoë Ångström', DESK);
  await coach.click('link', 'Walkthroughs');
  const coaching = await openSidebar(coach, ADD_ON);
  await coaching.click('button', 'Coaching Logs and conversations');
  await coaching.click('button', 'Siobhán O’Brien 1 walkthrough, Tue, Sep 15');
  await coaching.click('button', 'Start log');
  await coaching.sees('Your teachers');
  // It stays when the row has moved to them.
  await coaching.sees('1 walkthrough put in the log.');
  const log = await coaching.follow('Open log of Siobhán O’Brien');
  await log.sees('Coaching log – Siobhán O’Brien');
  await log.sees(STRENGTH);
  await log.sees(NEXT_STEP);
});

/** A window on the files of somebody who has just signed in. */
async function screenOf(name: string, size: Size): Promise<Screen> {
  const [, email] = PEOPLE.find(([one]) => one === name) ?? [];
  if (!email) throw new Error(`${name} is not of this school.`);
  const screen = await Screen.open(browser, school.url, size);
  await signIn(screen, OFFICE, { name, email });
  return screen;
}

async function setUpSchool(sidebar: Screen): Promise<void> {
  await sidebar.click('button', 'Set up your school');
  await sidebar.type('School name', 'Lincoln Elementary');
  await sidebar.click('button', 'Set up');
}

async function addStaff(sidebar: Screen): Promise<void> {
  const lines = ROSTER.map((cells) => cells.join('\t')).join('\n');
  await sidebar.paste('Your roster, one person a line', lines);
  await sidebar.sees('4 teach, 2 observe: Dana Whitfield, Zoë Ångström.');
  await sidebar.click('button', 'Add 6 people');
  await sidebar.sees('6 people added.');
}

async function makeForms(sidebar: Screen): Promise<void> {
  await sidebar.click('button', 'Make the forms');
  await sidebar.click('button', 'Make 6 forms');
  await sidebar.sees('6 forms ready for visits.');
}

async function shareWith(screen: Screen, email: string): Promise<void> {
  await screen.click('button', 'Share');
  await screen.type('Add people by e-mail', email, 'combobox');
  await screen.click('button', 'Add');
  await screen.sees('Editor');
  await screen.click('button', 'Done');
}

const DEPTH_QUESTION = 'What did the teacher do or say that kept students talking to one another?';

/** Every practice of a discussion at its highest level, a strength and a next step for the teacher. */
async function fillIn(phone: Screen): Promise<void> {
  await phone.sees('Lincoln Elementary');
  await phone.choose('Teacher Required question', 'Siobhán O’Brien');
  await phone.choose('Period Required question', 'Period 2');
  await phone.tap('radio', 'Middle');
  for (const { focus, name, descriptors } of starterPractices) {
    if (focus === 'discussion') await phone.tap('radio', `In place: ${descriptors[3]}`, name);
  }
  await phone.tap('button', 'Next');
  await phone.type(DEPTH_QUESTION, 'She looked away from the speaker.');
  await phone.tap('button', 'Next');
  await phone.type('A strength', STRENGTH);
  await phone.tap('radio', 'Share with the teacher', 'Who sees the strength?');
  await phone.type('An opportunity', NEXT_STEP);
  await phone.tap('radio', 'Share with the teacher', 'Who sees the opportunity?');
  await phone.tap('button', 'Submit');
  await phone.sees('Recorded. Thank you.');
}
