import { choice, type RowOf, table, text } from '../../table';

/**
 * The words by which coaches note supports and needs, so that they can be counted across a school. Leaders change them here. A
 * need may also be any practice of the library.
 */
export const coachingCodesTable = table('Coaching codes', {
  help: 'Words by which coaches note what was offered and what is needed. Add your own.',
  key: ['kind', 'name'],
  columns: {
    name: text('Name', { required: true, width: 240 }),
    kind: choice('Kind', ['support', 'need'], {
      required: true,
      width: 100,
      help: 'What a coach offers is a support; what a teacher asks for is a need.',
    }),
    meaning: text('Meaning', { width: 420 }),
  },
});
export type CoachingCode = RowOf<typeof coachingCodesTable>;

/** What a school begins with. */
export const STARTER_CODES: readonly CoachingCode[] = [
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

function codes(
  kind: CoachingCode['kind'],
  meanings: Readonly<Record<string, string>>,
): CoachingCode[] {
  return Object.entries(meanings).map(([name, meaning]) => ({ name, kind, meaning }));
}

export function namesOf(rows: readonly CoachingCode[], kind: CoachingCode['kind']): string[] {
  return rows.filter((row) => row.kind === kind).map(({ name }) => name);
}
