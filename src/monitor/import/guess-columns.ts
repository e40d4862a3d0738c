import type { ImportMapping, SingleColumn } from './mapping';
import { sameWords } from './same-words';

/** Headings as files have them, best first, in lower case without punctuation. */
const HEADINGS: Readonly<Record<SingleColumn, readonly string[]>> = {
  level: [
    'level',
    'rating',
    'score',
    'performance level',
    'rubric score',
    'observed level',
    'response',
    'answer',
    'result',
  ],
  lookFor: [
    'look for',
    'lookfor',
    'look fors',
    'practice',
    'indicator',
    'indicator text',
    'question',
    'criterion',
    'statement',
    'descriptor',
    'element',
    'item',
  ],
  focus: [
    'focus',
    'focus area',
    'focus set',
    'section',
    'domain',
    'category',
    'strand',
    'standard',
    'form',
    'rubric',
    'tool',
  ],
  teacher: [
    'teacher email',
    'teacher e mail',
    'teacher',
    'teacher name',
    'educator',
    'instructor',
    'staff member',
    'observed teacher',
    'classroom',
    'room',
    'room number',
    'class',
  ],
  observer: [
    'observer email',
    'observer e mail',
    'observer',
    'observer name',
    'observed by',
    'evaluator',
    'walker',
    'completed by',
    'submitted by',
    'email address',
    'username',
  ],
  date: [
    'date',
    'visit date',
    'date of visit',
    'observation date',
    'walkthrough date',
    'observed on',
    'day',
    'timestamp',
    'start time',
    'submitted',
  ],
  strength: ['strength', 'strengths', 'glow', 'glows', 'praise', 'commendation', 'what went well'],
  opportunity: [
    'opportunity',
    'opportunities',
    'grow',
    'grows',
    'next step',
    'next steps',
    'area for growth',
    'areas for growth',
    'growth',
    'recommendation',
    'suggestion',
    'even better if',
  ],
  notes: ['notes', 'note', 'comments', 'comment', 'observation notes', 'evidence', 'feedback'],
  school: ['school', 'school name', 'site', 'building', 'campus'],
};
const VISIT = new Set([
  'visit',
  'visit id',
  'visit number',
  'walkthrough',
  'walkthrough id',
  'observation',
  'observation id',
  'event',
  'event id',
  'learning walk',
  'session',
  'session id',
  'response id',
  'submission id',
  'classroom',
  'room',
  'room number',
  'period',
  'block',
]);
const ORDER = Object.keys(HEADINGS) as SingleColumn[];

/** Which column is which, by their headings. */
export function guessColumns(headings: readonly string[]): ImportMapping['columns'] {
  const words = headings.map(sameWords);
  const taken = new Set<number>();
  const found = new Map<SingleColumn, string>();
  for (const column of ORDER) {
    const index = headingAt(HEADINGS[column], words, taken);
    if (index < 0) continue;
    taken.add(index);
    found.set(column, headings[index] ?? '');
  }
  const heading = (column: SingleColumn) => found.get(column) ?? '';
  return {
    teacher: heading('teacher'),
    observer: heading('observer'),
    date: heading('date'),
    visit: headings.filter((_, index) => !taken.has(index) && VISIT.has(words[index] ?? '')),
    focus: heading('focus'),
    lookFor: heading('lookFor'),
    level: heading('level'),
    strength: heading('strength'),
    opportunity: heading('opportunity'),
    notes: heading('notes'),
    school: heading('school'),
  };
}

/** Where the first of some names stands among headings in lower case without punctuation; -1 for nowhere. */
export function headingAt(
  names: readonly string[],
  words: readonly string[],
  taken: ReadonlySet<number>,
): number {
  for (const name of names) {
    const index = words.findIndex((heading, at) => heading === name && !taken.has(at));
    if (index >= 0) return index;
  }
  // “Teacher observed (last, first)” holds the word whole; short words stand in too many headings.
  return words.findIndex(
    (heading, at) =>
      !taken.has(at) &&
      names.some((name) => name.length > 5 && ` ${heading} `.includes(` ${name} `)),
  );
}
