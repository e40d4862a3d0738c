import { submitForm, viewForm } from '../local/services/forms/people';
import type { Server } from '../src/coach/teams/send-to-teams';
import type { Teams } from '../src/coach/teams/show-teams';
import { newDecision } from '../src/guide/reviews/new-decision';
import { aPrincipal, aTeacher } from './builders';
import { answersTo, PRINCIPAL, RunningSchool } from './running-school';

export const NAMES = 'Ada Bo Cy Dot Eli Flo Gus Hal Ida Jo Kim Lou Max Nan Oda Pia Quin Roy'.split(
  ' ',
);
export const PRACTICE = 'Follow-up questions';
export const emailOf = (name: string) => `${name.toLowerCase()}@school.example`;

/** Teams of eight, of seven and of two, and one teacher in none, who have all been visited three times in a cycle. */
export function aSchoolOfTeams(): RunningSchool {
  return RunningSchool.ready([
    aPrincipal(),
    ...NAMES.map((name, index) =>
      aTeacher(`${name} Ray`, {
        grade: index < 8 ? '4' : '5',
        subject: index % 2 ? 'Math' : 'Reading',
        team: index < 8 ? 'Grade 4' : index < 15 ? 'Grade 5' : index < 16 ? '' : 'Arts',
      }),
    ),
  ]);
}

/** A visit to everybody in each of some weeks; of grade 4 as many are in place as said, of grade 5 all but one. */
export function visitAll(
  school: RunningSchool,
  first: string,
  grade4InPlace: number,
  weeks = 3,
): void {
  school.withoutTriggers(() => {
    for (let round = 0; round < weeks; round++) {
      const day = Date.parse(`${first}T15:00:00Z`) + round * 7 * 86_400_000;
      school.workspace.clock.stopAt(new Date(day));
      for (const [index, name] of NAMES.entries()) {
        const inPlace = index < 8 ? index < grade4InPlace : index !== 17;
        school.visit({
          Teacher: `${name} Ray`,
          Period: round === 1 ? 'Period 2' : 'Period 1',
          'Part of the lesson': 'Middle',
          [PRACTICE]: inPlace ? 'In place' : 'Starting',
        });
      }
    }
  });
  school.call('collect');
}

/** Holds a review with a decision in it, and closes it. Answers its name. */
export function holdReview(school: RunningSchool, decision: string, noticed: string): string {
  school.call('holdReview');
  const { reviews } = school.call('reviews');
  const review = reviews.find(({ state }) => state === 'open')?.name ?? '';
  school.call('writeStep', { review, part: 'notice', text: noticed, before: '' });
  school.call('decide', {
    ...newDecision(review, school.workspace.clock.now()),
    words: decision,
    kind: 'walkthrough process',
    owner: PRINCIPAL,
    expected: 'More visits',
    by: '2027-05-01',
  });
  school.call('closeReview', { review });
  return review;
}

/** What the screens about staff and teams work out in the browser, and what they ask of the server. */
export function teamsAtHand(school: RunningSchool) {
  const page = school.page('teams');
  const server: Server = {
    packet: async (request) => school.call('packet', plain(request)),
    tellPeople: async (request) => school.call('tellPeople', plain(request)),
  };
  const shown = school.call('reviews');
  const teams = school.call('teams') as Teams;
  const review = page.reviewToTell(shown.reviews);
  if (!review) throw new Error('No review was closed.');
  const matter = page.reviewMatter(review.name, school.call('evidence'), school.call('groups'));
  const grouping = matter?.groupings.find(({ name }) => name === 'Team');
  if (!matter || !grouping) throw new Error('There is nothing to tell.');
  const decisions = shown.decisions.filter((one) => one.review === review.name);
  const letter = () => {
    const words = page.firstWords('Riverside K-8', review.name, review.notice);
    return page.staffLetter(matter, page.staffPacket(matter), words, decisions, teams.views);
  };
  const tellStaff = () =>
    page.tellAllStaff(server, matter, letter(), {
      staff: teams.staff.map(({ email }) => email),
      reviews: shown.reviews.map(({ name }) => name),
      decisions: decisions.map(({ words }) => words),
    });
  /** One after another, as the button for all teams does. */
  const tellTeams = async (...some: string[]) => {
    let now = matter;
    const told = [];
    for (const team of some.length > 0 ? some : page.inFairOrder(matter, grouping)) {
      const one = await page.tellTeam(server, now, grouping, team);
      now = one.matter;
      told.push(one);
    }
    return told;
  };
  return { page, server, teams, review, matter, grouping, letter, tellStaff, tellTeams };
}

/** The answer of somebody who follows a link in their letter. */
export function answerForm(
  school: RunningSchool,
  focus: 'staff-views' | 'team-says',
  who: string,
  answers: Record<string, string>,
): string {
  const id = school.formId(focus);
  const form = viewForm(school.workspace, who, id);
  const { responseId, problems } = submitForm(school.workspace, who, id, answersTo(form, answers));
  const [problem] = Object.values(problems);
  if (problem) throw new Error(problem);
  return responseId;
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
