import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { LocalWorkspace } from '../local/local-workspace';
import { servePages } from '../local/pages/server';
import { readProject } from '../local/project';
import { PeopleAtWork } from '../local/school/people-at-work';
import { RIVERSIDE } from '../local/school/riverside';
import { makeSampleSchool } from '../local/school/sample-school';
import { launchBrowser } from '../test/browser/browser';
import { asOnChromebook, photograph } from '../test/browser/camera';
import { openSidebar } from '../test/browser/places';
import { DESK } from '../test/browser/screen';
import { afterTheReview } from './after-the-review';
import { picturesInDocs, picturesOfCoaching } from './coaching-pictures';
import { picturesOfDocuments } from './document-pictures';
import { picturesOfForms, picturesOfWalkthroughForm } from './form-pictures';
import { picturesOfGuide } from './guide-pictures';
import { picturesOfLetters } from './letter-pictures';
import { picturesOfMonitoring } from './monitoring-pictures';
import { ADD_ON, OpenSchool, PRINCIPAL, type Take, TEACHER } from './open-school';
import { picturesOfProgress } from './progress-pictures';
import { picturesOfSetUp } from './set-up-pictures';

/**
 * `npm run pictures`: every picture of the documentation, of the sample school at a moment of its semester. The same code
 * gives the same pictures, so what changes in them is what changed on the screen. Each stands in `docs/pictures.md`.
 */
const ROOT = path.resolve(__dirname, '..');
const PICTURES = path.join(ROOT, 'docs', 'pictures');
/** As `npm start` makes it. */
const SEED = 20260824;

async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  try {
    // Before the staff meeting after which feedback is shared.
    await withSchool(browser, '2026-10-02T20:45:00Z', picturesBeforeSharing);
    await withSchool(browser, '2026-12-11T15:10:00Z', picturesOfSemester);
    // Those that nobody takes any more go; those that failed stay as they were.
    if (!process.exitCode) forgetOthers();
  } finally {
    await browser.close();
  }
}

/** The sample school in the browser at a moment, for as long as its pictures are taken. */
async function withSchool(
  browser: Browser,
  moment: string,
  pictures: (school: OpenSchool, work: PeopleAtWork) => Promise<void>,
): Promise<void> {
  const workspace = new LocalWorkspace(readProject(path.join(ROOT, 'dist'), ADD_ON));
  const today = new Date(moment);
  const { workbook } = makeSampleSchool(workspace, { today, seed: SEED, progress: () => {} });
  workspace.clock.stopAt(today);
  const pages = await servePages(workspace, 0);
  const work = new PeopleAtWork(workspace, RIVERSIDE, workbook);
  try {
    await pictures(new OpenSchool(workspace, browser, pages.url), work);
  } finally {
    await pages.close();
  }
}

async function picturesBeforeSharing(school: OpenSchool): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(PRINCIPAL), ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Outbox Feedback is held');
  await sidebar.sees('Feedback is held.');
  await take(sidebar, 'sidebar-feedback');
}

async function picturesOfSemester(school: OpenSchool, work: PeopleAtWork): Promise<void> {
  await all([
    () => picturesOfWorkbook(school),
    () => picturesOfMonitoring(school, ADD_ON, PRINCIPAL, take),
    async () => picturesOfProgress(await school.workbook(PRINCIPAL), ADD_ON, take),
    () => picturesOfGuide(school, ADD_ON, PRINCIPAL, take),
    () => picturesOfCoaching(school, take),
    () => picturesOfSetUp(school, take),
    () => picturesOfWalkthroughForm(school, take),
  ]);
  await afterTheReview(school.workspace, work);
  await all([
    () => picturesInDocs(school, take),
    () => picturesOfLetters(school, take),
    () => picturesOfForms(school, take),
    () => picturesOfDocuments(school, take),
  ]);
}

/** A screen that has changed its words stops its own pictures, and none of the others. */
async function all(parts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const part of parts) await part().catch(failed);
}

function failed(error: unknown): void {
  console.error(error);
  process.exitCode = 1;
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
  await sidebar.clickWords('messages sent');
  await sidebar.clickWords(TEACHER.name);
  await sidebar.clickWords('Read it');
  await sidebar.sees('@riverside.example');
  await take(sidebar, 'sidebar-message');
}

const taken = new Set<string>();

function forgetOthers(): void {
  for (const file of fs.readdirSync(PICTURES)) {
    if (!taken.has(file)) fs.rmSync(path.join(PICTURES, file));
  }
}

const take: Take = async (screen, name, look) => {
  taken.add(`${name}.png`);
  const file = path.join(PICTURES, `${name}.png`);
  await photograph(screen, file, look);
  console.log(`${name}.png ${Math.round(fs.statSync(file).size / 1000)} kB`);
};

takePictures().catch(failed);
