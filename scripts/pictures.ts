import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Person } from '../local/local-workspace';
import { LocalWorkspace } from '../local/local-workspace';
import { servePages } from '../local/pages/server';
import { readProject } from '../local/project';
import { makeSampleSchool } from '../local/school/sample-school';
import { starterPractices } from '../src/practices/starter-library';
import { launchBrowser } from '../test/browser/browser';
import { asOnChromebook, type Look, photograph } from '../test/browser/camera';
import { openImport, openSidebar, signIn } from '../test/browser/places';
import { DESK, PHONE, Screen, type Size } from '../test/browser/screen';
import { picturesOfGuide } from './guide-pictures';
import { picturesOfMonitoring } from './monitoring-pictures';
import { picturesOfProgress } from './progress-pictures';

/**
 * `npm run pictures`: every picture of the documentation, of the sample school at a moment of its semester. The same code
 * gives the same pictures, so what changes in them is what changed on the screen.
 */
const ROOT = path.resolve(__dirname, '..');
const PICTURES = path.join(ROOT, 'docs', 'pictures');
const ADD_ON = 'Leadership routines';
/** As `npm start` makes it. */
const SEED = 20260824;

const PRINCIPAL = { name: 'Denise Okonkwo', email: 'dokonkwo@riverside.example' };
const COACH = { name: 'Priya Raman', email: 'praman@riverside.example' };
const COACHED = { name: 'Siobhán O’Brien', email: 'sobrien@riverside.example' };
const TEACHER = { name: 'Gloria Adeyemi', email: 'gadeyemi@riverside.example' };
const NEW_PRINCIPAL = { name: 'Dana Whitfield', email: 'newprincipal@riverside.example' };

async function takePictures(): Promise<void> {
  fs.rmSync(PICTURES, { recursive: true, force: true });
  fs.mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    // Before the staff meeting after which feedback is shared.
    await withSchool(browser, '2026-10-02T20:45:00Z', picturesBeforeSharing);
    await withSchool(browser, '2026-12-11T15:10:00Z', picturesOfSemester);
  } finally {
    await browser.close();
  }
}

/** The sample school in the browser at a moment, for as long as its pictures are taken. */
async function withSchool(
  browser: Browser,
  moment: string,
  pictures: (school: OpenSchool) => Promise<void>,
): Promise<void> {
  const workspace = new LocalWorkspace(readProject(path.join(ROOT, 'dist'), ADD_ON));
  const today = new Date(moment);
  makeSampleSchool(workspace, { today, seed: SEED, progress: () => {} });
  workspace.clock.stopAt(today);
  const pages = await servePages(workspace, 0);
  try {
    await pictures(new OpenSchool(browser, pages.url));
  } finally {
    await pages.close();
  }
}

class OpenSchool {
  constructor(
    readonly browser: Browser,
    readonly url: string,
  ) {}

  /** A window of somebody on their files. */
  async files(person: Person, size: Size): Promise<Screen> {
    const screen = await Screen.open(this.browser, this.url, size);
    // Nobody signed in is the first person of the school.
    if (person.email !== PRINCIPAL.email) await signIn(screen, PRINCIPAL, person);
    return screen;
  }

  async workbook(person: Person): Promise<Screen> {
    const screen = await this.files(person, DESK);
    await screen.click('link', 'Riverside K-8 walkthroughs');
    return screen;
  }
}

async function picturesBeforeSharing(school: OpenSchool): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Outbox Feedback is held');
  await sidebar.sees('Feedback is held.');
  await take(sidebar, 'sidebar-feedback');
}

async function picturesOfSemester(school: OpenSchool): Promise<void> {
  await picturesOfWorkbook(school);
  const people = { principal: PRINCIPAL, observer: COACH };
  await picturesOfMonitoring(school, ADD_ON, people, take);
  await picturesOfProgress(await school.workbook(PRINCIPAL), ADD_ON, take);
  await picturesOfGuide(school, ADD_ON, PRINCIPAL, take);
  await picturesOfCoaching(school);
  await picturesOfEvaluation(school);
  await picturesOfLeaders(school);
  await picturesOfNewSchool(school);
  await picturesOfImport(school);
  await picturesOfPhones(school);
}

async function picturesOfWorkbook(school: OpenSchool): Promise<void> {
  await take(await school.files(PRINCIPAL, DESK), 'files', { scale: 1.5 });
  const workbook = await school.workbook(PRINCIPAL);
  const sidebar = await openSidebar(workbook, ADD_ON);
  await sidebar.sees('See all patterns');
  await workbook.click('tab', 'Protected Observations');
  await workbook.sees('Maria Garcia');
  await take(workbook, 'workbook', { scale: 1.4 });

  await asOnChromebook(sidebar);
  await take(sidebar, 'sidebar-home');
  await sidebar.click('button', 'Forms 6 of 6 made');
  await sidebar.sees('Classroom discussion');
  await take(sidebar, 'sidebar-forms');
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'See all patterns');
  await sidebar.sees('every teacher counting equally');
  await take(sidebar, 'sidebar-picture');
  await sidebar.clickWords('As a table');
  await sidebar.scrollTo('Every rating counts once here.');
  await take(sidebar, 'sidebar-picture-table');
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'Outbox Sharing is on');
  await sidebar.clickWords(TEACHER.name);
  await sidebar.clickWords('Read it');
  await sidebar.sees('@riverside.example');
  await take(sidebar, 'sidebar-message');
}

async function picturesOfLeaders(school: OpenSchool): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Leaders Mentors and roles');
  await sidebar.sees('Who could show');
  await take(sidebar, 'sidebar-leaders');
  await sidebar.click('button', 'Roles');
  await sidebar.click('button', 'Give a role');
  await sidebar.sees('Responsibilities');
  await take(sidebar, 'sidebar-leader-role');
}

async function picturesOfCoaching(school: OpenSchool): Promise<void> {
  const workbook = await school.workbook(COACH);
  const sidebar = await openSidebar(workbook, ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Coaching Logs and sessions');
  await sidebar.sees('By name');
  await take(sidebar, 'sidebar-coaching');
  await sidebar.type('Find a teacher', 'brien', 'searchbox');
  await sidebar.clickWords(COACHED.name);
  const log = `Open log of ${COACHED.name}`;
  await sidebar.find('link', log);
  await take(sidebar, 'sidebar-coached-teacher');
  const document = await sidebar.follow(log);
  await document.sees(`Coaching log – ${COACHED.name}`);
  await document.page.setViewport({ width: 1280, height: 900 });
  await take(document, 'coaching-log', { scale: 1.5 });
}

async function picturesOfEvaluation(school: OpenSchool): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Coaching Logs and sessions');
  await sidebar.click('button', 'Evaluation and coaching plans');
  await sidebar.sees('Which one is it?');
  await take(sidebar, 'sidebar-framework');
  await sidebar.click('button', 'Use these 22 components');
  await sidebar.sees('Coaching protocol');
  await sidebar.click('button', 'Make the protocol');
  await sidebar.sees('All staff can read the protocol.');
  await take(sidebar, 'sidebar-evaluation');
  await sidebar.choose('Work on a plan for', TEACHER.name);
  await sidebar.sees('What the evaluation named');
  await sidebar.choose('Name a need', '3b');
  await sidebar.type('In the words of the evaluation', 'Ask for reasons, and wait for them.');
  await sidebar.click('button', 'Add this need');
  await take(sidebar, 'sidebar-coaching-plan');
}

/** One name is missing, one address is none, one role is unknown, and one person stands there twice. */
const ROSTER = `Name	E-mail	Role	Grade	Subject
Dana Whitfield	newprincipal@riverside.example	Principal
Zoë Ångström	zangstrom@riverside.example	Instructional coach
Ana López	alopez@riverside.example	Teacher	4	Math
Íñigo Muñoz	imunoz at riverside.example	Teacher	3	Reading
Tuyết Nguyen	tnguyen@riverside.example	Teecher	K
	gpark@riverside.example	Teacher	5
Ana Lopez	alopez@riverside.example	Teacher	4`;

async function picturesOfNewSchool(school: OpenSchool): Promise<void> {
  const workbook = await school.files(NEW_PRINCIPAL, DESK);
  await workbook.click('button', 'New');
  await workbook.click('menuitem', 'Spreadsheet');
  await workbook.type('Name', 'Walkthroughs');
  await workbook.click('button', 'Create');
  const sidebar = await openSidebar(workbook, ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.sees('Set up your school');
  await take(sidebar, 'sidebar-new-school');
  await sidebar.click('button', 'Set up your school');
  await sidebar.type('School name', 'Lincoln Elementary');
  await take(sidebar, 'sidebar-set-up');
  await sidebar.click('button', 'Set up');
  await sidebar.paste('Your roster, one person a line', ROSTER);
  await sidebar.sees('to mend');
  await take(sidebar, 'sidebar-staff');
}

/** Walkthroughs as another school kept them; three rows have something that cannot be read. */
const WALKS = `Date,Teacher,Observer,Focus,Look-for,Rating,Comment
9/3/2026,Grace Park,Denise Okonkwo,Talk,Students explain their thinking,Evident,Four students said why
9/3/2026,Grace Park,Denise Okonkwo,Talk,Partners talk before the class does,Somewhat evident,
9/4/2026,Samuel Katz,Denise Okonkwo,Talk,Students explain their thinking,Not evident,
9/4/2026,Samuel Katz,Denise Okonkwo,Talk,Partners talk before the class does,,
9/8/2026,Kevin Tran,Marcus Feld,Talk,Students explain their thinking,Evident,
9/31/2026,Kevin Tran,Marcus Feld,Materials,Every student has the text open,Evident,
9/9/2026,Joy Ellison,Marcus Feld,Materials,Every student has the text open,Somewhat evident,Two shared
9/9/2026,J. Smith,Marcus Feld,Materials,,Evident,
`;

async function picturesOfImport(school: OpenSchool): Promise<void> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const file = path.join(folder, 'fall walks.csv');
  fs.writeFileSync(file, WALKS);
  const dialog = await openImport(await school.workbook(PRINCIPAL), ADD_ON);
  await dialog.sees('A file on this computer');
  await take(dialog, 'import-1-file');
  await dialog.chooseFile('Choose a CSV file', file);
  await dialog.sees('Say which column');
  fs.rmSync(folder, { recursive: true });
  await take(dialog, 'import-2-columns');
  await dialog.click('button', 'Go on');
  await dialog.sees('Levels, the highest on top');
  await take(dialog, 'import-3-levels');
  await dialog.click('button', 'Check');
  await dialog.sees('This is what');
  await take(dialog, 'import-4-check');
  await dialog.click('button', 'Import 5 rows');
  await dialog.sees('is in.');
  await take(dialog, 'import-5-done');
}

async function picturesOfPhones(school: OpenSchool): Promise<void> {
  const phone = await school.files(COACH, PHONE);
  await phone.tap('link', 'Classroom discussion');
  await phone.sees('Indicates required question');
  await take(phone, 'form');
  for (const { focus, name, descriptors } of starterPractices.slice(0, 3)) {
    if (focus === 'discussion')
      await phone.tap('radio', `Partly in place: ${descriptors[2]}`, name);
  }
  await phone.scrollTo('Follow-up questions');
  await take(phone, 'form-practices');
  await take(phone, 'form-whole', { scale: 0.7, whole: true });

  const mail = await school.files(TEACHER, PHONE);
  await mail.tap('link', 'Mail');
  await mail.tapWords('From your walkthrough on');
  await (await mail.inside('Message content')).sees('Hello');
  await take(mail, 'mail', { scale: 1.5, whole: true });
}

async function take(screen: Screen, name: string, look?: Look): Promise<void> {
  const file = path.join(PICTURES, `${name}.png`);
  await photograph(screen, file, look);
  console.log(`${name}.png ${Math.round(fs.statSync(file).size / 1000)} kB`);
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
