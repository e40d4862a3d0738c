import { submitForm, viewForm } from '../local/services/forms/people';
import { aPrincipal, aTeacher } from './builders';
import { answersTo, PRINCIPAL, RunningSchool } from './running-school';

export const NAMES = 'Ana Ben Cy Dee Eve Fay Gus Hal Ida Jo Kit Lou'.split(' ');
/** Of six visits, those in which each has the practice in place. */
const REACHED = [0, 0, 2, 3, 3, 3, 3, 4, 3, 3, 6, 6];
export const COACH = 'cora@school.example';
export const KIT = 'kit@school.example';
export const LOU = 'lou@school.example';
export const ANA = 'ana@school.example';
export const BEN = 'ben@school.example';
const QUESTION = 'May we name you to colleagues?';

/** Twelve teachers, six visits each; Ana and Ben struggle with the first practice, Kit and Lou show it. */
export function aSchool() {
  const school = RunningSchool.ready([
    aPrincipal(),
    aTeacher('Cora Diaz', { role: 'Coach' }),
    ...NAMES.map((name, index) =>
      aTeacher(`${name} Ames`, {
        role: name === 'Kit' ? 'Lead teacher' : 'Teacher',
        grade: String(3 + (index % 3)),
        subject: index % 2 === 0 ? 'Reading' : 'Math',
      }),
    ),
  ]);
  const practice = visitSixTimes(school, REACHED);
  return { school, practice, id: school.rows('Practices')[0]?.Practice ?? '' };
}

/** Six visits to each, in so many of which the first practice is in place. Answers its name. */
export function visitSixTimes(school: RunningSchool, reached: readonly number[]): string {
  const practice = school.rows('Practices')[0]?.Name ?? '';
  school.withoutTriggers(() => {
    NAMES.forEach((name, index) => {
      for (let visit = 0; visit < 6; visit++) {
        school.visit({
          Teacher: `${name} Ames`,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          [practice]: visit < (reached[index] ?? 0) ? 'In place' : 'Starting',
        });
      }
    });
  });
  school.call('collect');
  return practice;
}

/** What the browser works out of the readings, for whoever looks. */
export function looks(school: RunningSchool, user = PRINCIPAL) {
  const page = school.page('leaders');
  const evidence = school.call('evidence', undefined, user);
  const leaders = school.call('leaders', undefined, user);
  const groups = school.call('groups', undefined, user);
  const coaching = school.call('coachingNeeds', undefined, user);
  const shown = page.shownIn(evidence);
  const seen = { ...leaders, evaluators: page.evaluatorsIn(groups.columns) };
  const needs = page.needsOfTeachers(evidence, shown, leaders, coaching.sessions);
  return { page, evidence, leaders: seen, shown, needs, groups };
}

function now(school: RunningSchool): Date {
  return new Date(school.workspace.clock.now());
}

/** Rows as they cross from the browser. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

export function ask(
  school: RunningSchool,
  id: string,
  email: string,
  why = 'In place in 6 of 6 visits.',
) {
  const { page, leaders } = looks(school);
  const person = leaders.staff.find((one) => one.email === email) ?? aPrincipal();
  const name = school.rows('Practices').find(({ Practice }) => Practice === id)?.Name ?? '';
  school.call(
    'keepLeaders',
    plain(page.askMentor({ person, practice: { id, name }, why }, now(school))),
  );
}

export function answer(school: RunningSchool, email: string, words: string): void {
  const { clock } = school.workspace;
  clock.stopAt(new Date(now(school).getTime() + 60_000));
  const form = school.formId('mentor-consent');
  const answers = answersTo(viewForm(school.workspace, email, form), { [QUESTION]: words });
  expect(submitForm(school.workspace, email, form, answers).problems).toEqual({});
  school.run('everyHour');
}

export function accept(school: RunningSchool): void {
  const { page, evidence, leaders, needs, shown } = looks(school);
  const names = new Map(evidence.practices.map(({ id, name }) => [id, name]));
  const { matches } = page.matchMentors(needs, shown, leaders);
  school.call('keepLeaders', plain(page.acceptMatches(matches, names, leaders)));
}

/** Kit, who is a lead teacher and observes, and Lou agreed. */
export function agreed() {
  const made = aSchool();
  ask(made.school, made.id, KIT);
  ask(made.school, made.id, LOU);
  answer(made.school, KIT, 'Yes, for one colleague at a time');
  answer(made.school, LOU, 'Yes, for three');
  return made;
}
