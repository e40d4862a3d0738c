import type { JobUnderFault } from './job-under-fault';
import { collected, queued, ready } from './schools';

export const PROGRESS_JOBS: readonly JobUnderFault[] = [
  { name: 'home', before: queued.bind(null, false) },
  { name: 'openProgress', before: ready },
  { name: 'records', before: collected },
  { name: 'openRows', request: { tab: 'Observations', row: '' }, before: collected },
  {
    name: 'keepProgress',
    request: {
      indicators: [{ indicator: '1', name: 'Expectations', records: 'Getting Started' }],
      own: { indicator: '1', own: 'Getting Better', evidence: 'Our handbook' },
    },
    before: collected,
  },
  {
    name: 'progressDoc',
    request: { blocks: [{ block: 'title', text: 'Progress' }] },
    before: collected,
  },
];
