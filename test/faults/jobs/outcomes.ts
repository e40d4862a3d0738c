import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready } from './schools';

/** Values of which one is there, one is another now and one is new, and a row that cannot come in. */
const outcomesOf = (values: readonly number[]) =>
  values.map((value, index) => ({
    row: index + 2,
    outcome: {
      measure: 'Reading',
      unitKind: 'teacher' as const,
      unit: `${['ana', 'ben', 'cora'][index]}@school.example`,
      date: '2026-09-10',
      value,
      students: 24,
    },
  }));

const newOutcomes = {
  file: 'fall.csv',
  outcomes: outcomesOf([61, 70, 58]),
  leftOut: [{ row: 9, reason: 'Row 9: “high” is not a number.', content: 'Ana López | high' }],
};

function withOutcomes(): RunningSchool {
  const school = ready();
  school.call('keepOutcomes', {
    file: 'fall.csv',
    outcomes: outcomesOf([61, 64]),
    leftOut: [{ row: 4, reason: 'Row 4: “Cora” is not one teacher.', content: 'Cora | 58' }],
  });
  return school;
}

export const OUTCOMES_JOBS: readonly JobUnderFault[] = [
  { name: 'outcomes', before: withOutcomes },
  { name: 'keepOutcomes', request: newOutcomes, before: withOutcomes },
];
