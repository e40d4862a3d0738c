import { REQUIREMENTS } from '../../../src/progress/indicators';
import type { Records } from '../../../src/progress/records/records';
import { type Standing, standingsOf } from '../../../src/progress/standing';
import { momentAt } from '../../../src/school-time';
import { keptOf } from '../../../src/sidebar/screens/progress/standing-in-words';
import type { LocalWorkspace } from '../../local-workspace';
import { schoolDaysBetween } from '../calendar';
import { conversations } from '../coaching';
import { type Happening, liveThem } from '../happening';
import { leadership } from '../leadership';
import type { PeopleAtWork } from '../people-at-work';
import { address } from '../roster';
import { arrivals, begin, guests, sentForms, sharing } from '../sample-school';
import type { School } from '../school';
import { startTeaching, visitsBefore } from '../semester';
import { leadersYear } from './leaders-year';
import { RIVERSIDE_YEAR, YEAR } from './riverside-year';
import { visitsOfThePlan, visitsToThePilot } from './visits-of-the-plan';

/** How a school stands at the end of a month, and what happened in it. */
export interface MonthOfYear {
  /** "September". */
  readonly name: string;
  readonly happened: string;
  readonly standings: readonly Standing[];
}

/**
 * Lets Riverside K-8 live through a school year in an empty workspace, by the add-on's own jobs, forms and triggers. The routine runs once
 * a day, and not after each form, which comes to the same and keeps a year under a minute. The same seed gives the same year.
 *
 * @param months so many of them, from August
 * @param tell is told of each month when it is over
 */
export function liveAYear(
  workspace: LocalWorkspace,
  { seed, months = 11 }: { readonly seed: number; readonly months?: number },
  tell: (month: MonthOfYear) => void,
): { readonly workbook: string; readonly months: readonly MonthOfYear[] } {
  const school = RIVERSIDE_YEAR;
  const { work, principal } = begin(workspace, school, { progress: () => undefined });
  work.withoutNudges();
  const teachers = startTeaching(school, seed);
  const ends = MONTH_ENDS.slice(0, months);
  const until = momentAt(ends[ends.length - 1] ?? '', '23:00', school.timeZone);
  const lived: MonthOfYear[] = [];
  let before: Records | null = null;
  const visits = visitsBefore(teachers, until);
  const happenings: Happening[] = [
    ...visits.flatMap((visit) => sentForms(visit, work)),
    ...guests(workspace, school, visits),
    ...leadership(school, work, principal, seed),
    ...conversations(workspace, school, work),
    ...arrivals(school, work),
    ...sharing(school, work, { progress: () => undefined }),
    ...leadersYear(school, work, principal),
    ...visitsOfThePlan(school, work, principal, teachers, seed),
    ...visitsToThePilot(school, work, teachers, [address('praman'), address('lortega')]),
    ...visitor(workspace, school, work, principal),
    ...answers(school, work),
    ...dailyRoutine(school, work, principal),
    ...ends.map(
      (day): Happening => ({
        at: momentAt(day, '18:30', school.timeZone),
        happens: () => {
          const { records } = work.job(principal, 'records');
          const standings = standingsOf(records, REQUIREMENTS);
          work.job(principal, 'keepProgress', { indicators: keptOf(standings), own: null });
          const name = new Date(day).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
          const month = { name, happened: happenedIn(before, records), standings };
          before = records;
          lived.push(month);
          tell(month);
        },
      }),
    ),
  ];
  liveThem(happenings, until, (at) => workspace.clock.stopAt(at));
  checkHome(work, principal);
  workspace.clock.stopAt(until);
  return { workbook: work.workbook, months: lived };
}

const MONTH_ENDS = [
  '2026-08-31',
  '2026-09-30',
  '2026-10-31',
  '2026-11-30',
  '2026-12-31',
  '2027-01-31',
  '2027-02-28',
  '2027-03-31',
  '2027-04-30',
  '2027-05-31',
  '2027-06-11',
];

/** Collecting, matching, feedback and mail at the end of each school day. */
function dailyRoutine(school: School, work: PeopleAtWork, principal: string): Happening[] {
  const { days, timeZone } = school;
  return schoolDaysBetween(days.firstVisits, days.last, days.off).map((day) => ({
    at: momentAt(day, '17:05', timeZone),
    happens: () => work.routine(principal),
  }));
}

/** Somebody from the district joins the observers, with access to the workbook. */
function visitor(
  workspace: LocalWorkspace,
  { visitor: { name, email }, timeZone }: School,
  work: PeopleAtWork,
  principal: string,
): Happening[] {
  return [
    {
      at: momentAt(YEAR.district, '06:40', timeZone),
      happens: () => {
        const blank = { grade: '', subject: '', team: '', firstDay: '', lastDay: '' };
        const person = { name, email, role: 'District leader' as const, ...blank };
        work.job(principal, 'addStaff', { people: [person] });
        workspace.files.share(work.workbook, email, 'edit');
      },
    },
    {
      at: momentAt(YEAR.district, '06:55', timeZone),
      happens: () => work.readGuides(email),
    },
  ];
}

/** In the middle of each month some teachers answer what they got, and ask for something to be looked for. */
function answers({ timeZone, staff }: School, work: PeopleAtWork): Happening[] {
  return ['2026-11-13', '2026-12-11', '2027-01-15', '2027-02-12', '2027-03-12', '2027-05-14'].map(
    (day, month) => ({
      at: momentAt(day, '19:20', timeZone),
      happens: () => {
        for (const index of [0, 1, 2]) {
          const teacher = staff[6 + ((5 * month + 3 * index) % 30)]?.email ?? '';
          work.answerMail(teacher, {
            'Tick what fits': ['Thank you for the visit'],
            'What do you make of it?': 'I had not noticed how long I wait.',
            'Next time, please look for …': ASKED[index] ?? '',
            ...(index === 0 ? USED : {}),
          });
        }
      },
    }),
  );
}

const USED = { 'My evaluation': 'Use this walkthrough in my evaluation' };

const ASKED = [
  'Classroom discussion: Follow-up questions',
  'Classroom discussion: Partner talk before class talk',
  'Classroom discussion: Students answer one another',
];

/** "62 visits, 1 review, 14 conversations." */
function happenedIn(before: Records | null, now: Records): string {
  const counts: readonly (readonly [(records: Records) => number, string, string])[] = [
    [({ observations }) => observations.length, 'visit', 'visits'],
    [({ outbox }) => outbox.filter(({ state }) => state === 'sent').length, 'mail', 'mails'],
    [({ reviews }) => reviews.length, 'review', 'reviews'],
    [({ decisions }) => decisions.length, 'decision', 'decisions'],
    [({ meetings }) => meetings.length, 'calibration meeting', 'calibration meetings'],
    [({ conversations }) => conversations.length, 'conversation', 'conversations'],
    [({ answers: given }) => given.length, 'answer', 'answers'],
    [({ pilotReviews }) => pilotReviews.length, 'pilot review', 'pilot reviews'],
    [({ packets }) => packets.length, 'report shared', 'reports shared'],
    [({ learning }) => learning.length, 'afternoon of learning', 'afternoons of learning'],
  ];
  const parts = counts.flatMap(([count, one, many]) => {
    const more = count(now) - (before ? count(before) : 0);
    return more > 0 ? [`${more} ${more === 1 ? one : many}`] : [];
  });
  return parts.length > 0
    ? parts.join(', ')
    : `${now.staff.length} people, ${now.forms.length} forms, ${now.guides.length} guides`;
}

/** Nothing of the year is left half done. */
function checkHome(work: PeopleAtWork, principal: string): void {
  const home = work.job(principal, 'home');
  if ('isNew' in home) throw new Error('The workbook was never set up.');
  const [problem] = home.problems;
  if (problem) throw new Error(problem);
  const { counts } = work.job(principal, 'outbox');
  if (counts.failed + counts.unsure > 0) {
    throw new Error(`Messages did not go out: ${JSON.stringify(counts)}`);
  }
}
