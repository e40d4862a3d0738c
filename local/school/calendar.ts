import { daysBetween } from '../../src/school-time';
import type { SchoolDays } from './school';

const DAY = 24 * 60 * 60 * 1000;

/** The school days between two days, both included. */
export function schoolDaysBetween(from: string, to: string, off: readonly string[]): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => later(from, index)).filter(
    (day) => isWeekday(day) && !off.includes(day),
  );
}

/** The school days of the week, counted from 0, in which the first visits are made. */
export function schoolDaysOfWeek(days: SchoolDays, week: number): string[] {
  const first = later(days.firstVisits, -weekday(days.firstVisits) + 1 + 7 * week);
  return schoolDaysBetween(first, later(first, 6), days.off).filter(
    (day) => day >= days.firstVisits && day <= days.last,
  );
}

/** The first school day after a day. */
export function nextSchoolDay(day: string, off: readonly string[]): string {
  const [next] = schoolDaysBetween(later(day, 1), later(day, 14), off);
  if (next === undefined) throw new Error(`There is no school in the two weeks after ${day}.`);
  return next;
}

function isWeekday(day: string): boolean {
  return weekday(day) >= 1 && weekday(day) <= 5;
}

/** From 0, Sunday. */
function weekday(day: string): number {
  return new Date(day).getUTCDay();
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
