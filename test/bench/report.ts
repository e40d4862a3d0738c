import { flagBench } from './flags';
import { gateBench } from './gate';
import { intervalBench } from './intervals';
import { type BenchRow, jobBench } from './jobs';
import { scheduleBench } from './schedule';

/**
 * `npm run bench`: what each job costs as records grow, the schedule beside the optimum, and whether intervals and flags keep what
 * they promise. `--json` for machines, `--statistics` for intervals, flags and the gate alone. It fails where a promise is broken.
 */
async function report(): Promise<void> {
  const only = process.argv.includes('--statistics');
  const jobs = only ? [] : jobBench();
  const intervals = intervalBench();
  const flags = flagBench();
  const rows: readonly BenchRow[] = [
    ...jobs,
    ...(only ? [] : await scheduleBench()),
    ...intervals.rows,
    ...flags.rows,
    ...gateBench(),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) console.log(inWords(row));

  // A tab that is full grows by one call, so the two larger schools are compared: they must cost the same.
  const calls = jobs.filter(({ unit }) => unit === 'calls');
  const costs = new Map(calls.map(({ name, n, ours }) => [`${name} ${n}`, ours]));
  const growing = calls.filter(
    ({ name, n, ours }) => n === 10_000 && ours > (costs.get(`${name} 1000`) ?? 0),
  );
  const broken = [
    ...growing.map(({ name }) => `${name} grows with the data.`),
    ...intervals.broken,
    ...flags.broken,
  ];
  for (const promise of broken) console.error(promise);
  if (broken.length > 0) process.exitCode = 1;
}

function inWords({ name, ours, peer, unit, ratio, n }: BenchRow): string {
  const figures = `${String(Math.round(ours * 1000) / 1000).padStart(8)} beside ${String(peer).padEnd(8)} ${unit.padEnd(12)}`;
  return `${name.padEnd(56)} n ${String(n).padStart(6)} ${figures} x ${ratio.toFixed(2)}`;
}

report();
