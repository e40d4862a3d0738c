import { PRINCIPAL, type RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready } from './schools';

/** Two observers saw the same lesson differently, and one found the wording unclear. */
function visitedTogether(): RunningSchool {
  const school = ready();
  const practice = school.rows('Practices')[0]?.Name ?? '';
  for (const [observer, level] of [
    [PRINCIPAL, 'Starting'],
    ['cora@school.example', 'In place'],
  ] as const) {
    school.visit(
      {
        Teacher: 'Ana López',
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
        'Was a wording unclear?': 'What is “most” of the students?',
      },
      observer,
    );
  }
  return school;
}

export const CALIBRATION_JOBS: readonly JobUnderFault[] = [
  { name: 'calibration', before: visitedTogether },
  {
    name: 'calibrationMeeting',
    request: {
      overall: 'Observers have rated 1 visit together.',
      practices: [{ name: 'Wait time', said: 'Too few lessons to say.' }],
    },
    before: visitedTogether,
  },
  {
    name: 'rewordPractice',
    request: { practice: 'discussion-1', why: 'We read “most” in two ways.' },
    before: visitedTogether,
  },
];
