import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { aPrincipal, aTeacher } from '../builders';
import { RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openImport, openSidebar } from './places';
import { DESK, PHONE, Screen } from './screen';

/** As many as a figure needs. */
const TEACHERS = ['Ana López', 'Ben Wu', 'Dee O’Brien', 'Eva Muñoz', 'Tom Nguyễn'];

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = visitedSchool();
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

describe('somebody who does not see the screen, or sees it badly', () => {
  it('can use the sidebar: home, picture, feedback and coaching', async () => {
    const workbook = await openWorkbook();
    const sidebar = await openSidebar(workbook, school.workspace.project.name);
    await sidebar.sees('See all patterns');
    expect(await barriers(sidebar)).toEqual([]);

    await sidebar.click('button', 'See all patterns');
    await sidebar.sees('every teacher counting equally');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Back');

    await sidebar.click('button', 'Outbox Feedback is held');
    await sidebar.sees('Feedback is held. 5 messages wait.');
    await sidebar.click('button', 'Share anyway…');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Back');

    await sidebar.click('button', 'Coaching Logs and conversations');
    await sidebar.click('button', 'Ben Wu 1 walkthrough, Mon, Sep 14');
    await sidebar.sees('Start log');
    expect(await barriers(sidebar)).toEqual([]);
  });

  it('can use the import dialog', async () => {
    const workbook = await openWorkbook();
    const dialog = await openImport(workbook, school.workspace.project.name);
    await dialog.sees('A file on this computer');
    expect(await barriers(dialog)).toEqual([]);
  });

  it('can use the files and a form on a phone', async () => {
    const phone = await Screen.open(browser, pages.url, PHONE);
    await phone.sees('Classroom discussion');
    expect(await barriers(phone)).toEqual([]);
    await phone.tap('link', 'Classroom discussion');
    await phone.sees('Indicates required question');
    await phone.tap('button', 'Next');
    await phone.sees('This is a required question');
    expect(await barriers(phone)).toEqual([]);
  });
});

/** A school where every teacher was seen once, and no message has gone out. */
function visitedSchool(): RunningSchool {
  const one = RunningSchool.ready([aPrincipal(), ...TEACHERS.map((name) => aTeacher(name))]);
  TEACHERS.forEach((teacher, index) => {
    one.visit({
      Teacher: teacher,
      Period: 'Period 2',
      'Part of the lesson': 'Middle',
      'Follow-up questions': index < 3 ? 'In place' : 'Starting',
      'Reasons and evidence': index < 2 ? 'Partly in place' : 'Not yet seen',
    });
  });
  return one;
}

function openWorkbook(): Promise<Screen> {
  return Screen.open(browser, `${pages.url}/spreadsheets/d/${school.workbook}/edit`, DESK);
}
