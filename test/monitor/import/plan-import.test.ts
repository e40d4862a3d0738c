import { importSummary } from '../../../src/monitor/import/import-summary';
import { lookForKey } from '../../../src/monitor/import/look-fors';
import type { ImportMapping } from '../../../src/monitor/import/mapping';
import { type ImportPlan, planImport } from '../../../src/monitor/import/plan-import';
import { fileOf, HEADINGS, KNOWN, mappingOf, rowOf } from './a-school';

function planOf(
  rows: readonly string[][],
  changes: Partial<ImportMapping> = {},
  known = KNOWN,
): ImportPlan {
  const file = fileOf(rows);
  return planImport(file, mappingOf(file, changes, known), known);
}
const reasonsOf = (plan: ImportPlan) => plan.leftOut.map(({ reason }) => reason);

describe('a visit in a file', () => {
  it('becomes one observation with its ratings, of no set when it looked at several', () => {
    const plan = planOf([
      rowOf({ lookFor: 'Materials are ready', level: 'Seen', notes: 'Calm start' }),
      rowOf({ lookFor: 'Greets students', level: 'Not seen', notes: 'Calm start' }),
      rowOf({ focus: 'Classroom talk', lookFor: 'Wait time', level: 'Starting', notes: 'Pauses' }),
    ]);
    expect(plan.observations).toEqual([
      expect.objectContaining({
        date: '2026-03-05',
        teacher: 'ana@school.example',
        teacherName: 'Ana López',
        observer: 'pat@school.example',
        focus: '',
        notes: 'Calm start\nPauses',
        strengthShared: false,
        attention: [],
        source: 'import',
      }),
    ]);
    expect(
      plan.imported.map(({ rating }) => [rating.level, rating.levels, rating.levelName]),
    ).toEqual([
      [3, 3, 'Seen'],
      [1, 3, 'Not seen'],
      [2, 3, 'Starting'],
    ]);
  });

  it('is one of its own for each observer, teacher, day and further visit column', () => {
    const plan = planOf([
      rowOf({}),
      rowOf({ observer: 'Ben Ode' }),
      rowOf({ teacher: 'Room 12' }),
      rowOf({ date: '2026-03-06' }),
      rowOf({ lookFor: 'Greets students' }),
    ]);
    expect(plan.observations).toHaveLength(4);
  });

  it('keeps its id when columns are moved and dates are written otherwise', () => {
    const moved = [6, 5, 4, 3, 2, 1, 0];
    const file = fileOf(
      [rowOf({ date: 'March 5, 2026' })].map((row) => moved.map((at) => row[at] ?? '')),
      moved.map((at) => HEADINGS[at] ?? ''),
    );
    const [one] = planImport(file, mappingOf(file), KNOWN).observations;
    const [other] = planOf([rowOf({})]).observations;
    expect(one?.observation).toBe(other?.observation);
    expect(one?.observation).toMatch(/^I-[0-9a-f]{16}$/);
  });

  it('without any column of its own is told from those of other files', () => {
    const columns = { ...mappingOf(fileOf([])).columns, date: '', teacher: '', observer: '' };
    const file = fileOf([rowOf({})]);
    const mapping = mappingOf(file, { columns });
    const ids = ['walks.csv', 'more.csv'].map(
      (name) => planImport({ ...file, name }, mapping, KNOWN).observations[0]?.observation,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('people in a file', () => {
  it('are found on the roster by e-mail or name, and stay as they are written when they are not', () => {
    const plan = planOf([
      rowOf({ teacher: 'ANA@school.example', observer: 'Principal, Pat' }),
      rowOf({ teacher: 'ana lopez', observer: 'O17' }),
      rowOf({ teacher: 'Room 12', observer: 'Guest@Other.example' }),
    ]);
    expect(plan.observations.map(({ teacher, observer }) => [teacher, observer])).toEqual([
      ['ana@school.example', 'pat@school.example'],
      ['ana@school.example', 'O17'],
      ['Room 12', 'guest@other.example'],
    ]);
    expect(importSummary(plan)).toMatchObject({
      teachers: { onRoster: 1, notOnRoster: ['Room 12'] },
      observers: { onRoster: 1, notOnRoster: ['O17', 'Guest@Other.example'] },
    });
  });

  it('stay as they are written when two on the roster share the name', () => {
    const twins = [...KNOWN.staff, { name: 'Ana Lopez', email: 'ana2@school.example' }];
    const plan = planOf([rowOf({})], {}, { ...KNOWN, staff: twins });
    expect(plan.observations[0]?.teacher).toBe('Ana López');
  });
});

describe('look-fors of a file', () => {
  it('become practices that no form asks about, in retired sets with the file’s levels', () => {
    const words =
      'Students explain to each other how they solved the problem, and ask about each step';
    const plan = planOf([rowOf({}), rowOf({ lookFor: words })]);
    expect(plan.newSets).toEqual([
      expect.objectContaining({
        name: 'Routines',
        status: 'retired',
        level1: 'Not seen',
        level3: 'Seen',
        level4: '',
      }),
    ]);
    expect(plan.newPractices).toEqual([
      expect.objectContaining({
        name: 'Materials are ready',
        teacherAction: 'Materials are ready',
        status: 'sustained',
        source: 'Imported from walks.csv',
      }),
      expect.objectContaining({ teacherAction: '', studentAction: words }),
    ]);
    const [, long] = plan.newPractices;
    expect(long?.name.length).toBeLessThanOrEqual(60);
    expect(long?.name).toMatch(/^Students explain .*… .*each step$/);
    expect(long?.focus).toBe(plan.newSets[0]?.id);
  });

  it('go to a set “Imported” when the file has no focus', () => {
    const columns = { ...mappingOf(fileOf([])).columns, focus: '' };
    expect(planOf([rowOf({})], { columns }).newSets.map(({ name }) => name)).toEqual(['Imported']);
  });

  it('join the school’s own set of that name, and one beside it when the levels are not as many', () => {
    const rows = [rowOf({ focus: 'classroom talk' })];
    expect(planOf(rows).newSets).toEqual([]);
    expect(planOf(rows).newPractices[0]?.focus).toBe('talk');
    const two = { continuum: ['No', 'Yes'], levels: [{ text: 'Seen', level: 2 }] };
    expect(planOf(rows, two).newSets.map(({ name }) => name)).toEqual([
      'classroom talk (2 levels)',
    ]);
  });

  it('are rated on the school’s own practice, as it is now worded, when they are matched to it', () => {
    const key = lookForKey({ focus: 'Routines', lookFor: 'Wait time' });
    const matched = planOf([rowOf({ lookFor: 'Wait time' })], { lookFors: { [key]: 'talk-1' } });
    expect(matched.newPractices).toEqual([]);
    expect(matched.imported[0]?.rating).toMatchObject({ practice: 'talk-1', version: 2 });
    expect(matched.observations[0]?.focus).toBe('talk');
  });

  it('keep the words of text that looks like a formula', () => {
    const plan = planOf([rowOf({ lookFor: '=IMPORTXML("x")', notes: '@home' })]);
    expect(plan.newPractices[0]?.teacherAction).toBe('=IMPORTXML("x")');
    expect(plan.observations[0]?.notes).toBe('@home');
  });
});

describe('rows that repeat a look-for in the same visit', () => {
  const rows = [
    rowOf({ level: 'Seen' }),
    rowOf({ level: 'Seen' }),
    rowOf({ level: 'Not seen' }),
    rowOf({ lookFor: 'Greets students' }),
  ];

  it('are further visits of the same observer', () => {
    const plan = planOf(rows);
    expect(plan.observations).toHaveLength(3);
    expect(new Set(plan.imported.map(({ rating }) => rating.observation)).size).toBe(3);
    expect(importSummary(plan)).toMatchObject({ rows: 4, fresh: 4, repeats: 2, wholeRepeats: 1 });
  });

  it('are left out, each with the row it repeats, when the leader says so', () => {
    const plan = planOf(rows, { repeats: 'leave out' });
    expect(plan.observations).toHaveLength(1);
    expect(reasonsOf(plan)).toEqual([
      'Row 3: the same observer rated this look-for in this visit in row 2 already.',
      'Row 4: the same observer rated this look-for in this visit in row 2 already.',
    ]);
  });
});

describe('rows that cannot be taken over', () => {
  it('are left out, each with its row, the reason and how to fix it', () => {
    const plan = planOf([
      rowOf({ lookFor: ' ' }),
      rowOf({ level: '' }),
      rowOf({ level: 'Maybe' }),
      rowOf({ date: '4/3/2026' }),
      rowOf({ date: '2026-02-30' }),
      rowOf({ date: '' }),
      rowOf({ notes: 'x'.repeat(20_001) }),
    ]);
    expect(plan.imported).toEqual([]);
    expect(reasonsOf(plan)).toEqual([
      'Row 2: nothing says what was looked for. Fill in “Look-for”.',
      'Row 3: it was not rated. Fill in “Rating” if it was.',
      'Row 4: “Maybe” is matched to no level. Match it in the import if it is one.',
      'Row 5: “4/3/2026” may be 2026-04-03 or 2026-03-04. Say in the import which comes first, month or day.',
      'Row 6: “2026-02-30” is not a date. Write it like 2026-09-30.',
      'Row 7: the date is blank. Fill in “Date”, or choose a day for rows without one.',
      'Row 8: “Notes” holds more than 20000 characters. Shorten it.',
    ]);
    expect(importSummary(plan).leftOutBy[0]).toEqual({
      reason: 'Date not clear',
      rows: 2,
      example: expect.stringContaining('Row 5'),
    });
  });

  it('take the day that the leader chose when their date is blank', () => {
    const plan = planOf([rowOf({ date: '' })], { day: '2026-01-31' });
    expect(plan.observations[0]?.date).toBe('2026-01-31');
  });

  it('are listed with those that could not even be read', () => {
    const file = {
      ...fileOf([rowOf({})]),
      problems: [{ row: 3, message: 'Row 3: broken.', content: 'A,"b' }],
    };
    expect(planImport(file, mappingOf(file), KNOWN).leftOut).toEqual([
      { row: 3, kind: 'unreadable', reason: 'Row 3: broken.', content: 'A,"b' },
    ]);
  });
});
