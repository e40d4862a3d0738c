import { counted } from '../../counted';
import type { GroupName } from '../../guide/groups/group-names-table';
import type { Grouping } from '../../guide/groups/groupings';

/** Under this heading stand on the tab Group names the teams that have their results together. */
const HEADING = 'Team results';

/** The teams as they are told of: those that a leader joined are one. Everywhere else they stay what the Staff tab says. */
export function withJoinedTeams(
  groupings: readonly Grouping[],
  names: readonly GroupName[],
): Grouping[] {
  const joint = new Map(
    names.filter(({ heading }) => heading === HEADING).map((one) => [one.spelling, one.counts]),
  );
  const nameOf = (team: string) => joint.get(team) ?? team;
  return groupings.map((grouping) =>
    grouping.name === 'Team' && joint.size > 0
      ? {
          ...grouping,
          groups: [...new Set(grouping.groups.map(nameOf))],
          groupOf: (lesson) => nameOf(grouping.groupOf(lesson)),
          groupOfTeacher: (email) => nameOf(grouping.groupOfTeacher(email)),
        }
      : grouping,
  );
}

/** Teams that are large enough together. */
export interface Join {
  readonly name: string;
  readonly teams: readonly string[];
  readonly teachers: number;
}

/** The rows that say so. */
export function rowsOfJoin({ name, teams }: Pick<Join, 'name' | 'teams'>): GroupName[] {
  return teams.map((spelling) => ({ heading: HEADING, spelling, counts: name }));
}

/** The teams of a join, blank for a team that is none. */
export function joinedIn(names: readonly GroupName[], team: string): string[] {
  return names
    .filter((one) => one.heading === HEADING && one.counts === team && one.spelling !== team)
    .map(({ spelling }) => spelling);
}

/** The rows that take a join apart: each of its teams counts as itself again. */
export function rowsApart(teams: readonly string[]): GroupName[] {
  return teams.map((spelling) => ({ heading: HEADING, spelling, counts: spelling }));
}

/**
 * Proposes which teams that are too small have results together, as few of them as are large enough: grades that follow each other,
 * then teams whose names begin alike, as “Middle school …”. Of others nobody but a leader knows what they have in common.
 *
 * @param sizes teachers of each team
 */
export function proposedJoins(
  teams: readonly string[],
  sizes: ReadonlyMap<string, number>,
  smallest: number,
): Join[] {
  const sizeOf = (team: string) => sizes.get(team) ?? 0;
  const small = teams.filter((team) => sizeOf(team) > 0 && sizeOf(team) < smallest);
  const graded = small.filter((team) => gradeOf(team) !== null);
  const alike = new Map<string, string[]>();
  for (const team of small.filter((one) => gradeOf(one) === null)) {
    const first = team.split(/[\s:,]/)[0] ?? '';
    alike.set(first, [...(alike.get(first) ?? []), team]);
  }
  const inOrder = [...graded].sort((a, b) => (gradeOf(a) ?? 0) - (gradeOf(b) ?? 0));
  return [inOrder, ...alike.values()]
    .flatMap((some) => runsOf(some, sizeOf, smallest))
    .filter((some) => some.length > 1)
    .map((some) => ({
      name: jointName(some),
      teams: some,
      teachers: some.reduce((sum, team) => sum + sizeOf(team), 0),
    }));
}

/** Parts that are each large enough, in order; what is left over goes with the last. */
function runsOf(
  teams: readonly string[],
  sizeOf: (team: string) => number,
  smallest: number,
): string[][] {
  const runs: string[][] = [];
  let open: string[] = [];
  for (const team of teams) {
    open.push(team);
    if (open.reduce((sum, one) => sum + sizeOf(one), 0) >= smallest) {
      runs.push(open);
      open = [];
    }
  }
  runs[runs.length - 1]?.push(...open);
  return runs;
}

/** 0 for kindergarten, 4 for "Grade 4"; null where the name says no single grade. */
function gradeOf(team: string): number | null {
  if (/^(grade )?k(indergarten)?( team)?$/i.test(team)) return 0;
  const found = /^(?:grade )?(\d{1,2})(?:st|nd|rd|th)?(?: grade)?(?: team)?$/i.exec(team);
  return found ? Number(found[1]) : null;
}

/** "K–2", "Grades 3–5", "Middle school: mathematics, science". */
function jointName(teams: readonly string[]): string {
  const grades = teams.flatMap((team) => gradeOf(team) ?? []);
  const [first = 0] = grades;
  const last = grades[grades.length - 1] ?? 0;
  if (grades.length === teams.length && last - first === teams.length - 1) {
    return first === 0 ? `K–${last}` : `Grades ${first}–${last}`;
  }
  const words = teams.map((team) => team.split(' '));
  const [own = []] = words;
  const differ = own.findIndex((word, at) => words.some((one) => one[at] !== word));
  if (differ < 1) return teams.join(', ');
  const rest = words.map((one) => one.slice(differ).join(' ')).filter(Boolean);
  return `${own.slice(0, differ).join(' ')}: ${rest.join(', ')}`;
}

/** "K–2: Kindergarten, Grade 1, Grade 2 · 7 teachers". */
export function joinInWords({ teams, teachers }: Join): string {
  return `${teams.join(', ')} · ${counted(teachers, 'teacher')}`;
}
