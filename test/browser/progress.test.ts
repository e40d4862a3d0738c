import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { type SchoolStanding, writeStanding } from '../../src/progress/school-standing';
import { TWELVE_TEACHERS, twoMonthsOf } from '../evolving-form';
import { RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { asOnChromebook } from './camera';
import { openSidebar } from './places';
import { DESK, Screen } from './screen';

const EAST: SchoolStanding = {
  school: 'East Elementary',
  term: '2026–27 term 1',
  before: '',
  day: '2026-10-30',
  indicators: [
    { indicator: '1', level: 'KI', before: '', own: '', next: '' },
    { indicator: '3', level: null, before: '', own: '', next: '4 visits in pairs, 9 needed' },
  ],
};

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;
let folder: string;

beforeAll(async () => {
  school = RunningSchool.ready(TWELVE_TEACHERS);
  twoMonthsOf(school, school.rows('Practices')[0]?.Name ?? '');
  folder = fs.mkdtempSync(path.join(tmpdir(), 'progress-'));
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  if (folder) fs.rmSync(folder, { recursive: true });
});

describe('a principal who looks at the school’s progress, and may not see it or see it badly', () => {
  it('reads where it stands and what is missing, and says how she sees it', async () => {
    const { sidebar } = await atProgress();
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.clickWords('Forms');
    await sidebar.sees('by your records');
    await sidebar.sees('Visits note priority practices');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.choose('Your own rating', 'Getting Better');
    await sidebar.type('What shows it: a link or a note', 'Our binder of 2024.');
    await sidebar.click('button', 'Keep');
    await sidebar.sees('Kept for this term.');
    expect(school.rows('Progress').find(({ Indicator }) => Indicator === '4a')).toMatchObject({
      'Our own rating': 'Getting Better',
    });
  });

  it('writes the Doc, and puts another school beside it', async () => {
    const { workbook, sidebar } = await atProgress();
    await sidebar.click('button', 'On one page');
    const table = await workbook.inside('Progress');
    await table.sees('Save for the district');
    expect(await barriers(table)).toEqual([]);
    await table.click('button', 'Write a Doc');
    await table.find('link', 'Open the Doc');

    await table.click('button', 'Several schools');
    fs.writeFileSync(path.join(folder, 'notes.json'), 'Ana, Ben');
    await table.chooseFile('Add files of schools', path.join(folder, 'notes.json'));
    await table.sees('notes.json is no file of Progress.');
    fs.writeFileSync(path.join(folder, 'east.json'), writeStanding(EAST));
    await table.chooseFile('Add files of schools', path.join(folder, 'east.json'));
    await table.sees('East Elementary');
    await table.sees('Levels of 2 schools');
    await table.sees('Not in its file');
    expect(await barriers(table)).toEqual([]);
  });
});

async function atProgress(): Promise<{ workbook: Screen; sidebar: Screen }> {
  const address = `${pages.url}/spreadsheets/d/${school.workbook}/edit`;
  const workbook = await Screen.open(browser, address, DESK);
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Progress By your records');
  await sidebar.sees('Of ');
  return { workbook, sidebar };
}
