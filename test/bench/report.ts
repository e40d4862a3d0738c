import { flagBench } from './flags';
import { intervalBench } from './intervals';
import { type BenchRow, jobBench } from './jobs';
import { scheduleBench } from './schedule';

/**
 * `npm run bench`: what each job costs as records grow, the schedule beside the optimum, and whether intervals and flags keep what
 * they promise. `--json` for machines.
 */
async function report(): Promise<void> {
  const jobs = jobBench();
  const statistics = [...intervalBench(), ...flagBench()];
  const rows: readonly BenchRow[] = [...jobs, ...(await scheduleBench()), ...statistics];
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) console.log(inWords(row));

  // A tab that is full grows by one call, so the two larger schools are compared: they must cost the same.
  const costs = new Map(jobs.map(({ name, n, ours }) => [`${name} ${n}`, ours]));
  const growing = jobs.filter(
    ({ name, n, ours }) => n === 10_000 && ours > (costs.get(`${name} 1000`) ?? 0),
  );
  if (growing.length > 0) {
    console.error(`These grow with the data: ${growing.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
  }
}

function inWords({ name, ours, peer, unit, ratio, n }: BenchRow): string {
  const figures = `${String(Math.round(ours * 1000) / 1000).padStart(8)} beside ${String(peer).padEnd(8)} ${unit.padEnd(12)}`;
  return `${name.padEnd(56)} n ${String(n).padStart(6)} ${figures} x ${ratio.toFixed(2)}`;
}

report();
