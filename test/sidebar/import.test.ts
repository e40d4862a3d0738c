import type { ImportSummary } from '../../src/monitor/import/import-summary';
import type { ImportMapping } from '../../src/monitor/import/mapping';
import {
  addLevel,
  matchLevel,
  raiseLevel,
  removeLevel,
  renameLevel,
} from '../../src/sidebar/screens/import/continuum';
import {
  importedInWords,
  NOTHING,
  planInWords,
  strangersInWords,
  together,
} from '../../src/sidebar/screens/import/import-in-words';
import { withColumn } from '../../src/sidebar/screens/import/match-columns';
import { lookForsInWords } from '../../src/sidebar/screens/import/match-look-fors';

const mapping: ImportMapping = {
  columns: {
    teacher: 'room',
    observer: '',
    date: 'day',
    visit: ['event', 'period'],
    focus: 'section',
    lookFor: 'look_for',
    level: 'rating',
    strength: '',
    opportunity: '',
    notes: '',
    school: '',
  },
  day: '',
  dateOrder: 'month first',
  continuum: ['No', 'Some', 'Yes'],
  levels: [
    { text: 'no', level: 1 },
    { text: 'some', level: 2 },
    { text: 'yes', level: 3 },
    { text: 'YES', level: 3 },
  ],
  lookFors: { 'follow-up': 'discussion-2' },
  repeats: 'another visit',
};
const levelOf = ({ levels, continuum }: ImportMapping, text: string) =>
  continuum[(levels.find((one) => one.text === text)?.level ?? 0) - 1];

describe('the levels of a file', () => {
  it('keep their texts when one is moved up', () => {
    const moved = raiseLevel(mapping, 1);
    expect(moved.continuum).toEqual(['Some', 'No', 'Yes']);
    for (const { text } of mapping.levels)
      expect(levelOf(moved, text)).toBe(levelOf(mapping, text));
    expect(raiseLevel(mapping, 3)).toBe(mapping);
  });

  it('leave rows out when theirs is taken away, and only those', () => {
    const fewer = removeLevel(mapping, 2);
    expect(fewer.continuum).toEqual(['No', 'Yes']);
    expect(levelOf(fewer, 'some')).toBeUndefined();
    expect(levelOf(fewer, 'no')).toBe('No');
    expect(levelOf(fewer, 'YES')).toBe('Yes');
  });

  it('can be named, added to and matched', () => {
    expect(renameLevel(mapping, 2, 'In part').continuum).toEqual(['No', 'In part', 'Yes']);
    expect(addLevel(mapping).continuum).toEqual(['No', 'Some', 'Yes', 'Level 4']);
    expect(levelOf(matchLevel(mapping, 'some', 3), 'some')).toBe('Yes');
    expect(levelOf(matchLevel(mapping, 'some', 0), 'some')).toBeUndefined();
  });
});

describe('the columns of a file', () => {
  it('bring their own words when another is chosen', () => {
    expect(withColumn(mapping, 'level', 'score')).toMatchObject({ continuum: [], levels: [] });
    expect(withColumn(mapping, 'lookFor', 'item').lookFors).toEqual({});
    expect(withColumn(mapping, 'date', 'when').dateOrder).toBe('');
  });

  it('leave everything else as it was decided', () => {
    const next = withColumn(mapping, 'teacher', 'event');
    expect(next.columns.visit).toEqual(['period']);
    expect(next.continuum).toEqual(mapping.continuum);
    expect(next.lookFors).toEqual(mapping.lookFors);
  });
});

describe('an import in words', () => {
  const summary: ImportSummary = {
    rows: 21_000,
    fresh: 20_847,
    changed: 1,
    already: 117,
    leftOut: 35,
    leftOutBy: [],
    repeats: 0,
    wholeRepeats: 0,
    visits: 3184,
    undated: 3184,
    newSets: 1,
    newPractices: 2,
    teachers: { onRoster: 2, notOnRoster: ['R1'] },
    observers: { onRoster: 0, notOnRoster: ['O1', 'O2', 'O3', 'O4', ''] },
  };

  it('says first what comes in, then what is there, then what it makes', () => {
    expect(planInWords(summary)).toEqual([
      '20,847 rows come in.',
      '1 row is here on another level, which your file changes.',
      '117 rows are here already. Nothing happens to them.',
      'They make 3,184 visits.',
      'None has a date, so they count in no month.',
      expect.stringMatching(/^2 look-fors in 1 new set become practices\./),
    ]);
  });

  it('names those who are not on the roster, but no more than three', () => {
    expect(strangersInWords(summary.observers, 'observer', 'observers')).toBe(
      '4 of 4 observers are not on your roster: O1, O2, O3 and 1 more.',
    );
    expect(strangersInWords(summary.teachers, 'teacher or room', 'teachers or rooms')).toBe(
      '1 of 3 teachers or rooms is not on your roster: R1.',
    );
    expect(strangersInWords({ onRoster: 3, notOnRoster: [] }, 'observer', 'observers')).toBe('');
  });

  it('counts the look-fors that are known and those that are new', () => {
    expect(lookForsInWords(45, 3)).toBe('45 look-fors: 3 are practices you have, 42 are new');
    expect(lookForsInWords(1, 1)).toBe('1 look-for: 1 is a practice you have');
  });

  it('adds up its batches', () => {
    const one = { added: 1999, changed: 1, already: 0, leftOut: 2 };
    const all = together(together(NOTHING, one), one);
    expect(importedInWords(all)).toBe(
      '3,998 rows came in. 2 rows changed. 4 rows left out: see the Not imported tab.',
    );
    expect(importedInWords(NOTHING)).toBe('There was nothing to import.');
  });
});
