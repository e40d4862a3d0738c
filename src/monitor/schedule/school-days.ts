/** Days of a school's calendar as `YYYY-MM-DD`. A week starts on Monday. */

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY = 24 * 60 * 60 * 1000;

export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[placeInWeek(day)] ?? 'Mon';
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return laterDay(day, -placeInWeek(day));
}

export function laterDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The Friday of the last of some weeks, the one of a day among them. */
export function lastDayOfWeeks(from: string, weeks: number): string {
  return laterDay(mondayOf(from), 7 * weeks - 3);
}

/** Mondays to Fridays between two days, both included, without the days of no school. */
export function schoolDaysBetween(from: string, to: string, off: readonly string[]): string[] {
  const days: string[] = [];
  const closed = new Set(off);
  for (let day = from; day <= to; day = laterDay(day, 1)) {
    if (placeInWeek(day) < 5 && !closed.has(day)) days.push(day);
  }
  return days;
}

/** From 0, Monday. */
function placeInWeek(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
