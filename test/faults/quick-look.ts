import { JOBS } from './jobs/all-jobs';
import { sweep } from './sweep';

/** A quick look at each job; `npm run faults` tries every call. */
const EVERY = 83;

/** Tries every second job, from one on: two files, so that they run beside each other. */
export function quickLook(first: 0 | 1): void {
  const jobs = JOBS.map((job, index) => ({ job, name: `${job.name} (${index + 1})` }));
  it.each(jobs.filter((_, index) => index % 2 === first))(
    '$name loses nothing, does nothing twice and tells nobody too much',
    ({ job }) => {
      expect(sweep(job, EVERY).findings).toEqual([]);
    },
  );
}
