import type { Browser, Page } from 'puppeteer-core';
import { newsLetter } from '../../src/practices/news-letter';
import {
  answerForm,
  aSchoolOfTeams,
  emailOf,
  holdReview,
  teamsAtHand,
  visitAll,
} from '../a-school-of-teams';
import { newsNow } from '../practices/news-now';
import { PRINCIPAL, type RunningSchool } from '../running-school';
import { barriers } from './barriers';
import { launchBrowser } from './browser';
import { PHONE, Screen } from './screen';

jest.setTimeout(90_000);

let browser: Browser;
let page: Page;
let school: RunningSchool;

beforeAll(async () => {
  school = aSchoolOfTeams();
  await everyLetter();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setViewport({ ...PHONE, isMobile: true, hasTouch: true });
});
afterAll(async () => {
  await browser?.close();
});

it.each([
  ['about a visit', /^From your walkthrough on/],
  ['to all staff', /^What we saw/],
  ['to a team', /^Grade 4: our results/],
  ['to a team too small for figures', /^Arts: what should change/],
  ['on what a team proposed', /^What Grade 4 proposed/],
  ['of an observer’s week', /visits? from/],
  ['with the guides to read', /^Please read/],
  ['on new words', /^(New|Changed|What we look for)/],
  ['before a conversation', /^For our conversation/],
  ['asking for a mentor', /^Would you show this/],
  ['of a leader’s week', /^This week at/],
])('a message %s can be read and used on a phone by everybody', async (_, subject) => {
  const mail = school.workspace.mail().find((one) => subject.test(one.subject));
  expect(mail).toBeDefined();
  // As a mail program shows it: under its subject, on a page of the program's own.
  await page.setContent(
    `<!doctype html><html lang="en"><title>Mail</title><meta name="viewport" content="width=device-width"><main><h1>${mail?.subject}</h1>${mail?.html.replace('<!doctype html>', '')}</main></html>`,
  );
  expect(await barriers(new Screen(page))).toEqual([]);
  const { wide, low } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - window.innerWidth,
    low: [...document.links].filter((link) => link.getBoundingClientRect().height < 32).length,
  }));
  expect({ wide, low }).toEqual({ wide: 0, low: 0 });
});

/** Everything that this school can be sent, by the jobs that send it. */
async function everyLetter(): Promise<void> {
  visitAll(school, '2026-09-15', 6);
  holdReview(school, 'Observers stay ten minutes', 'Rooms are calm.');
  await teamsAtHand(school).tellStaff();
  const { page: teams, server, tellTeams } = teamsAtHand(school);
  await tellTeams();
  answerForm(school, 'team-says', emailOf('Ada'), {
    'What is it?': 'Change how visits are done',
    'What do you say?': 'Come at the end of a lesson, too.',
  });
  school.run('everyHour');
  const [proposal] = teamsAtHand(school).teams.proposals;
  if (!proposal) throw new Error('Nothing was proposed.');
  const decided = { ...proposal, state: 'adapted' as const, adapted: 'Every second visit.' };
  await teams.tellDecision(server, { ...decided, why: 'You are right.' }, [emailOf('Ada')]);

  school.call('guide', { focus: 'discussion' });
  school.call('guidesForm');
  school.call('remind');
  school.type(
    'Practices',
    'discussion-2',
    'Level 2 looks like',
    'One answer gets a second question.',
  );
  school.call('reword', { why: 'We did not agree on it.', comparable: true });
  const news = newsNow(school);
  const { sets } = school.call('practices');
  school.call('tell', {
    letter: newsLetter(
      news,
      sets.slice(0, 1).map(({ name, guideUrl }) => ({ name, url: guideUrl })),
    ),
    told: news.map(({ practice, version }) => ({ practice, version })),
  });
  planAVisit();
  school.call('sendWeek', { week: '2026-10-05' });
  school.call('openLog', { teacher: emailOf('Ada'), session: false, instead: '' });
  school.call('conversation', {
    teacher: emailOf('Ada'),
    date: '2026-10-06',
    focus: 'Planning',
    notes: 'now',
    takesPlace: true,
  });
  askAMentor();
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.type('Settings', 'Weekly summary to leaders', 'Value', 'Yes');
  school.workspace.clock.stopAt(new Date('2026-10-05T12:00:00Z'));
  school.run('everyHour');
  school.call('send');
}

/** One whose form is not chosen, and so has a link for each. */
function planAVisit(): void {
  school.call('updateForm', { focus: 'writing' });
  school.call('keepPlan', {
    cadence: 'Twice a month',
    pairedShare: 0,
    randomShare: 0,
    from: '2026-10-05',
    to: '2026-10-09',
    daysOff: [],
    visits: [
      {
        visit: 'v1',
        date: '2026-10-06',
        period: 'Period 1',
        lessonPart: 'Middle',
        teacher: emailOf('Ada'),
        observer: PRINCIPAL,
        second: '',
        kind: 'scheduled',
        request: '',
      },
    ],
  });
}

function askAMentor(): void {
  const leaders = school.page('leaders');
  const person = school.call('leaders').staff.find(({ email }) => email === emailOf('Ada'));
  if (!person) throw new Error('Ada is not on the staff.');
  const practice = { id: 'discussion-2', name: 'Follow-up questions' };
  const plan = leaders.askMentor(
    { person, practice, why: 'In place in 6 of 6 visits.' },
    new Date(school.workspace.clock.now()),
  );
  school.call('keepLeaders', JSON.parse(JSON.stringify(plan)));
}
