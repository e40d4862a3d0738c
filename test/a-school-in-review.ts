import { aTeacher } from './builders';
import { TWELVE_TEACHERS } from './evolving-form';
import { PRINCIPAL, RunningSchool } from './running-school';

export const COACH = 'cora@school.example';

/** A principal, a coach and twelve teachers, who wait for their first visit on September 14. */
export function aSchoolInReview(): RunningSchool {
  return RunningSchool.ready([...TWELVE_TEACHERS, aTeacher('Cora Diaz', { role: 'Coach' })]);
}

/** One visit to each of the first so many teachers on a day, with the level of each of two practices. */
export function visitEach(
  school: RunningSchool,
  now: string,
  levels: readonly [first: string, second: string],
  teachers = 12,
): string[] {
  const { clock } = school.workspace;
  const [first = '', second = ''] = school.rows('Practices').map(({ Name = '' }) => Name);
  const ids: string[] = [];
  school.withoutTriggers(() => {
    clock.stopAt(new Date(now));
    for (const { name } of TWELVE_TEACHERS.slice(1, teachers + 1)) {
      ids.push(
        school.visit({
          Teacher: name,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          'Curriculum in use': 'As planned',
          [first]: levels[0],
          [second]: levels[1],
        }),
      );
    }
  });
  return ids;
}

/** What the review page shows of a review, worked out as in the browser. */
export function reviewAtHand(school: RunningSchool, name: string) {
  const page = school.page('review');
  const shown = school.call('reviews');
  const evidence = school.call('evidence');
  const review = shown.reviews.find((one) => one.name === name);
  if (!review) throw new Error(`There is no ${name}.`);
  const view = page.viewOf(review, shown, evidence);
  return { page, shown, evidence, view };
}

export function dueTitles(school: RunningSchool): string[] {
  const home = school.call('home', undefined, PRINCIPAL);
  return 'isNew' in home ? [] : home.due.map(({ title, detail }) => `${title}: ${detail}`);
}
