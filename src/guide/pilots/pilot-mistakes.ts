import { type Person, teaches } from '../../school/staff';
import type { PilotTeacher } from './pilot-teachers-table';
import type { Pilot } from './pilots-table';

interface KnownPractice {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** What keeps a pilot from starting as it was written down, in words; the first is the one to mend first. */
export function pilotMistakes(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  practices: readonly KnownPractice[],
  staff: readonly Person[],
  today: string,
): readonly string[] {
  const watched = practices.find(({ id }) => id === pilot.practice);
  const gone = watched && (watched.status === 'retired' || watched.status === 'sustained');
  return [
    pilot.name.trim() === '' && 'Give the pilot a name: the practice or the resource you try.',
    pilot.practice === '' &&
      pilot.inUse.length === 0 &&
      'Choose a practice to watch, or the answers that count as in use.',
    pilot.practice !== '' &&
      !watched &&
      `There is no practice “${pilot.practice}” on the Practices tab. Choose another.`,
    gone &&
      `“${watched.name}” is ${watched.status}, so nobody rates it. Choose another, or make it active on the Practices tab.`,
    dayMistake('The pilot', pilot.started, today, schoolYear(today)),
    teachers.length === 0 && 'Choose the teachers who try it. Two or more learn together.',
    ...teacherMistakes(teachers, staff, today, schoolYear(today)).map(({ words }) => words),
  ].filter((words): words is string => Boolean(words));
}

/** What is wrong with a teacher of a pilot, in words, and whether the row counts all the same. */
export interface TeacherMistake {
  readonly row: PilotTeacher;
  readonly counts: boolean;
  readonly words: string;
}

/** @param began the first day that a teacher may have begun on */
export function teacherMistakes(
  teachers: readonly PilotTeacher[],
  staff: readonly Person[],
  today: string,
  began: string,
): readonly TeacherMistake[] {
  const seen = new Set<string>();
  return teachers.flatMap((row): TeacherMistake[] => {
    const name = row.name || row.teacher;
    const twice = seen.has(row.teacher);
    seen.add(row.teacher);
    if (twice) {
      const words = `${name} stands in this pilot twice. The first row counts.`;
      return [{ row, counts: false, words }];
    }
    const wrong = dayMistake(name, row.starts, today, began);
    if (wrong !== '') return [{ row, counts: false, words: wrong }];
    if (staff.some((person) => person.email === row.teacher && teaches(person))) return [];
    const words = `${name} is not among the teachers on the Staff tab. What was seen stays; no letter goes there.`;
    return [{ row, counts: true, words }];
  });
}

/** What is wrong with the day on which somebody or something starts, in words; blank for nothing. */
export function dayMistake(who: string, day: string, today: string, began: string): string {
  if (day > today)
    return `${who} starts on ${day}, which is after today. Choose a day up to today.`;
  if (day < began) {
    return `${who} starts on ${day}, before the school year began. Choose a day since ${began}.`;
  }
  return '';
}

/** The first day of the school year that a day lies in: schools of the United States count from July. */
export function schoolYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5, 7) >= '07' ? year : year - 1}-07-01`;
}
