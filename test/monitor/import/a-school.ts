import { guessMapping } from '../../../src/monitor/import/guess-mapping';
import { type ImportFile, importFile } from '../../../src/monitor/import/import-file';
import type { KnownSchool } from '../../../src/monitor/import/known-school';
import type { ImportMapping } from '../../../src/monitor/import/mapping';

/** A school before its first import: one set of its own, and three people. */
export const KNOWN: KnownSchool = {
  sets: [
    {
      id: 'talk',
      name: 'Classroom talk',
      description: '',
      levels: ['Not seen', 'Starting', 'Seen'],
    },
  ],
  practices: [
    {
      id: 'talk-1',
      focus: 'talk',
      name: 'Wait time',
      teacherAction: 'The teacher waits after a question.',
      studentAction: 'Students think before they answer.',
      version: 2,
    },
  ],
  staff: [
    { name: 'Ana López', email: 'ana@school.example' },
    { name: 'Ben Ode', email: 'ben@school.example' },
    { name: 'Pat Principal', email: 'pat@school.example' },
  ],
  imported: {},
};

export const HEADINGS = ['Date', 'Teacher', 'Observer', 'Focus', 'Look-for', 'Rating', 'Notes'];

/** A file of rows under these headings. */
export function fileOf(rows: readonly string[][], headings = HEADINGS): ImportFile {
  const records = rows.map((cells, index) => ({ row: index + 2, cells }));
  return importFile('walks.csv', { headings: [...headings], records, problems: [] });
}

/** A row under these headings, where nothing else is said about it. */
export function rowOf(
  cells: Partial<
    Record<'date' | 'teacher' | 'observer' | 'focus' | 'lookFor' | 'level' | 'notes', string>
  >,
): string[] {
  return [
    cells.date ?? '2026-03-05',
    cells.teacher ?? 'Ana López',
    cells.observer ?? 'pat@school.example',
    cells.focus ?? 'Routines',
    cells.lookFor ?? 'Materials are ready',
    cells.level ?? 'Seen',
    cells.notes ?? '',
  ];
}

/** What is guessed, but with the three levels of the school's own set. */
export function mappingOf(
  file: ImportFile,
  changes: Partial<ImportMapping> = {},
  known = KNOWN,
): ImportMapping {
  return {
    ...guessMapping(file, known),
    continuum: ['Not seen', 'Starting', 'Seen'],
    levels: [
      { text: 'Not seen', level: 1 },
      { text: 'Starting', level: 2 },
      { text: 'Seen', level: 3 },
    ],
    ...changes,
  };
}
