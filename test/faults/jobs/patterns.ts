import { addPractice, TWELVE_TEACHERS, twoMonthsOf } from '../../evolving-form';
import { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { collected, ready } from './schools';

export const aDashboard = {
  name: 'Dashboard',
  lines: [
    ['Practice', 'In place'],
    ['Waits', 0.6],
    ['Asks', 0.4],
  ],
  top: 1,
  formats: ['@', '0%'],
  widths: [200, 100],
  note: '',
  guarded: true,
  charts: [
    {
      type: 'BAR' as const,
      columns: [1, 2],
      rows: 2,
      at: { row: 5, column: 1 },
      options: { title: 'In place' },
    },
  ],
};

/** Two months of visits that show one practice in place, and another proposed. */
function inPlace(): RunningSchool {
  const school = RunningSchool.ready(TWELVE_TEACHERS);
  addPractice(school, 'wait', { Name: 'Wait time', Status: 'proposed' });
  twoMonthsOf(school, school.rows('Practices')[1]?.Name ?? '');
  return school;
}

export const PATTERNS_JOBS: readonly JobUnderFault[] = [
  { name: 'openPatterns', before: ready },
  { name: 'evidence', before: collected },
  { name: 'groups', before: collected },
  { name: 'dashboard', request: aDashboard, before: collected },
  {
    name: 'dashboard',
    request: aDashboard,
    before: () => {
      const school = collected();
      school.call('dashboard', {
        ...aDashboard,
        lines: [
          ['Practice', 'In place'],
          ['Waits', 0.2],
        ],
      });
      return school;
    },
  },
  {
    name: 'keepGroupNames',
    request: { names: [{ heading: 'Subject', spelling: 'math', counts: 'Math' }] },
    before: ready,
  },
  { name: 'picture', before: collected },
  { name: 'inPlace', before: inPlace },
  {
    name: 'decidePractice',
    request: { practice: 'discussion-2', decision: 'replace', replacement: 'wait' },
    before: inPlace,
  },
];
