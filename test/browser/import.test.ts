import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { RunningSchool } from '../running-school';
import { launchBrowser } from './browser';
import { openImport } from './places';
import { DESK, Screen } from './screen';

/** Six ratings of three visits; one was left blank, and one has a day that no month has. */
const WALKS = `Date,Teacher,Observer,Look-for,Rating
9/3/2026,Ana López,Sam Ortiz,Students explain their thinking,Evident
9/3/2026,Ana López,Sam Ortiz,Partners talk first,Somewhat evident
9/4/2026,Ben Wu,Sam Ortiz,Students explain their thinking,Not evident
9/4/2026,Ben Wu,Sam Ortiz,Partners talk first,
9/31/2026,Dee O’Brien,Sam Ortiz,Students explain their thinking,Evident
9/8/2026,Dee O’Brien,Sam Ortiz,Partners talk first,Evident
`;

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let folder: string;
const school = RunningSchool.ready();

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'walkthroughs-'));
  fs.writeFileSync(path.join(folder, 'walks.csv'), WALKS);
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  fs.rmSync(folder, { recursive: true });
});

it('brings a file of walkthroughs in, says why rows stay out, and takes nothing twice', async () => {
  const workbook = await Screen.open(
    browser,
    `${pages.url}/spreadsheets/d/${school.workbook}/edit`,
    DESK,
  );
  const dialog = await openImport(workbook, school.workspace.project.name);
  await dialog.chooseFile('Choose a CSV file', path.join(folder, 'walks.csv'));
  await dialog.sees('Say which column of walks.csv holds what.');
  await dialog.click('button', 'Go on');
  await dialog.sees('2 look-fors: 2 are new');
  await dialog.click('button', 'Check');
  await dialog.sees('4 rows come in.');
  await dialog.sees('They make 3 visits.');
  await dialog.sees('2 rows are left out');
  await dialog.sees('It was not rated.');
  await dialog.click('button', 'Import 4 rows');
  await dialog.sees('walks.csv is in.');
  await dialog.sees('4 rows came in. 2 rows left out: see the Not imported tab.');
  expect(school.rows('Ratings')).toHaveLength(4);

  await dialog.click('button', 'Import another file');
  await dialog.chooseFile('Choose a CSV file', path.join(folder, 'walks.csv'));
  await dialog.sees('4 rows are here already. Nothing happens to them.');
  await dialog.click('button', 'Close');

  await workbook.click('tab', 'Protected Ratings');
  await workbook.sees('Somewhat evident');
  expect(school.rows('Ratings')).toHaveLength(4);
  expect(school.rows('Not imported')).toHaveLength(2);
});
