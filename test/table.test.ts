import * as fc from 'fast-check';
import { observationsTable } from '../src/monitor/observations-table';
import { rowSchema } from '../src/row-schema';
import { staffTable } from '../src/school/staff';
import { type Cell, entriesOf, keyOf, placesOf, readRows, rowKey, writeRow } from '../src/table';
import { anObservation, aTeacher } from './builders';

const ZONE = 'America/Chicago';
const HEADINGS = entriesOf(staffTable).map(([, { header }]) => header);

function readStaff(headings: string[], ...lines: Cell[][]) {
  return readRows(staffTable, placesOf(staffTable, headings).places, lines, ZONE);
}

describe('a tab of the workbook', () => {
  it('is read by its headings, in whatever order people put the columns', () => {
    const headings = ['Team', 'My own notes', ...HEADINGS.filter((heading) => heading !== 'Team')];
    const { rows } = readStaff(headings, [
      'Grade 4',
      'x',
      'Ana López',
      'Ana@School.example',
      'teacher',
      '4',
      'Math',
    ]);
    expect(rows).toEqual([aTeacher('Ana López', { grade: '4', subject: 'Math', team: 'Grade 4' })]);
  });

  it('says which heading is gone', () => {
    const others = HEADINGS.filter((heading) => heading !== 'E-mail');
    expect(placesOf(staffTable, others).missing).toEqual(['E-mail']);
  });

  it('keeps rows that can be read, and says of the others where and what is wrong', () => {
    const { rows, problems } = readStaff(
      HEADINGS,
      ['Ana López', 'ana@', 'Teacher', '', '', ''],
      ['', '', '', '', '', ''],
      ['Ben Wu', 'ben@school.example', 'Janitor', '', '', ''],
      ['Cy Oh', 'cy@school.example', 'Coach', '', '', ''],
    );
    expect(rows.map(({ name }) => name)).toEqual(['Cy Oh']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Staff, row 2: “ana@” is not an e-mail address.',
      'Staff, row 4: “Janitor” is none of: Teacher, Principal, Assistant principal, Coach, Lead teacher, District leader, Other staff.',
    ]);
  });

  it('asks for what is blank and must not be', () => {
    const { problems } = readStaff(HEADINGS, ['Ana López', '', 'Teacher', '', '', '']);
    expect(problems[0]?.message).toBe('Staff, row 2: E-mail needs an e-mail address.');
  });

  it('takes a number for the text it was typed as', () => {
    const { rows } = readStaff(HEADINGS, ['Ana López', 'ana@school.example', 'Teacher', 4, '', '']);
    expect(rows[0]?.grade).toBe('4');
  });

  it('reads a date cell as the day on the school’s clocks', () => {
    const { places } = placesOf(
      observationsTable,
      entriesOf(observationsTable).map(([, { header }]) => header),
    );
    const row = anObservation({ date: '2026-11-01' });
    const cells = writeRow(observationsTable, row, ZONE);
    const line = entriesOf(observationsTable).map(([name]) => cells[name] ?? '');
    expect(
      line.some(
        (cell) => cell instanceof Date && cell.toISOString() === '2026-11-01T05:00:00.000Z',
      ),
    ).toBe(true);
    expect(readRows(observationsTable, places, [line], ZONE).rows).toEqual([row]);
  });

  it('gives back any person it was given, and knows the row again by its key', () => {
    const words = fc
      .string()
      .map((word) => word.trim())
      .filter((word) => word !== '');
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom('Teacher', 'Coach', 'Principal'),
        (name, team, role) => {
          const person = aTeacher('Ana', { name, team, role });
          const cells = writeRow(staffTable, person, ZONE);
          const line = entriesOf(staffTable).map(([column]) => cells[column] ?? '');
          const { places } = placesOf(staffTable, HEADINGS);
          expect(readRows(staffTable, places, [line], ZONE).rows).toEqual([person]);
          expect(rowKey(staffTable, places, line, ZONE)).toBe(keyOf(staffTable, person));
        },
      ),
    );
  });
});

describe('a row that comes from elsewhere', () => {
  const schema = rowSchema(observationsTable);
  const visit = anObservation();

  it('is taken as its cells would hold it, and nothing that has no column', () => {
    expect(schema.parse({ ...visit, notes: ' Calm\n', mine: 1 })).toEqual({
      ...visit,
      notes: 'Calm',
    });
  });

  it.each<[string, unknown]>([
    ['a day that no month has', { ...visit, date: '2026-09-31' }],
    ['a day that is none', { ...visit, date: 'soon' }],
    ['a number for words', { ...visit, notes: 4 }],
    ['nothing for words', { ...visit, notes: null }],
    ['words for several', { ...visit, attention: 'All' }],
    ['words for yes', { ...visit, worthShowing: 'No' }],
    ['no such choice', { ...visit, source: 'mail' }],
    ['a blank key', { ...visit, observation: '' }],
    ['a column missing', { ...visit, school: undefined }],
    ['no row at all', null],
  ])('is refused with %s', (_, row) => {
    expect(schema.safeParse(row).success).toBe(false);
  });
});
