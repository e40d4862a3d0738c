import { laterDay, mondayOf, weekdayOf } from '../../../monitor/schedule/school-days';
import type { ShownVisit } from '../../../monitor/schedule/show-schedule';
import { spanWritten } from '../../days';

/** The next day that is no weekend: plans begin tomorrow at the earliest. */
export function nextDay(today: string): string {
  const next = laterDay(today, 1);
  return weekdayOf(next) === 'Sat' || weekdayOf(next) === 'Sun' ? nextDay(next) : next;
}

/** The Mondays of the weeks that have visits, in order. */
export function weeksOf(visits: readonly ShownVisit[]): readonly string[] {
  return [...new Set(visits.map(({ date }) => mondayOf(date)))].sort();
}

/** This week while it has visits to come, else the next that has. */
export function weekToShow(visits: readonly ShownVisit[], today: string): string {
  const open = visits.filter(
    ({ date, state }) => date >= today && (state === 'planned' || state === 'confirmed'),
  );
  return mondayOf(open[0]?.date ?? visits[visits.length - 1]?.date ?? today);
}

/** "Oct 5 – Oct 9" */
export function weekWritten(monday: string): string {
  return spanWritten(monday, laterDay(monday, 4));
}

/** The visits of a week, day by day. */
export function daysOf(
  visits: readonly ShownVisit[],
  monday: string,
): readonly (readonly [day: string, visits: readonly ShownVisit[]])[] {
  const within = visits.filter(({ date }) => mondayOf(date) === monday);
  const days = [...new Set(within.map(({ date }) => date))];
  return days.map((day) => [day, within.filter(({ date }) => date === day)]);
}
