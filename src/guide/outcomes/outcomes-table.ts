import { choice, date, number, type RowOf, table, text } from '../../table';

/** What a value belongs to. */
export const UNIT_KINDS = ['teacher', 'team', 'grade', 'school'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Student outcomes and other student data, brought from a file or typed here. */
export const outcomesTable = table('Outcomes', {
  help: 'Results of students by teacher, team, grade or school. Type them here, or bring a file in Patterns, Outcomes.',
  key: ['measure', 'unitKind', 'unit', 'date'],
  columns: {
    measure: text('Measure', {
      required: true,
      width: 240,
      help: 'As it should stand on charts: Reading benchmark, percent on level',
    }),
    unitKind: choice('By', UNIT_KINDS, {
      required: true,
      width: 90,
      help: 'teacher, team, grade or school',
    }),
    unit: text('Of', {
      required: true,
      width: 220,
      help: 'The teacher’s e-mail or name, the team, the grade or the school, as on the Staff tab',
    }),
    date: date('Date', {
      required: true,
      width: 100,
      help: 'When students were measured. Visits of the year before it count.',
    }),
    value: number('Value', { width: 90, help: 'A number. More is more, better or not.' }),
    students: number('Students', { width: 90, help: 'How many students it is of, if you know' }),
  },
});
export type Outcome = RowOf<typeof outcomesTable>;
