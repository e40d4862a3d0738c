import * as z from 'zod/mini';
import type { KnownSchool } from './known-school';
import { MOST_LEVELS } from './level-words';
import { setOfPractice } from './look-fors';

/** How the columns and words of a school's file are to be understood. */
export const importMappingSchema = z.object({
  /** Headings of the file; blank where it has no such column. */
  columns: z.object({
    /** The teacher, or the room, that was visited. */
    teacher: z.string(),
    observer: z.string(),
    date: z.string(),
    /** Columns whose values, with teacher, observer and date, tell one visit from another. */
    visit: z.array(z.string()),
    focus: z.string(),
    lookFor: z.string(),
    level: z.string(),
    strength: z.string(),
    opportunity: z.string(),
    notes: z.string(),
    /** Whose school it was, where a file holds several; it also tells visits apart. */
    school: z.string(),
  }),
  /** `YYYY-MM-DD` for rows without a date; blank for none. */
  day: z.string().check(z.regex(/^$|^\d{4}-\d\d-\d\d$/)),
  /** Which day 4/3/2026 is; blank leaves such rows out. */
  dateOrder: z.enum(['month first', 'day first', '']),
  /** Names of the levels, lowest first. */
  continuum: z.array(z.string().check(z.maxLength(100))),
  /** Each level text of the file: its position from 1, or 0 to leave its rows out. */
  levels: z.array(z.object({ text: z.string(), level: z.number() })),
  /** By look-for (see `lookForsOf`): the id of an existing practice, or blank for one of its own. */
  lookFors: z.record(z.string(), z.string()),
  /** What a look-for is that the same observer rated again in the same visit. */
  repeats: z.enum(['another visit', 'leave out']),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;

/** Name of the one-column parts, as a leader reads them. */
export const COLUMN_NAMES = {
  teacher: 'Teacher or room',
  observer: 'Observer',
  date: 'Date',
  focus: 'Focus',
  lookFor: 'Look-for',
  level: 'Level',
  strength: 'Strength',
  opportunity: 'Opportunity',
  notes: 'Notes',
  school: 'School',
} as const;
export type SingleColumn = keyof typeof COLUMN_NAMES;

/** What must be mended before a file can be imported with a mapping, in words; none when it can. */
export function mappingProblems(
  mapping: ImportMapping,
  headings: readonly string[],
  known: KnownSchool,
): string[] {
  const { columns, continuum, levels } = mapping;
  const problems: string[] = [];
  if (columns.lookFor === '') problems.push('Choose the column that says what was looked for.');
  if (columns.level === '') problems.push('Choose the column that holds the levels.');
  const chosen = columnsOf(mapping);
  for (const heading of chosen) {
    if (!headings.includes(heading)) {
      problems.push(`The file has no column “${heading}”. Choose another one.`);
    }
  }
  if (columns.lookFor !== '' && columns.lookFor === columns.level) {
    problems.push('The look-for and the level cannot be the same column.');
  }
  if (continuum.length < 2 || continuum.length > MOST_LEVELS) {
    problems.push(`A continuum has 2 to ${MOST_LEVELS} levels. Match the levels of your file.`);
  }
  if (continuum.some((name) => name.trim() === '')) problems.push('Name every level.');
  if (levels.some(({ level }) => level > continuum.length || level < 0 || level % 1 !== 0)) {
    problems.push('A level is matched to a step that the continuum does not have.');
  }
  return [...problems, ...lookForProblems(mapping, known)];
}

/** Headings that the mapping uses, each once. */
export function columnsOf({ columns }: ImportMapping): string[] {
  const { visit, ...single } = columns;
  return [...new Set([...Object.values(single), ...visit])].filter((heading) => heading !== '');
}

function lookForProblems(mapping: ImportMapping, known: KnownSchool): string[] {
  const problems = new Set<string>();
  const size = mapping.continuum.length;
  for (const id of Object.values(mapping.lookFors)) {
    if (id === '') continue;
    const practice = known.practices.find((one) => one.id === id);
    const set = practice && setOfPractice(practice, known);
    if (!practice || !set) {
      problems.add(`The practice “${id}” is no longer there. Match its look-for again.`);
    } else if (set.levels.length !== size) {
      problems.add(
        `“${practice.name}” has ${set.levels.length} levels and your file ${size}. Match the look-for to another practice, or to a new one.`,
      );
    }
  }
  return [...problems];
}
