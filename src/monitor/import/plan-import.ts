import type { FocusSetRow } from '../../practices/focus-sets-table';
import type { PracticeRow } from '../../practices/practices-table';
import type { Observation } from '../observations-table';
import type { Rating } from '../ratings-table';
import { spellingsOf } from './file-words';
import type { ImportFile, ImportRecord } from './import-file';
import type { KnownSchool } from './known-school';
import { LookForPlaces } from './look-fors';
import type { ImportMapping } from './mapping';
import { type FoundPerson, personFinder } from './people';
import { type Reason, recordReader } from './read-record';
import { type Repeat, Repeats } from './repeats';
import { observationId, Visits, visitKeys } from './visits';

/** What importing a file would do. Every row of the file is in `imported` or in `leftOut`. */
export interface ImportPlan {
  readonly newSets: readonly FocusSetRow[];
  readonly newPractices: readonly PracticeRow[];
  readonly observations: readonly Observation[];
  readonly imported: readonly ImportedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Everyone whom an imported row names, by the words of the file. */
  readonly teachers: ReadonlyMap<string, FoundPerson>;
  readonly observers: ReadonlyMap<string, FoundPerson>;
}

export interface ImportedRow {
  readonly row: number;
  readonly rating: Rating;
  /** Whether the rating is in the workbook already, on the same level or another. */
  readonly before: 'no' | 'same' | 'another level';
  readonly repeat: Repeat;
}

export interface LeftOutRow extends Reason {
  readonly row: number;
  /** The row's own words. */
  readonly content: string;
}

/** Decides what every row of a file becomes, in one pass, for a mapping without problems (see `mappingProblems`). */
export function planImport(
  file: ImportFile,
  mapping: ImportMapping,
  known: KnownSchool,
): ImportPlan {
  const { continuum } = mapping;
  const spellings = file.spellings.length > 0 ? file.spellings : spellingsOf(file, mapping);
  const source = `Imported from ${file.name}`;
  const places = new LookForPlaces(known, continuum, mapping.lookFors, spellings, source);
  const read = recordReader(file, mapping);
  const visitKey = visitKeys(file, mapping);
  const repeats = new Repeats();
  const visits = new Visits(personFinder(known.staff));
  const imported: ImportedRow[] = [];
  const leftOut: LeftOutRow[] = file.problems.map(({ row, message, content }) => {
    return { row, kind: 'unreadable', reason: message, content };
  });
  const leaveOut = ({ row, cells }: ImportRecord, reason: Reason) =>
    leftOut.push({ row, ...reason, content: cells.join(' | ') });

  for (const record of file.records) {
    const reading = read(record);
    if ('reason' in reading) {
      leaveOut(record, reading);
      continue;
    }
    const key = visitKey(record, reading.day);
    const { practice, set, version } = places.placeOf(reading);
    const repeat = repeats.count(key, practice, record);
    if (repeat.time > 1 && mapping.repeats === 'leave out') {
      leaveOut(record, repeatReason(record, repeat));
      continue;
    }
    const observation = observationId(key, repeat.time);
    visits.add(observation, reading, set);
    const { level } = reading;
    const levelName = continuum[level - 1] ?? '';
    imported.push({
      row: record.row,
      rating: { observation, practice, level, levels: continuum.length, levelName, version },
      before: levelBefore(known.imported[observation]?.[practice], level),
      repeat,
    });
  }
  return {
    newSets: places.newSets,
    newPractices: places.newPractices,
    observations: visits.observations(),
    imported,
    leftOut,
    teachers: visits.teachers,
    observers: visits.observers,
  };
}

function levelBefore(before: number | undefined, level: number): ImportedRow['before'] {
  if (before === undefined) return 'no';
  return before === level ? 'same' : 'another level';
}

function repeatReason({ row }: ImportRecord, { first }: Repeat): Reason {
  return {
    kind: 'repeat',
    reason: `Row ${row}: the same observer rated this look-for in this visit in row ${first} already.`,
  };
}
