import { fnv1a } from '../../fnv1a';
import type { Observation } from '../observations-table';
import type { ImportFile, ImportRecord } from './import-file';
import { IMPORTED } from './known-school';
import { columnsOf, type ImportMapping } from './mapping';
import type { FoundPerson } from './people';
import type { ReadRecord } from './read-record';
import { sameWords } from './same-words';

/**
 * What tells a visit by one observer from every other: the values of its own columns and its day, in one string that
 * the order of columns does not change. A file without any such column is one visit, told from other files by name.
 */
export function visitKeys(
  file: Pick<ImportFile, 'name' | 'headings'>,
  mapping: ImportMapping,
): (record: ImportRecord, day: string) => string {
  const { visit, school, teacher, observer } = mapping.columns;
  const columns = columnsOf(mapping)
    .filter((heading) => [...visit, school, teacher, observer].includes(heading))
    .map((heading) => ({ name: sameWords(heading), index: file.headings.indexOf(heading) }))
    .sort((a, b) => (a.name === b.name ? a.index - b.index : a.name < b.name ? -1 : 1));
  if (columns.length === 0 && mapping.columns.date === '') {
    return (_, day) => `file=${file.name}\u001fday=${day}`;
  }
  return ({ cells }, day) => {
    const values = columns.map(({ name, index }) => `${name}=${(cells[index] ?? '').trim()}`);
    return [...values, `day=${day}`].join('\u001f');
  };
}

/** The observation's id; the second and later visits are those that repeats make. */
export function observationId(visitKey: string, visit: number): string {
  return IMPORTED + fnv1a(visit === 1 ? visitKey : `${visitKey}\u001fvisit ${visit}`);
}

/** The visits of a file, gathered row by row. */
export class Visits {
  /** By the words of the file. */
  readonly teachers = new Map<string, FoundPerson>();
  readonly observers = new Map<string, FoundPerson>();
  private readonly visits = new Map<string, Visit>();
  private readonly findPerson: (words: string) => FoundPerson;

  constructor(findPerson: (words: string) => FoundPerson) {
    this.findPerson = findPerson;
  }

  /** @param set the focus set of what was rated */
  add(id: string, { day, period, teacher, observer, ...words }: ReadRecord, set: string): void {
    let visit = this.visits.get(id);
    if (!visit) {
      visit = {
        day,
        period,
        school: words.school,
        teacher: this.personIn(this.teachers, teacher),
        observer: this.personIn(this.observers, observer),
        sets: new Set(),
        strengths: new Set(),
        opportunities: new Set(),
        notes: new Set(),
      };
      this.visits.set(id, visit);
    }
    visit.sets.add(set);
    if (words.strength !== '') visit.strengths.add(words.strength);
    if (words.opportunity !== '') visit.opportunities.add(words.opportunity);
    if (words.notes !== '') visit.notes.add(words.notes);
  }

  private personIn(people: Map<string, FoundPerson>, words: string): FoundPerson {
    if (words === '') return { code: '', name: '', onRoster: false };
    const person = people.get(words) ?? this.findPerson(words);
    people.set(words, person);
    return person;
  }

  observations(): Observation[] {
    return [...this.visits].map(([id, visit]) => observationOf(id, visit));
  }
}

interface Visit {
  readonly day: string;
  readonly period: string;
  readonly school: string;
  readonly teacher: FoundPerson;
  readonly observer: FoundPerson;
  readonly sets: Set<string>;
  readonly strengths: Set<string>;
  readonly opportunities: Set<string>;
  readonly notes: Set<string>;
}

function observationOf(observation: string, visit: Visit): Observation {
  const [set = '', ...otherSets] = visit.sets;
  return {
    observation,
    date: visit.day,
    teacher: visit.teacher.code,
    teacherName: visit.teacher.name,
    observer: visit.observer.code,
    // A walk that looks at several sets is one visit, of no set in particular; its ratings say which.
    focus: otherSets.length === 0 ? set : '',
    period: visit.period,
    lessonPart: '',
    curriculum: '',
    strength: together(visit.strengths),
    strengthShared: false,
    worthShowing: false,
    opportunity: together(visit.opportunities),
    opportunityShared: false,
    askedFor: '',
    askedSeen: '',
    notes: together(visit.notes),
    wordingUnclear: '',
    school: visit.school,
    studentsSeen: [],
    attention: [],
    source: 'import',
    submitted: '',
    form: '',
  };
}

/** Characters; a cell of Google Sheets holds 50,000. */
const CELL = 49_000;

function together(texts: ReadonlySet<string>): string {
  const all = [...texts].join('\n');
  return all.length <= CELL ? all : `${all.slice(0, CELL)}… (the rest stands in your file)`;
}
