import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { aTeacher } from '../builders';
import { addPractice, TWELVE_TEACHERS, twoMonthsOf } from '../evolving-form';
import { RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { asOnChromebook } from './camera';
import { openSidebar } from './places';
import { DESK, Screen } from './screen';

const CORA = 'cora@school.example';

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = monitoredSchool();
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

describe('a principal at the sidebar, who may not see it or see it badly', () => {
  it('saves a new wording with the reason', async () => {
    const { sidebar } = await atDesk();
    await sidebar.click('button', 'Practices 42 on forms');
    await sidebar.sees('1 practice changed');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.type('Why?', 'Observers read it in two ways.');
    await sidebar.click('button', 'Save the new wording');
    await sidebar.sees('Nothing has changed.');
    expect(await barriers(sidebar)).toEqual([]);
  });

  it('reads how far observers agree, and prepares their meeting', async () => {
    const { sidebar } = await atDesk();
    await sidebar.click('button', 'Agreement Between observers');
    await sidebar.sees('Observers agree on');
    await sidebar.sees('By observer: how often each chooses');
    await sidebar.clickWords('More figures');
    await sidebar.sees('Alpha');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Prepare the meeting');
    await sidebar.find('link', 'Open the meeting’s Doc');
    expect(await barriers(sidebar)).toEqual([]);
  });

  it('plans the visits, and sees who was seen when', async () => {
    const { workbook, sidebar } = await atDesk();
    await sidebar.click('button', 'Schedule Visits to come');
    await sidebar.sees('Who visits whom');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Plan the visits');
    await sidebar.sees('visits planned.');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Who was seen');
    await sidebar.sees('Overdue: ');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Open the table');
    const table = await workbook.inside('Who was seen when');
    await table.sees('Longest not seen');
    expect(await barriers(table)).toEqual([]);
  });

  it('decides what becomes of a practice that is in place', async () => {
    const { sidebar } = await atDesk();
    await sidebar.clickWords('1 practice in place');
    await sidebar.sees('When a practice is in place');
    expect(await barriers(sidebar)).toEqual([]);
  });

  it('prints the paper form', async () => {
    const { sidebar } = await atDesk();
    await sidebar.click('button', 'Forms 1 of 6 made');
    await sidebar.sees('Classroom discussion');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Paper form Classroom discussion');
    const paper = await sidebar.follow('Open paper form Classroom discussion');
    await paper.sees('Classroom discussion');
    expect(await barriers(paper)).toEqual([]);
  });
});

/** Two months of visits: one practice is in place, two observers saw ten lessons together, and one wording has changed. */
function monitoredSchool(): RunningSchool {
  const one = RunningSchool.ready([...TWELVE_TEACHERS, aTeacher('Cora Diaz', { role: 'Coach' })]);
  addPractice(one, 'wait', { Name: 'Wait time', Status: 'proposed' });
  const [, practice = ''] = one.rows('Practices').map(({ Name = '' }) => Name);
  twoMonthsOf(one, practice);
  TWELVE_TEACHERS.slice(1, 12).forEach(({ name }, index) => {
    const lesson = {
      Teacher: name,
      Period: 'Period 2',
      'Part of the lesson': 'End',
      'Date of the visit': '2026-11-02',
      [practice]: 'In place',
    };
    one.visit(lesson);
    one.visit({ ...lesson, [practice]: index < 3 ? 'Starting' : 'In place' }, CORA);
  });
  one.type('Practices', 'discussion-3', 'Level 2 looks like', 'One or two do.');
  return one;
}

async function atDesk(): Promise<{ workbook: Screen; sidebar: Screen }> {
  const address = `${pages.url}/spreadsheets/d/${school.workbook}/edit`;
  const workbook = await Screen.open(browser, address, DESK);
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await asOnChromebook(sidebar);
  return { workbook, sidebar };
}
