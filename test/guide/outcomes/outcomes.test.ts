import { associationInWords } from '../../../src/guide/outcomes/association-in-words';
import { besideOutcome, sittingsOf } from '../../../src/guide/outcomes/beside-outcomes';
import {
  guessOutcomeMapping,
  outcomeMappingProblems,
} from '../../../src/guide/outcomes/outcome-mapping';
import type { Outcome } from '../../../src/guide/outcomes/outcomes-table';
import { planOutcomes } from '../../../src/guide/outcomes/plan-outcomes';
import { readNumber } from '../../../src/guide/outcomes/read-number';
import { unitFinder } from '../../../src/guide/outcomes/units';
import { readCsv } from '../../../src/monitor/import/csv';
import { seeded } from '../../builders';
import { evidenceOf } from './some-evidence';

const TWELVE = 'Ana Ben Cy Dee Eve Fay Gus Hal Ida Jo Kit Lou'.split(' ');

/** Twelve teachers, from never in place to nearly always. */
const rising = evidenceOf(
  Object.fromEntries(TWELVE.map((name, index) => [name, [index, 12] as const])),
  (name) => ({ team: TWELVE.indexOf(name) < 2 ? 'Pair' : 'Rest', grade: '4' }),
);

const outcome = (unit: string, value: number | null, more: Partial<Outcome> = {}): Outcome => ({
  measure: 'Reading',
  unitKind: 'teacher',
  unit,
  date: '2026-11-02',
  value,
  students: null,
  ...more,
});

function besideOf(outcomes: readonly Outcome[], evidence = rising) {
  const [sitting] = sittingsOf(outcomes);
  if (!sitting) throw new Error('There is no outcome.');
  const beside = besideOutcome(sitting, evidence, () => seeded(3));
  const [first] = beside.practices;
  return { ...beside, first, words: first ? associationInWords(first, sitting) : '' };
}

describe('a practice beside an outcome', () => {
  it('that rises with it is said to go with it, never to cause it', () => {
    const { first, words } = besideOf(TWELVE.map((name, index) => outcome(name, 50 + index)));
    expect(first?.figure).toMatchObject({ rho: 1, clear: true });
    expect(words).toMatch(/^Where “Wait time” is in place more often, Reading tends to be higher/);
  });

  it('has no figure where all values are the same', () => {
    const { first, words } = besideOf(TWELVE.map((name) => outcome(name, 50)));
    expect(first?.figure).toBe('outcomes all alike');
    expect(words).toBe(
      'Reading is the same for all 12 teachers, so there is nothing to set “Wait time” beside.',
    );
  });

  it('has no figure where the practice is alike everywhere', () => {
    const alike = evidenceOf(Object.fromEntries(TWELVE.map((name) => [name, [2, 4] as const])));
    const { first } = besideOf(
      TWELVE.map((name, index) => outcome(name, index)),
      alike,
    );
    expect(first?.figure).toBe('shares all alike');
  });

  it('with one unit says how many it takes, and draws no point', () => {
    const { first, words } = besideOf([outcome('Ana', 60)]);
    expect(first).toMatchObject({ figure: 'too few units', points: [], units: 1 });
    expect(words).toBe('“Wait time” beside Reading: 1 teacher so far. A figure starts at 10.');
  });

  it('of two teams says the same, also of the team of two', () => {
    const teams = ['Pair', 'Rest'].map((team) => outcome(team, 60, { unitKind: 'team' }));
    expect(besideOf(teams).first).toMatchObject({ figure: 'too few units', points: [] });
  });

  it('leaves out rows about teachers whom nobody knows and rows without a value, in words', () => {
    const { leftOut } = besideOf([outcome('Zoe', 60), outcome('Ana', null)]);
    expect(leftOut).toEqual(['“Zoe” is not on the Staff tab as a teacher.', 'Ana has no value.']);
  });

  it('counts each unit once, by its latest value of the month', () => {
    const twice = TWELVE.map((name, index) => outcome(name, 50 + index));
    const { first } = besideOf([...twice, outcome('Ana', 90, { date: '2026-11-20' })]);
    expect(first?.points).toHaveLength(12);
    expect(first?.points.find(({ name }) => name === 'Ana')).toMatchObject({ value: 90 });
  });

  it('counts no visit after the day of the measure', () => {
    const early = TWELVE.map((name, index) => outcome(name, index, { date: '2026-09-30' }));
    expect(besideOf(early).practices).toEqual([]);
  });

  it('is not fooled into a strong word by one far-off class, and shows its point', () => {
    // As in Anscombe's fourth set: the practice is alike in all classes but one, whose outcome is far off.
    const evidence = evidenceOf(
      Object.fromEntries(TWELVE.map((name) => [name, [name === 'Lou' ? 9 : 3, 10] as const])),
    );
    const values = [60, 55, 58, 57, 59, 56, 61, 54, 62, 53, 63, 120];
    const { first } = besideOf(
      TWELVE.map((name, index) => outcome(name, values[index] ?? 0)),
      evidence,
    );
    // Pearson's coefficient of these is 0.98.
    expect(first?.figure).toMatchObject({ clear: false });
    expect(first?.points.map(({ value }) => value)).toContain(120);
  });
});

describe('a file of outcomes', () => {
  const plan = (lines: string[], before: readonly Outcome[] = []) => {
    const file = readCsv(lines.join('\n'));
    const mapping = guessOutcomeMapping(file);
    return { mapping, file, ...planOutcomes(file, mapping, rising, before) };
  };

  it('may have a column for each measure', () => {
    const { outcomes, leftOut } = plan([
      'Teacher,Date,Reading,Math,Students',
      'Ana,2026-10-14,71,64%,24',
      'Ben,October 14 2026,,58%,26',
    ]);
    expect(leftOut).toEqual([]);
    expect(outcomes.map(({ outcome: { unit, measure, value } }) => [unit, measure, value])).toEqual(
      [
        ['ana@school.example', 'Reading', 71],
        ['ana@school.example', 'Math', 64],
        ['ben@school.example', 'Math', 58],
      ],
    );
    expect(outcomes[0]?.outcome).toMatchObject({ date: '2026-10-14', students: 24 });
  });

  it('or a row for each measure', () => {
    const { mapping, outcomes } = plan([
      'Grade,Assessment,Test date,Score',
      'Grade 4,MAP Reading,10/14/2026,205.5',
    ]);
    expect(mapping).toMatchObject({ kind: 'grade', measure: 'Assessment', values: ['Score'] });
    expect(outcomes[0]?.outcome).toMatchObject({ unit: '4', measure: 'MAP Reading', value: 205.5 });
  });

  it('keeps aside, in words, what it cannot take over', () => {
    const { outcomes, leftOut } = plan([
      'Teacher,Date,Reading',
      'Ana,2026-10-14,71',
      'Ben,2026-10-14,n/a',
      'Cy,last fall,70',
      'Zoe,2026-10-14,70',
      ',2026-10-14,70',
      'Dee,,70',
      'Ana,2026-10-14,72',
      'Eve,2026-10-14,70%',
    ]);
    expect(outcomes).toHaveLength(1);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'Row 3: “n/a” is not a number. Write it like 71.5.',
      'Row 4: “last fall” is not a date. Write it like 2026-09-30.',
      'Row 5: “Zoe” is not one teacher on the Staff tab. Write the e-mail in your file, or correct the name there, then bring the file again.',
      'Row 6: nothing says which teacher. Fill in “Teacher”.',
      'Row 7: the date is blank. Fill it in, or type a day for such rows.',
      'Row 8: it is about the same teacher, measure and date as row 2. Keep one; if rows are students, bring their average.',
      'Row 9: “70%” has a percent sign and most of Reading have none. Write them alike.',
    ]);
    expect(leftOut[0]?.content).toBe('Ben | 2026-10-14 | n/a');
  });

  it('that says what is there already, or something else, is told apart', () => {
    const lines = ['Teacher,Date,Reading', 'Ana,2026-10-14,71', 'Ben,2026-10-14,64'];
    const before = plan(lines).outcomes.map((one) => one.outcome);
    const changed = [before[0], before[1] && { ...before[1], value: 60 }].filter(
      (one): one is Outcome => one !== undefined,
    );
    expect(plan(lines, changed).outcomes.map((one) => one.before)).toEqual([
      'same',
      'another value',
    ]);
  });

  it('whose dates may be read in two ways asks which', () => {
    const file = readCsv('Teacher,Date,Reading\nAna,10/4/2026,71');
    expect(outcomeMappingProblems(guessOutcomeMapping(file), file)).toEqual([
      'Say what 4/3/2026 means: the dates of this file do not tell.',
    ]);
  });

  it('without what is needed is asked for it', () => {
    const file = readCsv('Who,Remark\nAna,good');
    expect(outcomeMappingProblems(guessOutcomeMapping(file), file)).toEqual([
      'Choose the column that says which teacher.',
      'Choose the column that holds the numbers.',
      'Choose the column with the date, or type the day of this measure.',
    ]);
  });
});

describe('units', () => {
  it('are grades however they are written', () => {
    const find = unitFinder(rising, 'grade');
    for (const words of ['4', 'Grade 4', '4th grade', '04']) expect(find(words)?.unit).toBe('4');
    expect(find('5')).toBeUndefined();
  });

  it('are the school by its name', () => {
    expect(unitFinder(rising, 'school')('riverside k-8')).toMatchObject({ teachers: null });
  });
});

describe('a number', () => {
  it.each([
    ['71.5', 71.5],
    ['1,234', 1234],
    ['3,5', 3.5],
    ['85 %', 85],
    ['−2', -2],
  ])('written %s is read', (words, value) => {
    expect(readNumber(words)?.value).toBe(value);
  });

  it.each(['high', '', '1,2,3', '12-14', '<5'])('is not %s', (words) => {
    expect(readNumber(words)).toBeUndefined();
  });
});
