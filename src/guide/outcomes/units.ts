import { personFinder } from '../../monitor/import/people';
import { sameName } from '../../monitor/import/same-words';
import type { Evidence } from '../evidence';
import type { UnitKind } from './outcomes-table';

/** Whose students were measured. */
export interface Unit {
  /** An e-mail for a teacher; else the roster's own words. */
  readonly unit: string;
  /** As people say it. */
  readonly name: string;
  /** The teachers in it, as lessons name them; null for a whole school, by the lessons' school. */
  readonly teachers: ReadonlySet<string> | null;
}

type School = Pick<Evidence, 'teachers' | 'lessons' | 'schoolName'>;

/**
 * Finds the unit that words mean: a teacher by e-mail or by a name that only one has, a team, a grade however it is written
 * (4, Grade 4, 4th), a school. Undefined for what the roster does not know.
 */
export function unitFinder(evidence: School, kind: UnitKind): (words: string) => Unit | undefined {
  switch (kind) {
    case 'teacher':
      return teacherFinder(evidence);
    case 'team':
      return groupFinder(evidence.teachers, ({ team }) => team, sameName);
    case 'grade':
      return groupFinder(evidence.teachers, ({ grade }) => grade, sameGrade);
    case 'school':
      return schoolFinder(evidence);
  }
}

function teacherFinder({ teachers, lessons }: School): (words: string) => Unit | undefined {
  const find = personFinder(teachers);
  const rooms = new Map(lessons.map(({ teacher }) => [sameName(teacher), teacher]));
  return (words) => {
    const { code, name, onRoster } = find(words.trim());
    if (onRoster) return { unit: code, name, teachers: new Set([code]) };
    // Imported walkthroughs name rooms, and teachers who were never on the roster.
    const room = rooms.get(sameName(words));
    return room === undefined ? undefined : { unit: room, name: room, teachers: new Set([room]) };
  };
}

function groupFinder(
  teachers: School['teachers'],
  groupOf: (person: School['teachers'][number]) => string,
  same: (words: string) => string,
): (words: string) => Unit | undefined {
  const groups = new Map<string, { name: string; teachers: Set<string> }>();
  for (const person of teachers) {
    const name = groupOf(person);
    if (name === '') continue;
    const group = groups.get(same(name)) ?? { name, teachers: new Set() };
    group.teachers.add(person.email);
    groups.set(same(name), group);
  }
  return (words) => {
    const found = groups.get(same(words));
    return found && { unit: found.name, ...found };
  };
}

/** Grade 4, 4th grade, 4 and 04 are the same; so are K and Kindergarten. */
function sameGrade(words: string): string {
  const bare = sameName(words)
    .replace(/\bgrades?\b/g, '')
    .trim();
  const number = /^0*(\d+)(?:st|nd|rd|th)?$/.exec(bare);
  return number?.[1] ?? (bare === 'kindergarten' || bare === 'kg' ? 'k' : bare);
}

function schoolFinder({ lessons, schoolName }: School): (words: string) => Unit | undefined {
  const schools = new Map(lessons.map(({ school }) => [sameName(school), school]));
  schools.delete('');
  schools.set(sameName(schoolName), schoolName);
  return (words) => {
    const name = schools.get(sameName(words));
    return name === undefined ? undefined : { unit: name, name, teachers: null };
  };
}
