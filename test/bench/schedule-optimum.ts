import type { Highs } from 'highs';
import { isConfirmed } from '../../src/monitor/schedule/board';
import { type Hours, hoursOf } from '../../src/monitor/schedule/hours';
import { type Need, needsOf } from '../../src/monitor/schedule/needs';
import type { PlanInput } from '../../src/monitor/schedule/plan';
import { mondayOf } from '../../src/monitor/schedule/school-days';

/** The best that any plan can do, one thing after another: what comes first is held while the next is sought. */
export interface Optimum {
  /** Teachers not seen yet, nor to be by a confirmed visit, who get a visit. */
  readonly teachers: number;
  readonly visits: number;
  readonly pairs: number;
  /** Visits of each observer in the window, those confirmed included. */
  readonly loads: readonly number[];
}

/**
 * The planner's own needs and hours as an integer program. Whoever is free at a time can take any visit at that
 * time, as nobody is free while they teach; so it is enough to decide which needs are met when (a), which observers
 * are out when (u) and how many of the visits at a time are paired (q). The load of an observer is paid for in steps
 * of rising price (s), whose sum is visits² / possible visits. Chance, mix and distances are left out, so that this
 * is a bound that no plan can beat.
 */
export function optimumOf(input: PlanInput, highs: Highs): Optimum {
  const model = modelOf(input);
  const solve = (sense: string, objective: readonly string[], more: readonly string[] = []) => {
    const solution = highs.solve(lp(model, sense, objective, more), {
      mip_rel_gap: 0,
      output_flag: false,
      time_limit: 120,
    });
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
    return solution;
  };
  const seen = solve('Maximize', model.seen);
  const covered = solve('Maximize', model.met);
  const visits = Math.round(covered.ObjectiveValue);
  const held = [`${sum(model.met)} = ${visits}`];
  const wanted = Math.round(input.pairedShare * (visits + model.standing)) - model.standingPairs;
  const paired = solve('Maximize', model.paired, [
    ...held,
    `${sum(model.paired)} <= ${Math.max(0, wanted)}`,
  ]);
  const pairs = Math.round(paired.ObjectiveValue);
  const even = solve('Minimize', model.price, [...held, `${sum(model.paired)} = ${pairs}`]);
  return {
    teachers: Math.round(seen.ObjectiveValue),
    visits,
    pairs,
    loads: model.base.map((base, observer) => base + loadOf(even, model.out[observer] ?? [])),
  };
}

interface Model {
  readonly met: readonly string[];
  readonly seen: readonly string[];
  readonly paired: readonly string[];
  readonly price: readonly string[];
  readonly rows: readonly string[];
  readonly binary: readonly string[];
  readonly whole: readonly string[];
  readonly unit: readonly string[];
  /** By observer: their variables. */
  readonly out: readonly (readonly string[])[];
  readonly base: readonly number[];
  readonly standing: number;
  readonly standingPairs: number;
}

function modelOf(input: PlanInput): Model {
  const hours = hoursOf(input);
  const needs = needsOf(input, hours, () => 0);
  const standing = input.earlier.filter((visit) => isConfirmed(visit, input.from));
  const base = input.observers.map(
    ({ email }) =>
      standing.filter(({ observer, second }) => observer === email || second === email).length,
  );
  const times = Array.from({ length: hours.times }, (_, time) => time);
  const open = (observer: number, time: number) => {
    const { email = '' } = input.observers[observer] ?? {};
    return (
      (hours.free[observer]?.[time] ?? 0) === 1 &&
      !standing.some(
        (visit) =>
          [visit.observer, visit.second].includes(email) &&
          visit.date === dayAt(hours, time) &&
          visit.period === hours.periods[time % hours.periods.length],
      )
    );
  };
  const out = input.observers.map((_, o) =>
    times.filter((t) => open(o, t)).map((t) => `u${o}_${t}`),
  );
  const met = needs.flatMap((need, n) => need.times.map((time) => `a${n}_${time}`));
  const rows: string[] = [];
  needs.forEach((need, n) => {
    if (need.times.length > 0) rows.push(`${sum(need.times.map((t) => `a${n}_${t}`))} <= 1`);
  });
  rows.push(...onceADay(hours, needs));

  const paired: string[] = [];
  for (const time of times) {
    const visits = needs.flatMap((need, n) => (need.times.includes(time) ? [`a${n}_${time}`] : []));
    const observers = input.observers.flatMap((_, o) => (open(o, time) ? [`u${o}_${time}`] : []));
    if (visits.length + observers.length === 0) continue;
    paired.push(`q${time}`);
    rows.push(`q${time} ${minus(observers)} ${plus(visits)} = 0`);
    rows.push(`q${time} ${minus(visits)} <= 0`);
  }

  const price: string[] = [];
  const unit: string[] = [];
  input.observers.forEach(({ email, mostAWeek }, o) => {
    for (const week of hours.weeks) {
      const there = times.filter((t) => open(o, t) && mondayOf(dayAt(hours, t)) === week);
      const taken = standing.filter(
        (visit) =>
          (visit.observer === email || visit.second === email) && mondayOf(visit.date) === week,
      ).length;
      if (there.length > 0) {
        rows.push(`${sum(there.map((t) => `u${o}_${t}`))} <= ${Math.max(0, mostAWeek - taken)}`);
      }
    }
    const possible = Math.max(1, hours.possible[o] ?? 0);
    const mine = out[o] ?? [];
    if (mine.length === 0) return;
    const steps = mine.map((_, k) => `s${o}_${k}`);
    unit.push(...steps);
    price.push(...steps.map((s, k) => `${(2 * ((base[o] ?? 0) + k + 1) - 1) / possible} ${s}`));
    rows.push(`${sum(mine)} ${minus(steps)} = 0`);
  });

  const seen = input.teachers.flatMap((_, teacher) => {
    const theirs = needs.flatMap((need, n) =>
      need.teacher === teacher ? need.times.map((t) => `a${n}_${t}`) : [],
    );
    const first = needs.some((need) => need.teacher === teacher && need.first);
    if (theirs.length === 0 || !first) return [];
    rows.push(`c${teacher} ${minus(theirs)} <= 0`);
    return [`c${teacher}`];
  });
  return {
    met,
    seen,
    paired,
    price,
    rows,
    binary: [...met, ...out.flat(), ...seen],
    whole: paired,
    unit,
    out,
    base,
    standing: standing.length,
    standingPairs: standing.filter(({ second }) => second !== '').length,
  };
}

/** Only a teacher with two needs that may fall on one day needs a row for it. */
function onceADay(hours: Hours, needs: readonly Need[]): string[] {
  const onDay = new Map<string, { needs: Set<number>; variables: string[] }>();
  needs.forEach((need, n) => {
    for (const time of need.times) {
      const key = `${need.teacher} ${dayAt(hours, time)}`;
      const day = onDay.get(key) ?? { needs: new Set(), variables: [] };
      day.needs.add(n);
      day.variables.push(`a${n}_${time}`);
      onDay.set(key, day);
    }
  });
  return [...onDay.values()]
    .filter((day) => day.needs.size > 1)
    .map(({ variables }) => `${sum(variables)} <= 1`);
}

function dayAt(hours: Hours, time: number): string {
  return hours.days[Math.floor(time / hours.periods.length)] ?? '';
}

function sum(terms: readonly string[]): string {
  return terms.join(' + ');
}

function plus(terms: readonly string[]): string {
  return terms.map((term) => `+ ${term}`).join(' ');
}

function minus(terms: readonly string[]): string {
  return terms.map((term) => `- ${term}`).join(' ');
}

/** The model in CPLEX's LP format, a term a line: readers limit the length of lines. */
function lp(model: Model, sense: string, objective: readonly string[], more: readonly string[]) {
  const rows = [...model.rows, ...more].map((row, number) => `r${number}: ${row}`);
  return [
    sense,
    `goal: ${sum(objective)}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...model.unit.map((step) => `0 <= ${step} <= 1`),
    'General',
    model.whole.join(' '),
    'Binary',
    model.binary.join(' '),
    'End',
  ]
    .join('\n')
    .replace(/ ([+-]) /g, '\n$1 ');
}

function loadOf(solution: ReturnType<Highs['solve']>, variables: readonly string[]): number {
  return variables.reduce((total, name) => {
    const column = solution.Columns[name];
    return total + (column && 'Primal' in column ? Math.round(column.Primal ?? 0) : 0);
  }, 0);
}
