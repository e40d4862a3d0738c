import { isHere } from '../../school/stay';
import { type Cadence, intervalsFrom } from '../schedule/cadence';
import { laterDay } from '../schedule/school-days';
import type { Visited } from './overdue';

/** How far the cadence was kept, counted in teachers times intervals. */
export interface CadenceAchieved {
  readonly met: number;
  /** Teachers times the intervals that are over and in which they taught here from the first day to the last. */
  readonly of: number;
  /** From 0 to 1; null while no interval is over. */
  readonly share: number | null;
  readonly intervals: readonly IntervalAchieved[];
}

export interface IntervalAchieved {
  readonly from: string;
  readonly to: string;
  /** Whether its last Friday is behind us; one that is not over counts in no share. */
  readonly over: boolean;
  /** Teachers with as many visits as the cadence asks for. */
  readonly met: number;
  readonly of: number;
}

/**
 * Intervals are counted from the week of the first school day; one without school days is none.
 *
 * @param visits one for each lesson seen, however many observers saw it
 */
export function cadenceAchieved(
  teachers: readonly Visited[],
  visits: readonly { readonly teacher: string; readonly date: string }[],
  days: readonly string[],
  today: string,
  cadence: Cadence,
): CadenceAchieved {
  const datesOf = new Map<string, string[]>();
  for (const { teacher, date } of visits) {
    const dates = datesOf.get(teacher);
    if (dates) dates.push(date);
    else datesOf.set(teacher, [date]);
  }
  const intervals = intervalsFrom(days, cadence)
    .filter((interval) => (interval.days[0] ?? '') <= today)
    .map(({ from, to, days: within }) => {
      const here = teachers.filter((one) => within.every((day) => isHere(one, day)));
      const met = here.filter(({ email }) => {
        const dates = datesOf.get(email) ?? [];
        return dates.filter((date) => date >= from && date <= to).length >= cadence.visits;
      });
      return { from, to, over: today > laterDay(to, -2), met: met.length, of: here.length };
    });
  const over = intervals.filter((interval) => interval.over);
  const met = over.reduce((sum, interval) => sum + interval.met, 0);
  const of = over.reduce((sum, interval) => sum + interval.of, 0);
  return { met, of, share: of === 0 ? null : met / of, intervals };
}
