import { isHere } from '../../school/stay';
import type { PlanInput, PlanObserver, PlanTeacher, WeekHours } from './plan';
import { mondayOf, weekdayOf } from './school-days';

/**
 * Who can be seen, and who can see, at each time of the window. A time is a lesson that can still be planned,
 * numbered day by day and period by period. Observers and teachers are numbered as the input lists them. Nobody is
 * both free and teaching at one time, so that nobody can be sent to see themselves or be in two places.
 */
export interface Hours {
  readonly days: readonly string[];
  readonly periods: readonly string[];
  /** `days × periods` */
  readonly times: number;
  /** The number of the week of each day. */
  readonly weekOfDay: readonly number[];
  readonly weeks: readonly string[];
  /** By teacher: 1 at each time at which they can be visited. */
  readonly visitable: readonly Uint8Array[];
  /** By observer: 1 at each time at which they are free. */
  readonly free: readonly Uint8Array[];
  /** By time: the observers who are free. */
  readonly freeAt: readonly (readonly number[])[];
  /** By observer: visits they could make in the whole window, days gone by included. */
  readonly possible: readonly number[];
}

export function hoursOf(input: PlanInput): Hours {
  const days = input.days.filter((day) => day >= input.from);
  const times = days.length * input.periods.length;
  const away = new Set(input.absences.map(({ email, date }) => `${email} ${date}`));
  const weeks = [...new Set(days.map(mondayOf))];
  const free = input.observers.map((observer) =>
    filled(input.periods, days, (day, period) => isFree(input, observer, away, day, period)),
  );
  return {
    days,
    periods: input.periods,
    times,
    weekOfDay: days.map((day) => weeks.indexOf(mondayOf(day))),
    weeks,
    visitable: input.teachers.map((teacher) => {
      const taken = daysTaken(input, teacher);
      return filled(
        input.periods,
        days,
        (day, period) =>
          isHere(teacher, day) &&
          !away.has(`${teacher.email} ${day}`) &&
          !taken.has(day) &&
          isTaught(input, teacher, day, period),
      );
    }),
    free,
    freeAt: Array.from({ length: times }, (_, time) =>
      input.observers.map((_, observer) => observer).filter((observer) => free[observer]?.[time]),
    ),
    possible: input.observers.map((observer) => possibleVisits(input, observer, away)),
  };
}

/** Whether the timetable has the teacher in front of a class. */
export function isTaught(
  input: PlanInput,
  teacher: PlanTeacher,
  day: string,
  period: string,
): boolean {
  if (teacher.teaches) return has(teacher.teaches, day, period);
  const own = input.observers.find(({ email }) => email === teacher.email);
  return !own || !has(own.free, day, period);
}

export function has(hours: WeekHours, day: string, period: string): boolean {
  return hours[weekdayOf(day)]?.includes(period) ?? false;
}

function isFree(
  input: PlanInput,
  observer: PlanObserver,
  away: ReadonlySet<string>,
  day: string,
  period: string,
): boolean {
  if (!has(observer.free, day, period) || away.has(`${observer.email} ${day}`)) return false;
  const own = input.teachers.find(({ email }) => email === observer.email);
  return !own || !isTaught(input, own, day, period);
}

/** Days on which the teacher is seen in any case: a second visit on the same day is never planned. */
function daysTaken(input: PlanInput, { email }: PlanTeacher): ReadonlySet<string> {
  const confirmed = input.earlier.filter((visit) => visit.confirmed && visit.teacher === email);
  const seen = input.seen.filter(({ teacher }) => teacher === email);
  return new Set([...confirmed, ...seen].map(({ date }) => date));
}

function possibleVisits(input: PlanInput, observer: PlanObserver, away: ReadonlySet<string>) {
  const byWeek = new Map<string, number>();
  for (const day of input.days) {
    const free = input.periods.filter((period) => isFree(input, observer, away, day, period));
    const week = mondayOf(day);
    byWeek.set(week, (byWeek.get(week) ?? 0) + free.length);
  }
  return [...byWeek.values()].reduce((sum, free) => sum + Math.min(free, observer.mostAWeek), 0);
}

function filled(
  periods: readonly string[],
  days: readonly string[],
  holds: (day: string, period: string) => boolean,
): Uint8Array {
  return Uint8Array.from(
    days.flatMap((day) => periods.map((period) => (holds(day, period) ? 1 : 0))),
  );
}
