import { laterDay } from '../monitor/schedule/school-days';
import { observes, teaches } from '../school/staff';
import type { Records, SeenVisit } from './records/records';

/** Walkthroughs of this school in the last so many days, today included. */
export function seenWithin(records: Records, days: number): SeenVisit[] {
  const from = laterDay(records.today, 1 - days);
  return records.observations.filter(({ date }) => date >= from && date <= records.today);
}

/**
 * Teachers on the roster who were seen in each of several stretches of time that end today.
 *
 * @param days length of a stretch
 */
export function teachersSeenInEach(records: Records, stretches: number, days: number): number {
  const roster = new Set(records.staff.filter(teaches).map(({ email }) => email));
  const stretchesOf = new Map<string, Set<number>>();
  for (const { date, teacher } of seenWithin(records, stretches * days)) {
    if (!roster.has(teacher)) continue;
    const seen = stretchesOf.get(teacher) ?? new Set<number>();
    stretchesOf.set(teacher, seen);
    for (let stretch = 0; stretch < stretches; stretch++) {
      if (date > laterDay(records.today, -days * (stretch + 1))) {
        seen.add(stretch);
        break;
      }
    }
  }
  return [...stretchesOf.values()].filter(({ size }) => size === stretches).length;
}

/** So many of the roster's teachers, at least one. */
export function shareOfTeachers(records: Records, share: number): number {
  return Math.max(1, Math.ceil(share * records.staff.filter(teaches).length));
}

export function shareOfObservers(records: Records, share: number): number {
  return Math.max(1, Math.ceil(share * records.staff.filter(observes).length));
}

/** Lessons that several people saw, as the observers' agreement counts them. */
export interface SharedLesson {
  readonly date: string;
  readonly observers: readonly string[];
  readonly schools: readonly string[];
}

/** The same teacher, day and period is one lesson; see `monitor/calibration/shared-visits.ts`. */
export function sharedLessons(
  visits: readonly Pick<SeenVisit, 'date' | 'period' | 'teacher' | 'observer' | 'school'>[],
): SharedLesson[] {
  const lessons = new Map<string, { date: string; observers: Set<string>; schools: Set<string> }>();
  for (const { date, period, teacher, observer, school } of visits) {
    if (teacher === '' || observer === '' || teacher === observer) continue;
    const key = [date, period, teacher, school].join('\u001f');
    const lesson = lessons.get(key) ?? { date, observers: new Set(), schools: new Set() };
    lessons.set(key, lesson);
    lesson.observers.add(observer);
    lesson.schools.add(school);
  }
  return [...lessons.values()]
    .filter(({ observers }) => observers.size > 1)
    .map(({ date, observers, schools }) => ({
      date,
      observers: [...observers],
      schools: [...schools],
    }));
}

/** Distinct values, blanks left out. */
export function distinct(values: readonly string[]): number {
  return new Set(values.filter((value) => value !== '')).size;
}
