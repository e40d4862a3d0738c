import type { NewLibrary } from '../library';

/** The supports and needs that a new school's coaches note; a need may also be any practice. */
export const starterCodes: NewLibrary['codes'] = [
  ...codes('support', {
    Modeling: 'The coach teaches, the teacher watches.',
    'Co-planning': 'A lesson is planned together.',
    'Co-teaching': 'Both teach the lesson.',
    'Feedback on video': 'Both look at a recording of the lesson.',
    Resources: 'Materials to use.',
    'Visit to a colleague': 'The teacher sees the practice in another room.',
  }),
  ...codes('need', {
    Planning: 'Planning for the practice.',
    'Time and pacing': 'Making room for it in the lesson.',
    'Knowing where students are': 'Checking what students understand.',
    'Materials and curriculum': 'Finding or adapting what is taught.',
  }),
];

function codes(kind: 'support' | 'need', meanings: Readonly<Record<string, string>>) {
  return Object.entries(meanings).map(([name, meaning]) => ({ name, kind, meaning }));
}
