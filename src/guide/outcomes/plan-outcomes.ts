import type { FileContents, ImportRecord } from '../../monitor/import/import-file';
import { sameWords } from '../../monitor/import/same-words';
import { readDay } from '../../school/written-days';
import { keyOf } from '../../table';
import type { Evidence } from '../evidence';
import type { OutcomeMapping } from './outcome-mapping';
import { type Outcome, outcomesTable, type UnitKind } from './outcomes-table';
import { type ReadNumber, readNumber } from './read-number';
import { unitFinder } from './units';

/** What becomes of each row of a file: outcomes, or words that say why there is none. A row may be both. */
export interface OutcomePlan {
  readonly outcomes: readonly PlannedOutcome[];
  readonly leftOut: readonly LeftOut[];
}

export interface PlannedOutcome {
  readonly row: number;
  readonly outcome: Outcome;
  readonly before: 'no' | 'same' | 'another value';
}

export interface LeftOut {
  readonly row: number;
  readonly reason: string;
  /** The row's own words. */
  readonly content: string;
}

/** Decides what every row of a file becomes, for a mapping without problems (see `outcomeMappingProblems`). */
export function planOutcomes(
  file: FileContents,
  mapping: OutcomeMapping,
  evidence: Pick<Evidence, 'teachers' | 'lessons' | 'schoolName'>,
  before: readonly Outcome[],
): OutcomePlan {
  const known = new Map(before.map((outcome) => [keyOf(outcomesTable, outcome), outcome]));
  const find = unitFinder(evidence, mapping.kind);
  const signs = percentSigns(file, mapping);
  const rows = new Map<string, PlannedOutcome>();
  const leftOut: LeftOut[] = file.problems.map(({ row, message, content }) => {
    return { row, reason: message, content };
  });
  for (const record of file.records) {
    const cell = cellsOf(file, record);
    const reasons: string[] = [];
    const about = readAbout(cell, mapping, find, reasons);
    for (const heading of about ? mapping.values : []) {
      const words = cell(heading);
      // In a file with several measures, a teacher may have one and not the other.
      if (words === '' && mapping.values.some((one) => cell(one) !== '')) continue;
      const measure = measureOf(cell, mapping, heading);
      const read = readNumber(words);
      const problem = valueProblem(heading, words, measure, read, signs);
      if (problem !== '' || !about || !read) {
        reasons.push(problem);
        continue;
      }
      const outcome: Outcome = { ...about, measure, unitKind: mapping.kind, value: read.value };
      const key = keyOf(outcomesTable, outcome);
      const earlier = rows.get(key);
      if (earlier) {
        reasons.push(
          `it is about the same ${mapping.kind}, measure and date as row ${earlier.row}. Keep one; if rows are students, bring their average.`,
        );
        continue;
      }
      rows.set(key, { row: record.row, outcome, before: standing(known.get(key), outcome) });
    }
    if (reasons.length > 0) {
      const reason = `Row ${record.row}: ${reasons.join(' Also, ')}`;
      leftOut.push({ row: record.row, reason, content: record.cells.join(' | ') });
    }
  }
  return { outcomes: [...rows.values()], leftOut };
}

type CellOf = (heading: string) => string;

function cellsOf({ headings }: FileContents, { cells }: ImportRecord): CellOf {
  return (heading) => (heading === '' ? '' : (cells[headings.indexOf(heading)] ?? '').trim());
}

/** Whose students, when and how many, or undefined with the reasons. */
function readAbout(
  cell: CellOf,
  mapping: OutcomeMapping,
  find: ReturnType<typeof unitFinder>,
  reasons: string[],
): Pick<Outcome, 'unit' | 'date' | 'students'> | undefined {
  const words = cell(mapping.unit);
  const unit = words === '' ? undefined : find(words);
  if (!unit) reasons.push(unitProblem(words, mapping));
  const dated = cell(mapping.date);
  const read = dated === '' ? { day: mapping.day } : readDay(dated, mapping.dateOrder);
  if ('problem' in read) {
    const [one, other] = read.readings;
    reasons.push(
      one && other
        ? `“${dated}” may be ${one} or ${other}. Say which comes first, month or day.`
        : `“${dated}” is not a date. Write it like 2026-09-30.`,
    );
    return undefined;
  }
  if (read.day === '') reasons.push('the date is blank. Fill it in, or type a day for such rows.');
  if (!unit || read.day === '') return undefined;
  return {
    unit: unit.unit,
    date: read.day,
    students: readNumber(cell(mapping.students))?.value ?? null,
  };
}

const MISSING: Readonly<Record<UnitKind, string>> = {
  teacher: 'is not one teacher on the Staff tab',
  team: 'is no team on the Staff tab',
  grade: 'is no grade on the Staff tab',
  school: 'is no school of these walkthroughs',
};

const MEND: Readonly<Record<UnitKind, string>> = {
  teacher: 'Write the e-mail in your file, or correct the name there',
  team: 'Write it alike in both',
  grade: 'Write it alike in both',
  school: 'Write it as visits have it',
};

function unitProblem(words: string, { kind, unit }: OutcomeMapping): string {
  return words === ''
    ? `nothing says which ${kind}. Fill in “${unit}”.`
    : `“${words}” ${MISSING[kind]}. ${MEND[kind]}, then bring the file again.`;
}

function measureOf(cell: CellOf, { measure }: OutcomeMapping, heading: string): string {
  return (measure === '' ? heading : cell(measure)).replace(/\s+/g, ' ');
}

/** In words, or blank. */
function valueProblem(
  heading: string,
  words: string,
  measure: string,
  read: ReadNumber | undefined,
  signs: ReadonlyMap<string, boolean>,
): string {
  if (measure === '') return 'nothing says which measure it is. Fill it in.';
  if (words === '') return `“${heading}” is blank.`;
  if (!read) return `“${words}” is not a number. Write it like 71.5.`;
  if (signs.get(sameWords(measure)) === read.percent) return '';
  return read.percent
    ? `“${words}” has a percent sign and most of ${measure} have none. Write them alike.`
    : `“${words}” has no percent sign and most of ${measure} have one. Write them alike.`;
}

/** By measure: whether most of its values have a percent sign. 85% and 0.85 side by side would be ranked wrongly. */
function percentSigns(file: FileContents, mapping: OutcomeMapping): Map<string, boolean> {
  const balance = new Map<string, number>();
  for (const record of file.records) {
    const cell = cellsOf(file, record);
    for (const heading of mapping.values) {
      const read = readNumber(cell(heading));
      if (!read) continue;
      const measure = sameWords(measureOf(cell, mapping, heading));
      balance.set(measure, (balance.get(measure) ?? 0) + (read.percent ? 1 : -1));
    }
  }
  return new Map([...balance].map(([measure, signs]) => [measure, signs > 0]));
}

function standing(before: Outcome | undefined, outcome: Outcome): PlannedOutcome['before'] {
  if (!before) return 'no';
  const same = before.value === outcome.value && before.students === outcome.students;
  return same ? 'same' : 'another value';
}
