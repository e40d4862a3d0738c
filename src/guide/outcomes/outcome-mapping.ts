import { distinctTexts, type MappableFile } from '../../monitor/import/file-words';
import { headingAt } from '../../monitor/import/guess-columns';
import type { ImportMapping } from '../../monitor/import/mapping';
import { sameWords } from '../../monitor/import/same-words';
import { dateOrderOf, readDay } from '../../school/written-days';
import { UNIT_KINDS, type UnitKind } from './outcomes-table';
import { readNumber } from './read-number';

/** How the columns of a school's file of outcomes are to be understood; headings, blank where there is no such column. */
export interface OutcomeMapping {
  readonly kind: UnitKind;
  readonly unit: string;
  /** Says which measure a row is of; blank where each column of values is a measure of its own. */
  readonly measure: string;
  readonly values: readonly string[];
  readonly date: string;
  /** Which day 4/3/2026 is. */
  readonly dateOrder: ImportMapping['dateOrder'];
  /** The day of rows without a date; blank for none. */
  readonly day: string;
  readonly students: string;
}

/** Headings as files have them, best first. */
const UNITS: Readonly<Record<UnitKind, readonly string[]>> = {
  teacher: ['teacher email', 'teacher', 'teacher name', 'educator', 'instructor', 'room'],
  team: ['team', 'plc', 'department'],
  grade: ['grade', 'grade level'],
  school: ['school', 'school name', 'building', 'campus', 'site'],
};
const MEASURES = ['measure', 'assessment', 'test', 'test name', 'metric', 'indicator'];
const VALUES = ['value', 'score', 'result', 'mean', 'average', 'percent', 'rate'];
const DATES = ['date', 'test date', 'assessment date', 'tested on', 'day', 'week of', 'week'];
const STUDENTS = ['n', 'students', 'number of students', 'students tested', 'tested', 'enrollment'];

/** What a new file most likely means. */
export function guessOutcomeMapping(file: MappableFile): OutcomeMapping {
  const words = file.headings.map(sameWords);
  const taken = new Set<number>();
  const take = (names: readonly string[]): string => {
    const at = headingAt(names, words, taken);
    if (at >= 0) taken.add(at);
    return file.headings[at] ?? '';
  };
  const kind = UNIT_KINDS.find((one) => headingAt(UNITS[one], words, taken) >= 0) ?? 'teacher';
  const unit = take(UNITS[kind]);
  const date = take(DATES);
  const measure = take(MEASURES);
  const students = take(STUDENTS);
  // A column of grades beside one of teachers is no measure.
  for (const other of UNIT_KINDS) take(UNITS[other]);
  const free = file.headings.filter((_, at) => !taken.has(at));
  const single = measure === '' ? '' : take(VALUES);
  const numeric = free.filter((heading) => isNumeric(file, heading));
  return {
    kind,
    unit,
    measure,
    values: single !== '' ? [single] : measure === '' ? numeric : numeric.slice(0, 1),
    date,
    dateOrder: date === '' ? '' : dateOrderOf(distinctTexts(file, date).map(({ text }) => text)),
    day: '',
    students,
  };
}

/** Most of what stands in the column are numbers. */
function isNumeric(file: MappableFile, heading: string): boolean {
  const texts = distinctTexts(file, heading).filter(({ text }) => text !== '');
  const numbers = texts.filter(({ text }) => readNumber(text) !== undefined);
  return numbers.length > 0 && numbers.length * 2 > texts.length;
}

/** What must be said before a file can be taken over, in words; none when it can. */
export function outcomeMappingProblems(mapping: OutcomeMapping, file: MappableFile): string[] {
  const problems: string[] = [];
  if (mapping.unit === '') problems.push(`Choose the column that says which ${mapping.kind}.`);
  if (mapping.values.length === 0) problems.push('Choose the column that holds the numbers.');
  if (mapping.date === '' && mapping.day === '') {
    problems.push('Choose the column with the date, or type the day of this measure.');
  }
  if (hasUnclearDates(file, mapping)) {
    problems.push('Say what 4/3/2026 means: the dates of this file do not tell.');
  }
  return problems;
}

function hasUnclearDates(file: MappableFile, { date, dateOrder }: OutcomeMapping): boolean {
  return distinctTexts(file, date).some(({ text }) => {
    const read = readDay(text, dateOrder);
    return 'problem' in read && read.problem === 'ambiguous';
  });
}
