import { pathToFileURL } from 'node:url';
import highsLoader from 'highs';
import { hoursOf } from '../../src/monitor/schedule/hours';
import { needsOf } from '../../src/monitor/schedule/needs';
import type { Plan, PlanInput } from '../../src/monitor/schedule/plan';
import { planVisits } from '../../src/monitor/schedule/plan-visits';
import { seeded } from '../builders';
import type { BenchRow as Row } from './jobs';
import { optimumOf } from './schedule-optimum';
import { SCHOOLS, schoolOf } from './schedule-schools';

/** The planner against the optimum of the same model, found by HiGHS, for several made-up schools. */
export async function scheduleBench(): Promise<Row[]> {
  const highs = await highsLoader();
  return SCHOOLS.flatMap((shape) => {
    const input = schoolOf(shape);
    planVisits(input, seeded(shape.seed));
    const [plan, ours] = timed(() => planVisits(input, seeded(shape.seed)));
    const [optimum, peer] = timed(() => optimumOf(input, highs));
    const mine = figuresOf(input, plan);
    const row = (what: string, unit: string, one: number, other: number): Row => ({
      name: `schedule, ${shape.name}: ${what}`,
      ours: rounded(one),
      peer: rounded(other),
      unit,
      ratio: rounded(Math.abs(one - other) < 1e-9 ? 1 : one / other),
      n: shape.teachers,
    });
    return [
      row('teachers seen', 'teachers', mine.teachers, optimum.teachers),
      row('coverage', 'visits', mine.visits, optimum.visits),
      row('paired visits', 'visits', mine.pairs, optimum.pairs),
      row(
        'load imbalance',
        'percentage points of free time, standard deviation',
        imbalance(
          plan,
          plan.loads.map(({ visits }) => visits),
        ),
        imbalance(plan, optimum.loads),
      ),
      row('time to plan', 'ms', ours, peer),
    ];
  });
}

function figuresOf(input: PlanInput, { visits }: Plan) {
  const planned = visits.filter(({ confirmed }) => !confirmed);
  const needs = needsOf(input, hoursOf(input), () => 0);
  const unseen = new Set(
    needs.filter(({ first }) => first).map((need) => input.teachers[need.teacher]?.email),
  );
  return {
    teachers: [...unseen].filter((email) => planned.some(({ teacher }) => teacher === email))
      .length,
    visits: planned.length,
    pairs: planned.filter(({ second }) => second !== '').length,
  };
}

/**
 * How far observers are from giving the same share of the visits they could make, each weighing as much as those
 * are.
 */
function imbalance({ loads }: Plan, visits: readonly number[]): number {
  const possible = loads.reduce((sum, load) => sum + load.possible, 0);
  const mean = visits.reduce((sum, count) => sum + count, 0) / possible;
  const squares = loads.reduce((sum, load, observer) => {
    if (load.possible === 0) return sum;
    return sum + load.possible * ((visits[observer] ?? 0) / load.possible - mean) ** 2;
  }, 0);
  return 100 * Math.sqrt(squares / possible);
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const done = work();
  return [done, performance.now() - start];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

async function print(): Promise<void> {
  const rows = await scheduleBench();
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) console.log(lineOf(row));
}

function lineOf({ name, ours, peer, unit, ratio }: Row): string {
  const figures = [ours, peer, ratio].map((figure) => String(figure).padStart(9)).join(' ');
  return `${name.padEnd(48)} ${figures}  ${unit}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void print();
