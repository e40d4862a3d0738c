import type { Stay } from '../../school/stay';
import type { VisitSeen } from '../recent-visits';
import { type CadenceName, cadenceOf } from '../schedule/cadence';
import { mondayOf } from '../schedule/school-days';
import { type CadenceAchieved, cadenceAchieved } from './cadence-achieved';
import { type LastSeen, lastSeen, type Visited } from './overdue';
import { type VisitMade, visitsMade } from './visits-made';

export interface CoverageInput {
  readonly teachers: readonly Visited[];
  readonly observations: readonly VisitSeen[];
  /** School days of the time looked at, in order; days to come included or not. */
  readonly days: readonly string[];
  readonly today: string;
  readonly cadence: CadenceName;
  readonly periods: readonly string[];
  readonly lessonParts: readonly string[];
}

/** How many visits fell on one period, lesson part or observer; blank where the form was left blank. */
export interface Part {
  readonly name: string;
  readonly visits: number;
}

/** Where visits fell: each period and lesson part of the school, also those with none, then what else was written. */
export interface Mix {
  readonly periods: readonly Part[];
  readonly lessonParts: readonly Part[];
  /** Most visits first; in a paired visit both count. */
  readonly observers: readonly Part[];
}

export interface TeacherCoverage extends LastSeen {
  /** Visits by week, in the order of `weeks`; null in weeks in which they did not teach here. */
  readonly weeks: readonly (number | null)[];
  readonly visits: number;
  readonly mix: Mix;
}

export interface Coverage {
  /** The Mondays of the weeks with school days, in order. */
  readonly weeks: readonly string[];
  /** Whoever most needs a visit stands first. */
  readonly teachers: readonly TeacherCoverage[];
  readonly overdue: readonly LastSeen[];
  readonly achieved: CadenceAchieved;
  /** Of all the teachers together. */
  readonly mix: Mix;
  /** Visits, of the days looked at, to people who are not on the roster, such as the rooms of an imported file. */
  readonly notOnRoster: number;
  /** Observations that have no date and count nowhere here. */
  readonly undated: number;
}

/**
 * Who was seen when, teacher by week, and how far the cadence was kept. Visits in a week without school days count
 * with the teacher, though no week shows them.
 */
export function coverageOf(input: CoverageInput): Coverage {
  const { days, today } = input;
  const cadence = cadenceOf(input.cadence);
  const everyVisit = visitsMade(input.observations).filter(({ date }) => date <= today);
  const start = days[0] ?? today;
  const visits = everyVisit.filter(({ date }) => date >= start);
  const weeks = [...new Set(days.filter((day) => day <= today).map(mondayOf))];
  const visitsOf = new Map(input.teachers.map(({ email }) => [email, [] as VisitMade[]]));
  for (const visit of visits) visitsOf.get(visit.teacher)?.push(visit);
  const stays = new Map(input.teachers.map((one) => [one.email, one]));

  const seen = lastSeen(input.teachers, everyVisit, days, today, cadence);
  const ofRoster = [...visitsOf.values()].flat();
  return {
    weeks,
    teachers: seen.map((one) => {
      const theirs = visitsOf.get(one.teacher) ?? [];
      return {
        ...one,
        weeks: byWeek(theirs, weeks, stays.get(one.teacher) ?? {}),
        visits: theirs.length,
        mix: mixOf(theirs, input),
      };
    }),
    overdue: seen.filter(({ overdue }) => overdue),
    achieved: cadenceAchieved(input.teachers, visits, days, today, cadence),
    mix: mixOf(ofRoster, input),
    notOnRoster: visits.length - ofRoster.length,
    undated: input.observations.filter(({ date }) => date === '').length,
  };
}

function byWeek(visits: readonly VisitMade[], weeks: readonly string[], { since, until }: Stay) {
  const counts = new Map<string, number>();
  for (const { date } of visits) counts.set(mondayOf(date), (counts.get(mondayOf(date)) ?? 0) + 1);
  const notHere = (week: string) => (since && week < mondayOf(since)) || (until && week > until);
  return weeks.map((week) => counts.get(week) ?? (notHere(week) ? null : 0));
}

function mixOf(
  visits: readonly VisitMade[],
  { periods, lessonParts }: Pick<CoverageInput, 'periods' | 'lessonParts'>,
): Mix {
  return {
    periods: parts(
      visits.map(({ period }) => period),
      periods,
    ),
    lessonParts: parts(
      visits.map(({ lessonPart }) => lessonPart),
      lessonParts,
    ),
    observers: parts(visits.flatMap(({ observers }) => observers)).sort(
      (one, other) => other.visits - one.visits || one.name.localeCompare(other.name),
    ),
  };
}

function parts(names: readonly string[], known: readonly string[] = []): Part[] {
  const counts = new Map(known.map((name) => [name, 0]));
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, visits]) => ({ name, visits }));
}
