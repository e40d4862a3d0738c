import { JOBS } from './jobs';
import { sweep } from './sweep';

const [names = '', every = '1', first = '0'] = process.argv.slice(2);
JOBS.forEach((job, index) => {
  if (!names.split(',').includes(job.name) || index < Number(first)) return;
  const s = sweep(job, Number(every));
  console.log(index, s.job, s.calls, s.faults, s.lost, s.doubled, s.leaked);
  for (const f of s.findings.slice(0, 12)) console.log('   ', f);
});
