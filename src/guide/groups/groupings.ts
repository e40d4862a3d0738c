import type { Evidence, Lesson } from '../evidence';
import type { GroupName } from './group-names-table';
import type { GroupMatter } from './show-groups';

/** A way to take the school apart: by grade, by period, by a column of its own. */
export interface Grouping {
  /** The heading of the Staff tab, or what is known of each visit. */
  readonly name: string;
  /** Groups of teachers hold every visit to them; of groups of visits a teacher may be in several. */
  readonly of: 'teachers' | 'visits';
  /** Whether its groups are people, who are not named in what leaves. */
  readonly namesPeople: boolean;
  /** Names of the groups, in the order in which people say them. */
  readonly groups: readonly string[];
  /** Teachers on the roster of whom nothing is said. */
  readonly unsaid: number;
  /** Blank for a lesson in none of them. */
  groupOf(lesson: Lesson): string;
  /** Blank for somebody in none of them, and always for groups of visits. */
  groupOfTeacher(email: string): string;
}

/** Every way in which a school can be taken apart that has at least one group in it. */
export function groupingsOf(
  { teachers, lessons }: Pick<Evidence, 'teachers' | 'lessons'>,
  { columns, names, observers }: Pick<GroupMatter, 'columns' | 'names' | 'observers'>,
): Grouping[] {
  const roster = new Set(teachers.map(({ email }) => email));
  const said: [heading: string, said: [email: string, words: string][]][] = [
    ['Grade', teachers.map(({ email, grade }) => [email, grade])],
    ['Subject', teachers.map(({ email, subject }) => [email, subject])],
    ['Team', teachers.map(({ email, team }) => [email, team])],
    ...columns.map(({ heading, said }): [string, [string, string][]] => [
      heading,
      said.map(([email, words]): [string, string] => [email, words]),
    ]),
  ];
  const observerNames = new Map(observers.map(({ email, name }) => [email, name]));
  const ofTeachers = said.flatMap(([heading, own]) =>
    teacherGrouping(
      heading,
      own.filter(([email]) => roster.has(email)),
      names,
      roster.size,
    ),
  );
  const ofVisits = [
    visitGrouping('Period', lessons, ({ period }) => period),
    visitGrouping('Part of the lesson', lessons, ({ lessonPart }) => lessonPart),
    visitGrouping('Observer', lessons, ({ observer }) => observerNames.get(observer) ?? observer),
  ];
  const people = new Set([...teachers, ...observers].flatMap(({ email, name }) => [email, name]));
  return [...ofTeachers, ...ofVisits]
    .filter(({ groups }) => groups.length > 0)
    .map((one) => ({ ...one, namesPeople: one.groups.some((group) => people.has(group)) }));
}

function teacherGrouping(
  name: string,
  said: readonly (readonly [email: string, words: string])[],
  names: readonly GroupName[],
  roster: number,
): Omit<Grouping, 'namesPeople'>[] {
  const counts = new Map(
    names.filter(({ heading }) => heading === name).map((one) => [one.spelling, one.counts]),
  );
  const groups = new Map<string, string>();
  for (const [email, words] of said) {
    if (words !== '') groups.set(email, counts.get(words) ?? words);
  }
  // A phone number or a room is no group: in a grouping, most teachers have company.
  const sizes = sizesOf([...groups.values()]);
  const alone = [...sizes.values()].filter((size) => size === 1).length;
  if (alone * 2 > groups.size) return [];
  return [
    {
      name,
      of: 'teachers',
      groups: inOrder([...sizes.keys()]),
      unsaid: roster - groups.size,
      groupOf: ({ teacher }) => groups.get(teacher) ?? '',
      groupOfTeacher: (email) => groups.get(email) ?? '',
    },
  ];
}

function visitGrouping(
  name: string,
  lessons: readonly Lesson[],
  groupOf: (lesson: Lesson) => string,
): Omit<Grouping, 'namesPeople'> {
  const groups = inOrder([...new Set(lessons.map(groupOf))].filter((group) => group !== ''));
  return { name, of: 'visits', groups, unsaid: 0, groupOf, groupOfTeacher: () => '' };
}

function sizesOf(groups: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** "4" is said with what it is: "Grade 4". */
export function inFull(grouping: string, group: string): string {
  return /^(\d|.{1,2}$)/.test(group) ? `${grouping} ${group}` : group;
}

/** "K" before "1" before "2" before "10". */
function inOrder(groups: readonly string[]): string[] {
  const rank = (group: string) => (/^(grade )?(pre-?k|tk|k|kindergarten)$/i.test(group) ? 0 : 1);
  return [...groups].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en-US', { numeric: true }),
  );
}

/** Whether some group has enough teachers on the roster for a figure. */
export function hasLargeGroup(
  grouping: Grouping,
  teachers: Evidence['teachers'],
  smallest: number,
): boolean {
  if (grouping.of === 'visits') return teachers.length >= smallest;
  const sizes = sizesOf(teachers.map(({ email }) => grouping.groupOfTeacher(email)));
  return grouping.groups.some((group) => (sizes.get(group) ?? 0) >= smallest);
}
