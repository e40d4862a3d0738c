import { needsPacket } from '../../../src/coach/needs/needs-packet';
import type { CoachingEvidence } from '../../../src/coach/needs/show-needs';
import type { Evidence } from '../../../src/guide/evidence';
import type { GroupMatter } from '../../../src/guide/groups/show-groups';
import { calibrationView } from '../../../src/monitor/calibration/calibration-view';
import type { CalibrationMaterial } from '../../../src/monitor/calibration/show-calibration';
import { starterPractices } from '../../../src/practices/starter-library';
import { teaches } from '../../../src/school/staff';
import { momentAt } from '../../../src/school-time';
import {
  overallInWords,
  saidOfPractices,
} from '../../../src/sidebar/screens/agreement/agreement-in-words';
import { chanceFrom } from '../chance';
import type { Happening } from '../happening';
import { reword } from '../leadership';
import type { PeopleAtWork } from '../people-at-work';
import type { School } from '../school';
import { drawProtocol, nameFramework, planFor } from './beside-evaluation';
import { LeadersFound } from './leaders-found';
import { PilotTried } from './pilot-tried';
import { decideProposals, shareResults, staffAnswer, teamSays } from './results-shared';
import { holdReview } from './review-of-a-month';
import { YEAR } from './riverside-year';

/** What leaders do through the year beside visiting: meet, review, share, try, and bring what they know from elsewhere. */
export function leadersYear(school: School, work: PeopleAtWork, principal: string): Happening[] {
  const on = (day: string, time: string, happens: () => void): Happening => ({
    at: momentAt(day, time, school.timeZone),
    happens,
  });
  const coaches = school.staff.filter(({ role }) => role === 'Coach').map(({ email }) => email);
  return [
    on(school.days.firstVisits, '07:30', () => {
      // Reviews once a month: a busy month has more than 30 visits.
      work.type(principal, 'Settings', 'Review at visits', 'Value', '400');
      work.type(principal, 'Settings', 'Weekly summary to leaders', 'Value', 'Yes');
      work.type(principal, 'Settings', 'In place at', 'Value', '60%');
    }),
    ...YEAR.meetings.map((day) => on(day, '15:30', () => prepareMeeting(work, principal))),
    on(YEAR.reworded.on, '16:05', () => reword(work, principal, YEAR.reworded)),
    on(YEAR.videos, '16:00', () => addVideos(work, principal)),
    ...YEAR.learning.map(({ on: day, offered }) =>
      on(day, '16:30', () => {
        const practice = starterPractices[0]?.name ?? '';
        work.add(principal, 'Professional learning', [day, offered, practice, '']);
      }),
    ),
    ...YEAR.outcomes.map((day) =>
      on(day, '16:10', () => bringOutcomes(school, work, principal, day)),
    ),
    ...YEAR.needsReports.map((day) => on(day, '16:00', () => reportNeeds(work, principal))),
    ...YEAR.reviews.map((day, count) =>
      on(day, '15:30', () => {
        const review = holdReview(work, principal, momentAt(day, '15:30', school.timeZone), count);
        shareResults(work, principal, review, {
          staff: count > 0,
          district: count === 3 || count === 6,
          teams: count > 1,
        });
        if (count >= 5) replaceWhatIsInPlace(work, principal);
      }),
    ),
    ...teamsYear(school, work, principal, on),
    on(YEAR.framework, '16:00', () => nameFramework(work, principal)),
    on(YEAR.protocol, '16:00', () => drawProtocol(school, work, principal)),
    ...YEAR.coachingPlans.map((day, index) =>
      on(day, '16:00', () => planFor(school, work, principal, YEAR.pilot.first[index] ?? '')),
    ),
    ...leadersFound(new LeadersFound(work, principal), coaches, on, school.timeZone),
    ...pilotYear(new PilotTried(work, school, principal), on),
  ];
}

/** After some reviews staff say what they make of them; two teams propose something, and leaders decide. */
function teamsYear(
  school: School,
  work: PeopleAtWork,
  principal: string,
  on: (day: string, time: string, happens: () => void) => Happening,
): Happening[] {
  const teachers = school.staff.filter((one) => teaches(one) && one.firstDay === '');
  const { views, proposals, decided } = YEAR.results;
  return [
    ...views.map(({ on: day, review }) =>
      on(day, '18:30', () =>
        staffAnswer(
          work,
          teachers.slice(0, 12).map(({ email }) => email),
          review,
        ),
      ),
    ),
    ...proposals.map(({ on: day, team, what, words }) =>
      on(day, '18:35', () => {
        const member = teachers.find((one) => one.team === team)?.email ?? '';
        teamSays(work, member, what, words);
      }),
    ),
    ...decided.map((day) => on(day, '16:25', () => decideProposals(work, principal))),
  ];
}

function leadersFound(
  found: LeadersFound,
  coaches: readonly string[],
  on: (day: string, time: string, happens: () => void) => Happening,
  timeZone: string,
): Happening[] {
  const { rounds, roles, meetings } = YEAR.leaders;
  return [
    ...rounds.flatMap(({ asked, answered, matched }) => [
      on(asked, '16:20', () => found.ask(momentAt(asked, '16:20', timeZone))),
      on(answered, '18:00', () => found.answer()),
      on(matched, '16:20', () => found.match()),
    ]),
    on(roles, '16:20', () => found.takeRoles(coaches, roles)),
    ...meetings.map(({ on: day, title, kind }) =>
      on(day, '16:45', () => found.meet(day, title, kind, coaches)),
    ),
  ];
}

function pilotYear(
  tried: PilotTried,
  on: (day: string, time: string, happens: () => void) => Happening,
): Happening[] {
  const { pilot } = YEAR;
  return [
    on(pilot.starts, '07:40', () => tried.start(pilot.starts, pilot.first)),
    ...pilot.reviews.flatMap((day, count) => [
      on(day, '07:45', () => tried.write(day < pilot.expanded ? pilot.first : pilot.joined, count)),
      on(day, '16:40', () => tried.review(day, count)),
    ]),
    on(pilot.longer, '16:20', () => tried.settle(pilot.longer)),
    on(pilot.expanded, '16:20', () => tried.expand(pilot.expanded, pilot.joined)),
    on(pilot.rolledOut, '15:30', () => tried.rollOut(pilot.rolledOut)),
  ];
}

function prepareMeeting(work: PeopleAtWork, principal: string): void {
  const material: CalibrationMaterial = work.job(principal, 'calibration');
  const { overall, practices } = calibrationView(material, chanceFrom(7).next);
  work.job(principal, 'calibrationMeeting', {
    overall: overallInWords(overall).join(' '),
    practices: saidOfPractices(practices),
  });
}

function addVideos(work: PeopleAtWork, principal: string): void {
  // More than the level asks for: one of them is in place by spring and rests.
  for (const { id } of starterPractices.slice(0, 5)) {
    const url = `https://videos.riverside.example/${id}`;
    work.type(principal, 'Practices', id, 'Video for teachers', url);
  }
  work.job(principal, 'reword', { why: 'A video for each.', comparable: true });
}

/** A reading benchmark: the percent of each teacher's students on level, better where the year is further on. */
function bringOutcomes(school: School, work: PeopleAtWork, principal: string, day: string): void {
  const chance = chanceFrom(day < '2027-03-01' ? 11 : 12);
  const outcomes = school.staff
    .filter((one) => teaches(one) && one.firstDay === '')
    .map(({ email }, row) => ({
      row: row + 2,
      outcome: {
        measure: 'Reading benchmark, percent on level',
        unitKind: 'teacher' as const,
        unit: email,
        date: day,
        value: Math.round(Math.min(98, Math.max(12, 52 + 14 * chance.normal()))),
        students: chance.between(17, 27),
      },
    }));
  work.job(principal, 'keepOutcomes', {
    file: `Reading benchmark ${day}.csv`,
    outcomes,
    leftOut: [],
  });
}

function reportNeeds(work: PeopleAtWork, principal: string): void {
  const evidence: Evidence = work.job(principal, 'evidence');
  const coaching: CoachingEvidence = work.job(principal, 'coachingNeeds');
  const groups = work.job(principal, 'groups') as GroupMatter;
  work.job(principal, 'packet', needsPacket(evidence, coaching, 'grade', groups).request);
}

/** A practice that is in place makes room for another, if the records say so. */
function replaceWhatIsInPlace(work: PeopleAtWork, principal: string): void {
  const { practices, proposed } = work.job(principal, 'inPlace');
  const [practice] = practices;
  if (!practice) return;
  const other = proposed.find(({ focus }) => focus === practice.focus);
  work.job(principal, 'decidePractice', {
    practice: practice.practice,
    decision: 'replace',
    replacement: other?.practice ?? '',
  });
}
