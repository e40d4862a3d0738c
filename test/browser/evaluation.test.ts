import type { Browser } from 'puppeteer-core';
import { servePages } from '../../local/pages/server';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { openSidebar, signIn } from './places';
import { DESK, PHONE, Screen } from './screen';

const SAM = { name: 'Sam Ortiz', email: PRINCIPAL };
const ANA = { name: 'Ana López', email: 'ana@school.example' };

jest.setTimeout(60_000);

let browser: Browser;
let pages: { readonly url: string; close(): Promise<void> };
let school: RunningSchool;

beforeAll(async () => {
  school = RunningSchool.ready();
  school.call('share', { sharing: true, reason: 'Teachers asked for it.' });
  school.type('Practices', 'discussion-2', 'Framework codes', '3b, 3z');
  [browser, pages] = await Promise.all([launchBrowser(), servePages(school.workspace, 0)]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

it('goes from the framework to a plan that shows what the teacher asked for', async () => {
  const address = `${pages.url}/spreadsheets/d/${school.workbook}/edit`;
  const workbook = await Screen.open(browser, address, DESK);
  const sidebar = await openSidebar(workbook, school.workspace.project.name);
  await sidebar.click('button', 'Coaching Logs and conversations');
  await sidebar.click('button', 'Evaluation and plans');
  await sidebar.sees('Which one is it?');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.type('Your titles, if you like', '3b,Asking well');
  await sidebar.click('button', 'Use these 22 components');
  await sidebar.sees('1 of 22 components have practices');
  await sidebar.sees('names 3z, which is no component of your framework.');
  expect(await barriers(sidebar)).toEqual([]);

  // Ana is visited, and asks on her phone
  school.visit({
    Teacher: ANA.name,
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'Follow-up questions': 'In place',
  });
  school.run('everyHour');
  const phone = await Screen.open(browser, pages.url, PHONE);
  await signIn(phone, SAM, ANA);
  await phone.tap('link', 'Mail');
  await phone.tapWords('From your walkthrough on');
  const form = await (await phone.inside('Message content')).follow('Answer or ask for something');
  await form.choose('My evaluation', 'Use this walkthrough in my evaluation');
  expect(await barriers(form)).toEqual([]);
  await form.tap('button', 'Submit');
  await form.sees('Passed on. Thank you.');

  // Her plan has it at once
  await sidebar.choose('Work on a plan for', ANA.name);
  await sidebar.sees('Period 1, Sam Ortiz. Asked for on');
  await sidebar.choose('Name a need', '3b Asking well');
  await sidebar.type('In the words of the evaluation', 'Ask for reasons.');
  expect(await barriers(sidebar)).toEqual([]);
  await sidebar.click('button', 'Add this need');
  await sidebar.click('button', 'Make the plan');
  await sidebar.sees('have the plan.');
  expect(await barriers(sidebar)).toEqual([]);
  const plan = await sidebar.follow('Open the plan of Ana López');
  await plan.sees('A walkthrough, seen for coaching.');
  await plan.sees('Need 3b: Asking well');
});
