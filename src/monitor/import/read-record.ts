import { readDay } from '../../school/written-days';
import type { ImportFile, ImportRecord } from './import-file';
import { lessonPeriods } from './lesson-period';
import type { ImportMapping, SingleColumn } from './mapping';

/** A row of a file, understood. */
export interface ReadRecord {
  /** `YYYY-MM-DD`, blank when nobody knows. */
  readonly day: string;
  /** Which of the teacher's lessons it was; see `lessonPeriods`. */
  readonly period: string;
  readonly focus: string;
  readonly lookFor: string;
  /** From 1. */
  readonly level: number;
  readonly teacher: string;
  readonly observer: string;
  readonly strength: string;
  readonly opportunity: string;
  readonly notes: string;
  /** Blank for this one. */
  readonly school: string;
}

/** Why a row is left out: in short, the same for all such rows, and in full, with what to do. */
export interface Reason {
  readonly kind: LeftOutKind;
  readonly reason: string;
}

export const LEFT_OUT_KINDS = {
  unreadable: 'Could not be read',
  noLookFor: 'No look-for',
  noLevel: 'No level',
  levelLeftOut: 'Level not matched',
  noDate: 'No date',
  unclearDate: 'Date not clear',
  tooLong: 'Too long for a cell',
  repeat: 'Repeats another row',
} as const;
export type LeftOutKind = keyof typeof LEFT_OUT_KINDS;

/** Characters. A cell of Google Sheets holds 50,000; one row's share of a visit's notes has to leave room. */
const LONGEST = 20_000;

/** Reads the rows of a file by its mapping. */
export function recordReader(
  file: Pick<ImportFile, 'headings'>,
  mapping: ImportMapping,
): (record: ImportRecord) => ReadRecord | Reason {
  const { columns, dateOrder } = mapping;
  const places = new Map(file.headings.map((heading, index) => [heading, index]));
  const placeOf = (column: SingleColumn) => places.get(columns[column]) ?? -1;
  const at = {
    teacher: placeOf('teacher'),
    observer: placeOf('observer'),
    date: placeOf('date'),
    focus: placeOf('focus'),
    lookFor: placeOf('lookFor'),
    level: placeOf('level'),
    strength: placeOf('strength'),
    opportunity: placeOf('opportunity'),
    notes: placeOf('notes'),
    school: placeOf('school'),
  };
  const used = Object.values(at).filter((place) => place >= 0);
  const periodOf = lessonPeriods(file, mapping);
  const levels = new Map(mapping.levels.map(({ text, level }) => [text, level]));

  return (record) => {
    const { row, cells } = record;
    const cell = (column: SingleColumn) => (cells[at[column]] ?? '').trim();
    const long = used.find((place) => (cells[place] ?? '').length > LONGEST);
    if (long !== undefined) {
      return {
        kind: 'tooLong',
        reason: `Row ${row}: “${file.headings[long]}” holds more than ${LONGEST} characters. Shorten it.`,
      };
    }
    const lookFor = cell('lookFor');
    if (lookFor === '') {
      return {
        kind: 'noLookFor',
        reason: `Row ${row}: nothing says what was looked for. Fill in “${columns.lookFor}”.`,
      };
    }
    const text = cell('level');
    const level = levels.get(text) ?? 0;
    if (level === 0) return levelReason(row, text, columns.level);
    const date = cell('date');
    const reading = date === '' ? { day: mapping.day } : readDay(date, dateOrder);
    if ('problem' in reading) return dateReason(row, date, reading.readings);
    const { day } = reading;
    if (day === '' && at.date >= 0) {
      return {
        kind: 'noDate',
        reason: `Row ${row}: the date is blank. Fill in “${columns.date}”, or choose a day for rows without one.`,
      };
    }
    return {
      day,
      period: periodOf(record, day),
      focus: cell('focus'),
      lookFor,
      level,
      teacher: cell('teacher'),
      observer: cell('observer'),
      strength: cell('strength'),
      opportunity: cell('opportunity'),
      notes: cell('notes'),
      school: cell('school'),
    };
  };
}

function levelReason(row: number, text: string, column: string): Reason {
  return text === ''
    ? { kind: 'noLevel', reason: `Row ${row}: it was not rated. Fill in “${column}” if it was.` }
    : {
        kind: 'levelLeftOut',
        reason: `Row ${row}: “${text}” is matched to no level. Match it in the import if it is one.`,
      };
}

function dateReason(row: number, date: string, readings: readonly string[]): Reason {
  const [one, other] = readings;
  return {
    kind: 'unclearDate',
    reason:
      one && other
        ? `Row ${row}: “${date}” may be ${one} or ${other}. Say in the import which comes first, month or day.`
        : `Row ${row}: “${date}” is not a date. Write it like 2026-09-30.`,
  };
}
