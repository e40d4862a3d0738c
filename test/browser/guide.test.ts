import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { viewDocument } from '../../local/services/document/people';
import { aSchoolThatImproves } from '../a-school-that-improves';
import { PRINCIPAL, type RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { asOnChromebook } from './camera';
import { openPatterns, openSidebar } from './places';
import { DESK, Screen } from './screen';

jest.setTimeout(120_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = aSchoolThatImproves();
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

describe('leaders who meet over what was seen', () => {
  it('go through the steps, and take what needs a response into a decision with one tap', async () => {
    const sidebar = await openSidebar(await workbook(), school.workspace.project.name);
    await asOnChromebook(sidebar);
    await sidebar.click('button', 'Reviews And decisions');
    await sidebar.sees('Review 2');
    expect(await barriers(sidebar)).toEqual([]);
    for (const [step, seen] of [
      ['1 Notice Nothing written yet', 'When does a follow-up count?'],
      ['2 Wonder Nothing written yet', 'is falling'],
      ['3 Interpret Nothing written yet', 'Who could show it'],
      ['4 Decide Nothing written yet', 'Build on it'],
    ] as const) {
      await sidebar.click('button', step);
      await sidebar.sees(seen);
      expect(await barriers(sidebar)).toEqual([]);
      if (!step.startsWith('4 Decide')) await sidebar.click('button', 'Back');
    }
    await sidebar.click('button', `Decide on it ${raisedTitle()}`);
    await sidebar.type('What do you decide?', 'Grade 4: plan follow-ups together.');
    // Half written, it waits while somebody looks at another step.
    await sidebar.click('button', 'On to plan');
    await sidebar.sees('Who does what next');
    await sidebar.click('button', 'Decide');
    await sidebar.click('button', 'Go on with it Grade 4: plan follow-ups together.');
    await sidebar.choose('Owner', 'Sam Ortiz');
    expect(await barriers(sidebar)).toEqual([]);
    await sidebar.click('button', 'Keep the decision');
    await sidebar.sees('Add a decision');
    expect(school.rows('Decisions')).toMatchObject([
      { Practice: 'discussion-1', Share: 'rises to', Owner: PRINCIPAL, 'Made in': 'Review 2' },
    ]);
  });

  it('look at every side in the wide dialog, and put its charts into the Doc of the review', async () => {
    const wide = await openPatterns(await workbook(), school.workspace.project.name);
    for (const [look, seen] of [
      ['Practices', 'Most in place'],
      ['Trends', 'Rising: '],
      ['Groups', 'by grade'],
      ['Strengths', 'clearly above'],
      ['Outcomes', 'rank correlation'],
      ['Pilots', 'Cards with starters'],
    ] as const) {
      await wide.click('button', look);
      await wide.sees(seen);
      expect(await barriers(wide)).toEqual([]);
      if (look === 'Practices' || look === 'Strengths') continue;
      await wide.clickWords('Put into the review’s Doc');
      await wide.sees('It stands at the end of the Doc.');
    }
    const { Document: id = '' } =
      school.rows('Reviews').find((row) => row.Review === 'Review 2') ?? {};
    const doc = JSON.stringify(viewDocument(school.workspace, PRINCIPAL, id).blocks);
    for (const words of ['Rising: ', 'by grade', 'rank correlation', 'Cards with starters']) {
      expect(doc).toContain(words);
    }
  });

  it('have the figures on a tab of the workbook, as native charts', async () => {
    const wide = await openPatterns(await workbook(), school.workspace.project.name);
    await wide.sees('Most in place');
    await wide.click('button', 'Draw the Dashboard tab');
    await wide.sees('The Dashboard tab shows the figures of today.');
    expect(school.rows('Dashboard').length).toBeGreaterThan(3);
  });
});

function raisedTitle(): string {
  const practice = school.rows('Practices')[0]?.Name ?? '';
  return `Grade 4: “${practice}” is falling`;
}

function workbook(): Promise<Screen> {
  return Screen.open(browser, `${pages.url}/spreadsheets/d/${school.workbook}/edit`, DESK);
}
