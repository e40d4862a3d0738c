import { viewForm } from '../local/services/forms/people';
import type { FormItemView } from '../local/views';
import type { Person } from '../src/school/staff';
import { aPrincipal, aTeacher } from './builders';
import { inForm } from './local/forms/school';
import { PRINCIPAL, type RunningSchool } from './running-school';

/** Adds a practice to the discussion set, as a leader types a row. */
export function addPractice(
  school: RunningSchool,
  id: string,
  cells: Readonly<Record<string, string>> = {},
): void {
  const words: Readonly<Record<string, string>> = {
    Practice: id,
    Set: 'discussion',
    Name: `Look-for ${id}`,
    'Teachers are seen to': `The teacher does ${id}.`,
    'Students are seen to': `Students do ${id}.`,
    'Level 1 looks like': 'Nobody does.',
    'Level 2 looks like': 'Some do.',
    'Level 3 looks like': 'Half do.',
    'Level 4 looks like': 'All do.',
    Status: 'active',
    ...cells,
  };
  const row = school.headings('Practices').map((heading) => words[heading] ?? '');
  school.paste('Practices', school.rows('Practices').length + 2, 1, [row]);
}

/** Visits to every teacher in September and October, in which one practice was in place and the others were starting. */
export function twoMonthsOf(school: RunningSchool, practice: string): void {
  const { clock } = school.workspace;
  const names = school
    .rows('Practices')
    .flatMap((row) =>
      row.Set === 'discussion' && row.Status === 'active' ? (row.Name ?? '') : [],
    );
  school.withoutTriggers(() => {
    for (const now of ['2026-09-15T15:00:00Z', '2026-10-13T15:00:00Z']) {
      clock.stopAt(new Date(now));
      for (const { Name = '', Role } of school.rows('Staff')) {
        if (Role !== 'Teacher') continue;
        school.visit({
          Teacher: Name,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          ...Object.fromEntries(
            names.map((name) => [name, name === practice ? 'In place' : 'Starting']),
          ),
        });
      }
    }
  });
  clock.stopAt(new Date('2026-11-03T15:00:00Z'));
  school.call('collect');
}

/** A principal and as many teachers as two months of visits need to be sure of something. */
export const TWELVE_TEACHERS: readonly Person[] = [
  aPrincipal(),
  ...'Ada Bo Cy Dot Eli Flo Gus Hal Ida Jo Kim Lou'
    .split(' ')
    .map((name) => aTeacher(`${name} Ray`)),
];

/** What an observer meets after a level was chosen: the questions of the page that it opens, and the page after that. */
export function pagesAfter(school: RunningSchool, practice: string, level: string): string[] {
  const items = itemsOf(school);
  const question = items.find(({ title }) => title === practice);
  const choice = question?.choices?.find(({ value }) => value.startsWith(`${level}:`));
  const met: string[] = [];
  let at = items.findIndex(({ id }) => id === choice?.goTo);
  for (at++; at < items.length && items[at]?.kind !== 'page-break'; at++) {
    met.push(items[at]?.title ?? '');
  }
  // A page break says where the page before it leads.
  const { goTo, title } = items[at] ?? {};
  met.push((goTo === 'next' ? title : items.find(({ id }) => id === goTo)?.title) ?? '');
  return met;
}

export function itemsOf(school: RunningSchool): readonly FormItemView[] {
  return viewForm(school.workspace, PRINCIPAL, school.formId()).items;
}

/** Somebody works on the form in Google Forms; `form` and its `items` are at hand. */
export function editByHand(school: RunningSchool, body: string): void {
  inForm(school.workspace, school.formId(), body, PRINCIPAL);
}
