import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen } from './screen';

const SAM = { name: 'Sam Ortiz', email: PRINCIPAL };
const ANA = { name: 'Ana López', email: 'ana@school.example' };
const CORA = { name: 'Cora Diaz', email: 'cora@school.example' };
const ASKED = 'Do I wait long enough before I take an answer?';

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = RunningSchool.ready();
  school.call('share', { sharing: true, reason: 'Teachers asked for it.' });
  school.visit({ Teacher: ANA.name, Period: 'Period 1', 'Part of the lesson': 'Middle' });
  school.run('everyHour');
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it('goes from the teacher’s phone to the principal and the next observer', async () => {
  // Ana answers on her phone, by the link in the message
  const phone = await Screen.open(browser, pages.url, PHONE);
  await signIn(phone, SAM, ANA);
  await phone.tap('link', 'Mail');
  await phone.tapWords('From your walkthrough on');
  const message = await phone.inside('Message content');
  const form = await message.follow('Answer or ask for something');
  expect(await filledIn(form, 'About this visit')).toContain('Mon, Sep 14 · Period 1');
  expect(await barriers(form)).toEqual([]);
  await form.type('… or in your own words', ASKED);
  await form.tapWords('Please talk with me about it');
  await form.tap('button', 'Submit');
  await form.sees('Passed on. Thank you.');

  // The principal sees it and puts her visit into the week
  school.run('everyHour');
  const workbook = await Screen.open(
    browser,
    `${pages.url}/spreadsheets/d/${school.workbook}/edit`,
    DESK,
  );
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await sidebar.sees('1 teacher asked for a visit');
  await sidebar.click('button', 'Ana López asks to talk About a visit. See Coaching.');
  await sidebar.sees(`Please look for “${ASKED}”. Goes to whoever visits next.`);
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Open Ana López');
  await sidebar.sees('Asks to talk about it.');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'Outbox Sharing is on');
  await sidebar.sees('Nothing waits.');
  await sidebar.clickWords('2 messages sent');
  await sidebar.clickWords('Walkthrough on Mon, Sep 14');
  await sidebar.click('button', 'It did not arrive at Ana López');
  await sidebar.sees('Google does not tell us');
  expect(await barriers(sidebar)).toEqual([]);

  // Cora, who comes next, reads it in the letter of her week, and her form says it
  school.call('keepPlan', {
    cadence: 'Twice a month',
    pairedShare: 0,
    randomShare: 0,
    from: '2026-09-15',
    to: '2026-09-25',
    daysOff: [],
    visits: [
      {
        visit: 'ana 1',
        date: '2026-09-22',
        period: 'Period 2',
        lessonPart: 'Middle',
        teacher: ANA.email,
        observer: CORA.email,
        second: '',
        kind: 'scheduled',
        request: '',
      },
    ],
  });
  school.call('sendWeek', { week: '2026-09-21' });
  school.call('send');
  const coach = await Screen.open(browser, pages.url, PHONE);
  await signIn(coach, SAM, CORA);
  await coach.tap('link', 'Mail');
  await coach.tapWords('Your 1 visit from');
  const letter = await coach.inside('Message content');
  await letter.sees(`Ana asked: “${ASKED}”`);
  const walkthrough = await letter.follow('Open the form');
  expect(await filledIn(walkthrough, 'Asked to look for')).toBe(ASKED);
});

async function filledIn(screen: Screen, name: string): Promise<string> {
  const field = await screen.find('textbox', name);
  return field.evaluate((one) => (one as HTMLInputElement).value);
}
