import { importBatches } from '../../../src/monitor/import/import-batches';
import type { ImportFile } from '../../../src/monitor/import/import-file';
import { importRequestSchema } from '../../../src/monitor/import/import-walkthroughs';
import { mappingsTable } from '../../../src/monitor/import/mappings-table';
import { openImport } from '../../../src/monitor/import/open-import';
import { rememberedFor } from '../../../src/monitor/import/remembered-mapping';
import { notImportedTable } from '../../../src/monitor/not-imported-table';
import { observationsTable } from '../../../src/monitor/observations-table';
import { ratingsTable } from '../../../src/monitor/ratings-table';
import { focusSetRow, focusSetsTable } from '../../../src/practices/focus-sets-table';
import { practiceRow, practicesTable } from '../../../src/practices/practices-table';
import { starterFocusSets, starterPractices } from '../../../src/practices/starter-library';
import { Problem } from '../../../src/problem';
import { staffTable } from '../../../src/school/staff';
import { aTeacher } from '../../builders';
import { fileOf, KNOWN, mappingOf, rowOf } from './a-school';
import { SchoolInMemory } from './school-in-memory';

function aSchool(): SchoolInMemory {
  const school = new SchoolInMemory();
  school.put(focusSetsTable, starterFocusSets.map(focusSetRow));
  school.put(practicesTable, starterPractices.map(practiceRow));
  school.put(
    staffTable,
    KNOWN.staff.map(({ name, email }) => aTeacher(name, { email })),
  );
  return school;
}

const bring = (school: SchoolInMemory, file: ImportFile, mapping = mappingOf(file)) =>
  school.bring(school.plan(file, mapping));

/** Visits of five rooms by two observers, four look-fors each, one of them rated twice. */
const FILE = fileOf(
  ['101', '102', '103', '104', '105'].flatMap((teacher) =>
    ['Pat Principal', 'Guest'].flatMap((observer) =>
      ['One', 'Two', 'Three', 'Four', 'One'].map((lookFor, index) =>
        rowOf({ teacher, observer, lookFor, level: index % 2 === 0 ? 'Seen' : 'Not seen' }),
      ),
    ),
  ),
);

describe('importing walkthroughs', () => {
  it('brings every row into Observations and Ratings, and new look-fors into the library', () => {
    const school = aSchool();
    expect(bring(school, FILE)).toEqual({ added: 50, changed: 0, already: 0, leftOut: 0 });
    expect(school.rows(ratingsTable)).toHaveLength(50);
    expect(school.rows(observationsTable)).toHaveLength(20);
    expect(school.rows(practicesTable)).toHaveLength(starterPractices.length + 4);
  });

  it('again makes no difference, and asks only to read', () => {
    const school = aSchool();
    bring(school, FILE);
    const before = school.everything();
    school.calls = 0;
    expect(bring(school, FILE)).toEqual({ added: 0, changed: 0, already: 50, leftOut: 0 });
    expect(school.everything()).toBe(before);
    expect(school.calls).toBe(1);
  });

  it('adds just the rows that a longer file has more, and takes over a level that was mended', () => {
    const school = aSchool();
    bring(school, fileOf([rowOf({}), rowOf({ lookFor: 'Two' })]));
    const longer = fileOf([
      rowOf({ level: 'Starting' }),
      rowOf({ lookFor: 'Two' }),
      rowOf({ lookFor: 'Three', notes: 'Later' }),
    ]);
    expect(bring(school, longer)).toEqual({ added: 1, changed: 1, already: 1, leftOut: 0 });
    expect(school.rows(ratingsTable).map(({ level }) => level)).toEqual([2, 3, 3]);
    expect(school.rows(observationsTable).map(({ notes }) => notes)).toEqual(['Later']);
  });

  it('joins two files that saw different things in the same visit', () => {
    const school = aSchool();
    const files = [
      fileOf([rowOf({ focus: 'Routines', notes: 'Calm' })]),
      fileOf([rowOf({ focus: 'Talk', lookFor: 'Wait time' })]),
    ];
    for (const file of [...files, ...files]) bring(school, file);
    expect(school.rows(observationsTable)).toEqual([
      expect.objectContaining({ focus: '', notes: 'Calm' }),
    ]);
    expect(school.rows(ratingsTable)).toHaveLength(2);
  });

  it('leaves what leaders wrote about a practice as it is', () => {
    const school = aSchool();
    const planned = school.plan(FILE, mappingOf(FILE));
    school.bring(planned);
    const [made] = school.rows(practicesTable).slice(-1);
    if (!made) throw new Error('no practice was made');
    school.put(practicesTable, [{ ...made, name: 'Our words', status: 'active' }]);
    bring(school, FILE);
    school.bring(planned);
    expect(school.rows(practicesTable).slice(-1)).toEqual([
      { ...made, name: 'Our words', status: 'active' },
    ]);
  });

  it('lists the rows that it leaves out, and says so when a later try takes them over', () => {
    const school = aSchool();
    const rows = (level: string) => [rowOf({}), rowOf({ lookFor: 'Two', level })];
    bring(school, { ...fileOf(rows('Maybe')), name: 'march.csv' });
    expect(school.rows(notImportedTable)).toEqual([
      {
        file: 'march.csv',
        row: 3,
        reason: expect.stringContaining('Row 3: “Maybe” is matched to no level.'),
        content: '2026-03-05 | Ana López | pat@school.example | Routines | Two | Maybe |',
      },
    ]);
    bring(school, { ...fileOf(rows('Seen')), name: 'march.csv' });
    expect(school.rows(notImportedTable).map(({ reason }) => reason)).toEqual(['Imported since.']);
  });

  it('in batches in any order gives what the whole file gives', () => {
    const whole = aSchool();
    bring(whole, FILE);
    const parted = aSchool();
    const batches = importBatches(FILE, mappingOf(FILE), 7);
    expect(batches.length).toBeGreaterThan(3);
    for (const batch of [...batches].reverse()) bring(parted, batch, mappingOf(FILE));
    expect(parted.everything()).toBe(whole.everything());
  });

  it('killed at any call and sent again gives what one undisturbed run gives', () => {
    const undisturbed = aSchool();
    bring(undisturbed, FILE);
    for (let call = 1; call <= undisturbed.calls; call++) {
      const school = aSchool();
      const request = school.plan(FILE, mappingOf(FILE));
      school.killedAt = call;
      expect(() => school.bring(request)).toThrow('killed');
      school.killedAt = Number.POSITIVE_INFINITY;
      school.bring(request);
      expect(school.everything()).toBe(undisturbed.everything());
    }
    expect(undisturbed.calls).toBe(6);
  });

  it('remembers the mapping for the next file with these headings, and offers it first', () => {
    const school = aSchool();
    const mapping = mappingOf(FILE, { repeats: 'leave out' });
    for (const batch of importBatches(FILE, mapping, 10)) bring(school, batch, mapping);
    expect(school.rows(mappingsTable)).toEqual([
      expect.objectContaining({ file: 'walks.csv', used: '2026-10-05T14:00:00.000Z' }),
    ]);
    const start = openImport(school.workspace);
    expect(rememberedFor(start, [...FILE.headings].reverse())?.mapping).toEqual(mapping);
    expect(rememberedFor(start, ['Other'])).toBeNull();
    expect(JSON.parse(JSON.stringify(start))).toEqual(start);
  });

  it('refuses a mapping that does not fit, and a library that cannot be read, and saves nothing', () => {
    const school = aSchool();
    const before = school.everything();
    expect(() => bring(school, FILE, mappingOf(FILE, { continuum: [] }))).toThrow(Problem);
    expect(school.everything()).toBe(before);
    school.cells.get('Focus sets')?.set('broken', { id: 'broken', name: '' });
    expect(() => bring(school, FILE)).toThrow(/Focus sets, row \d+: .* then import again/);
    expect(school.rows(ratingsTable)).toEqual([]);
  });

  it('refuses a practice or set that a leader took away since the plan was made, and saves nothing', () => {
    const school = aSchool();
    bring(school, FILE);
    const matched = school.plan(FILE, mappingOf(FILE));
    const practice = matched.plan.ratings[0]?.rating.practice ?? '';
    school.cells.get('Practices')?.delete(practice);
    const inSet = school.plan(FILE, mappingOf(FILE));
    const set = inSet.plan.newPractices[0]?.focus ?? '';
    const before = school.everything();
    expect(() => school.bring(matched)).toThrow(`The practice “${practice}” is no longer there.`);
    expect(school.everything()).toBe(before);
    school.cells.get('Focus sets')?.delete(set);
    expect(() => school.bring(inSet)).toThrow(`The set “${set}” is no longer there.`);
  });

  it('takes from the browser only what has the shape of a plan', () => {
    const request = aSchool().plan(FILE, mappingOf(FILE));
    const taken = (plan: object) =>
      importRequestSchema.safeParse({ ...request, plan: { ...request.plan, ...plan } }).success;
    const [visit] = request.plan.observations;
    expect(importRequestSchema.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
    expect(taken({ observations: [{ ...visit, date: '2026-09-31' }] })).toBe(false);
    expect(taken({ observations: [{ ...visit, date: 5 }] })).toBe(false);
    expect(taken({ observations: [{ ...visit, attention: 'none' }] })).toBe(false);
    expect(taken({ observations: [{ ...visit, observation: '' }] })).toBe(false);
    expect(taken({ ratings: [{ row: 2, rating: { practice: 'wait' } }] })).toBe(false);
    expect(importRequestSchema.safeParse({ ...request, file: 1 }).success).toBe(false);
  });
});
