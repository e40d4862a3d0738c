import { daysBetween } from '../../school-time';
import type { Board, Visit } from './board';
import { cadenceOf, daysApart } from './cadence';
import type { PlanInput } from './plan';

/**
 * What makes one plan that covers as many teachers, pairs as many visits and shares the load as well a better one
 * than another. The weights say only what gives way to what: a teacher seen in the same period again, by the same
 * observer again, a week too soon or too late, an observer with several visits in one day, or most visits in one period.
 */
const SAME_PERIOD = 4;
const SAME_OBSERVER = 3;
const WRONG_DISTANCE = 6;
const DAY_OF_WAITING = 0.8;
const CROWDED_DAY = 0.5;
const CROWDED_PERIOD = 0.5;

/** Beyond this many, past visits in one period or by one observer weigh no more. */
const REMEMBERED = 3;

export interface Preferences {
  /** What is amiss with a teacher's visits as they stand on the board; 0 is nothing. */
  ofTeacher(teacher: number): number;
  /** What one more visit at a time would weigh for an observer, by how full their day and that period are. */
  ofTime(observer: number, time: number): number;
}

export function preferencesOf(input: PlanInput, board: Board): Preferences {
  const ideal = daysApart(cadenceOf(input.cadence));
  const [start = input.from] = board.hours.days;
  const dayNumbers = board.hours.days.map((day) => daysBetween(start, day));
  const pasts = pastsOf(input, start);
  const periods = board.hours.periods.length;

  return {
    ofTeacher(teacher) {
      const past = pasts[teacher];
      const visits = inOrder(board.visitsOf[teacher] ?? []);
      let cost = 0;
      let previous = past?.lastDay ?? null;
      for (let index = 0; index < visits.length; index++) {
        const visit = visits[index];
        if (!visit || visit.time === null) continue;
        const period = visit.time % periods;
        const day = dayNumbers[Math.floor(visit.time / periods)] ?? 0;
        cost += SAME_PERIOD * (past?.periods[period] ?? 0);
        for (const observer of visit.observers) {
          cost += SAME_OBSERVER * (past?.observers[observer] ?? 0);
        }
        for (let before = 0; before < index; before++) {
          const other = visits[before];
          if (!other || other.time === null) continue;
          if (other.time % periods === period) cost += SAME_PERIOD;
          for (const observer of visit.observers) {
            if (other.observers.includes(observer)) cost += SAME_OBSERVER;
          }
        }
        if (visit.urgent) cost += DAY_OF_WAITING * day;
        else if (previous !== null) {
          cost += WRONG_DISTANCE * Math.min(1, ((day - previous) / ideal - 1) ** 2);
        }
        previous = day;
      }
      return cost;
    },
    ofTime(observer, time) {
      const { own, mean } = board.visitsInPeriod(observer, time);
      return (
        CROWDED_DAY * (2 * board.visitsOnDay(observer, board.dayOf(time)) + 1) +
        CROWDED_PERIOD * (own + mean)
      );
    },
  };
}

interface Past {
  /** In days from the first that is planned; negative. Nothing when never seen. */
  readonly lastDay: number | null;
  readonly periods: readonly number[];
  readonly observers: readonly number[];
}

/** What was seen of each teacher, and is confirmed to be. */
function pastsOf(input: PlanInput, start: string): Past[] {
  const confirmed = input.earlier.filter((visit) => visit.confirmed && visit.date >= input.from);
  return input.teachers.map(({ email }) => {
    const seen = input.seen.filter(({ teacher }) => teacher === email);
    const standing = confirmed.filter(({ teacher }) => teacher === email);
    const dates = seen.map(({ date }) => date).sort();
    const last = dates[dates.length - 1];
    const all = [...seen, ...standing];
    return {
      lastDay: last === undefined ? null : daysBetween(start, last),
      periods: input.periods.map((name) =>
        remembered(
          all.map(({ period }) => period),
          name,
        ),
      ),
      observers: input.observers.map((one) =>
        remembered(
          [...all.map(({ observer }) => observer), ...standing.map((v) => v.second)],
          one.email,
        ),
      ),
    };
  });
}

function remembered(names: readonly string[], name: string): number {
  return Math.min(REMEMBERED, names.filter((one) => one === name).length);
}

function inOrder(visits: readonly Visit[]): readonly Visit[] {
  if (visits.length < 2) return visits;
  return [...visits].sort((one, other) => (one.time ?? -1) - (other.time ?? -1));
}
