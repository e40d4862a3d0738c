import { JOBS } from './jobs/all-jobs';
import { sweep } from './sweep';

/** `npm run faults`: every kind of failure at every call of every job. `--json` for machines, `--every n` for a quick look. */
const json = process.argv.includes('--json');
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;

const results = JOBS.map((job) => {
  const swept = sweep(job, every);
  if (!json) {
    const { calls, faults, lost, doubled, leaked } = swept;
    console.log(
      `${job.name.padEnd(12)} ${String(calls).padStart(4)} calls ${String(faults).padStart(5)} faults   ${lost} lost, ${doubled} doubled, ${leaked} leaked`,
    );
    for (const finding of swept.findings.slice(0, 10)) console.log(`    ${finding}`);
  }
  return swept;
});
if (json) {
  console.log(
    JSON.stringify(
      results.map(({ job, calls, faults, lost, doubled, leaked }) => ({
        job,
        calls,
        faults,
        lost,
        doubled,
        leaked,
      })),
      null,
      2,
    ),
  );
}
if (results.some(({ lost, doubled, leaked }) => lost + doubled + leaked > 0)) process.exitCode = 1;
