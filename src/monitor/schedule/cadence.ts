import { daysBetween } from '../../school-time';
import { laterDay, mondayOf } from './school-days';

/** How often each teacher is to be visited, from the rarest to the most frequent. */
export const CADENCE_NAMES = [
  'Once a month',
  'Twice a month',
  'Every 2 weeks',
  'Every week',
] as const;
export type CadenceName = (typeof CADENCE_NAMES)[number];

export interface Cadence {
  readonly name: CadenceName;
  /** How long an interval is. A month is four weeks, so that no calendar month goes without. */
  readonly weeks: number;
  /** How many visits each teacher gets in an interval. */
  readonly visits: number;
}

const CADENCES: Readonly<Record<CadenceName, Cadence>> = {
  'Once a month': { name: 'Once a month', weeks: 4, visits: 1 },
  'Twice a month': { name: 'Twice a month', weeks: 4, visits: 2 },
  'Every 2 weeks': { name: 'Every 2 weeks', weeks: 2, visits: 1 },
  'Every week': { name: 'Every week', weeks: 1, visits: 1 },
};

export function cadenceOf(name: CadenceName): Cadence {
  return CADENCES[name];
}

/** Calendar days from one visit to the next. */
export function daysApart(cadence: Cadence): number {
  return (7 * cadence.weeks) / cadence.visits;
}

/** The span in which each teacher is to get a cadence's visits. */
export interface Interval {
  /** A Monday. */
  readonly from: string;
  /** A Sunday. */
  readonly to: string;
  /** The school days in it, at least one. */
  readonly days: readonly string[];
}

/**
 * Cuts school days, in order, into a cadence's intervals, counted on from the week of the first day. The last one
 * may reach beyond the last day.
 */
export function intervalsFrom(days: readonly string[], cadence: Cadence): Interval[] {
  const first = days[0];
  return first === undefined ? [] : cut(days, mondayOf(first), cadence);
}

/**
 * The same counted back from the week of the last day. The first interval may begin before the first day: a planning
 * window shorter than an interval is the end of one, and visits of the weeks before it count.
 */
export function intervalsUpTo(days: readonly string[], cadence: Cadence): Interval[] {
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return [];
  const weeks = daysBetween(mondayOf(first), mondayOf(last)) / 7 + 1;
  const whole = Math.ceil(weeks / cadence.weeks) * cadence.weeks;
  return cut(days, laterDay(mondayOf(last), -7 * (whole - 1)), cadence);
}

function cut(days: readonly string[], anchor: string, cadence: Cadence): Interval[] {
  const length = 7 * cadence.weeks;
  const byNumber = new Map<number, string[]>();
  for (const day of days) {
    const number = Math.floor(daysBetween(anchor, day) / length);
    byNumber.set(number, [...(byNumber.get(number) ?? []), day]);
  }
  return [...byNumber].map(([number, within]) => ({
    from: laterDay(anchor, number * length),
    to: laterDay(anchor, (number + 1) * length - 1),
    days: within,
  }));
}
