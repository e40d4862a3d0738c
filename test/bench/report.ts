import { type BenchRow, jobBench } from './jobs';

/** `npm run bench`: what each job costs as a school's records grow. `--json` for machines. */
const rows: readonly BenchRow[] = jobBench();
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const { name, ours, peer, unit, ratio, n } of rows) {
    console.log(
      `${name.padEnd(16)} ${String(n).padStart(6)} stored  ${String(ours).padStart(6)} ${unit}` +
        `  ${peer} with 100 stored  x ${ratio.toFixed(2)}`,
    );
  }
}
// A tab that is full grows by one call, so the two larger schools are compared: they must cost the same.
const costs = new Map(rows.map(({ name, n, ours }) => [`${name} ${n}`, ours]));
const growing = rows.filter(
  ({ name, n, ours }) => n === 10_000 && ours > (costs.get(`${name} 1000`) ?? 0),
);
if (growing.length > 0) {
  console.error(`These grow with the data: ${growing.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
