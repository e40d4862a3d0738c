import fc from 'fast-check';
import { guessMapping } from '../../../src/monitor/import/guess-mapping';
import { importBatches } from '../../../src/monitor/import/import-batches';
import type { ImportFile } from '../../../src/monitor/import/import-file';
import { type ImportMapping, mappingProblems } from '../../../src/monitor/import/mapping';
import { planImport } from '../../../src/monitor/import/plan-import';
import { notImportedTable } from '../../../src/monitor/not-imported-table';
import { ratingsTable } from '../../../src/monitor/ratings-table';
import { fileOf, KNOWN, rowOf } from './a-school';
import { SchoolInMemory } from './school-in-memory';

/** Rows that often repeat each other, with every fault that a row can have and words of JavaScript's own. */
const anyRow = fc
  .record({
    date: fc.constantFrom('2026-03-05', '3/14/2026', '3/4/2026', 'soon', ''),
    teacher: fc.constantFrom('Ana López', 'Room 1', '__proto__', ''),
    observer: fc.constantFrom('pat@school.example', 'O1', 'constructor'),
    focus: fc.constantFrom('Routines', 'ROUTINES!', 'Classroom talk', '学习', ''),
    lookFor: fc.constantFrom('Is ready', 'is  ready.', 'toString', '=1+1', '…', 'Wait time', ''),
    level: fc.constantFrom('Seen', 'SEEN', 'Not seen', 'N/A', 'constructor', ''),
    notes: fc.constantFrom('', 'Calm', '=A1', '-'),
  })
  .map(rowOf);

const anyImport = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 30 }),
    repeats: fc.constantFrom<ImportMapping['repeats']>('another visit', 'leave out'),
  })
  .map(({ rows, repeats }) => {
    const file = fileOf(rows);
    return { file, mapping: { ...guessMapping(file, KNOWN), repeats } };
  })
  .filter(({ file, mapping }) => mappingProblems(mapping, file.headings, KNOWN).length === 0);

function bring(school: SchoolInMemory, files: readonly ImportFile[], mapping: ImportMapping): void {
  // Planned before the first is sent, as in the browser, which does not ask again in between.
  const requests = files.map((file) => school.plan(file, mapping));
  for (const request of requests) school.bring(request);
}

it('every row of any file is imported or listed, never both', () => {
  fc.assert(
    fc.property(anyImport, ({ file, mapping }) => {
      const school = new SchoolInMemory();
      bring(school, [file], withoutMatches(mapping));
      const { imported, leftOut } = planImport(file, mapping, KNOWN);
      const rows = [...imported, ...leftOut].map(({ row }) => row).sort((a, b) => a - b);
      expect(rows).toEqual(file.records.map(({ row }) => row));
      expect(school.rows(ratingsTable).length + school.rows(notImportedTable).length).toBe(
        file.records.length,
      );
    }),
  );
});

it('importing any file twice is the same as importing it once', () => {
  fc.assert(
    fc.property(anyImport, ({ file, mapping }) => {
      const school = new SchoolInMemory();
      bring(school, [file], withoutMatches(mapping));
      const once = school.everything();
      bring(school, [file], withoutMatches(mapping));
      expect(school.everything()).toBe(once);
    }),
  );
});

it('the batches of any file give the same in any order, some of them twice', () => {
  const size = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(anyImport, size, fc.infiniteStream(fc.nat()), ({ file, mapping }, most, chance) => {
      const whole = new SchoolInMemory();
      bring(whole, [file], withoutMatches(mapping));
      const batches = importBatches(file, withoutMatches(mapping), most);
      const shuffled = batches
        .map((batch) => ({ batch, place: chance.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ batch }) => batch);
      const parted = new SchoolInMemory();
      bring(parted, [...shuffled, ...shuffled.slice(0, 2)], withoutMatches(mapping));
      expect(parted.everything()).toBe(whole.everything());
    }),
  );
});

it('of a file that grew, each row is there once, as if it had always been so long', () => {
  fc.assert(
    fc.property(anyImport, fc.nat(), ({ file, mapping }, cut) => {
      const shorter = { ...file, records: file.records.slice(0, cut % file.records.length) };
      const grown = new SchoolInMemory();
      bring(grown, [shorter, file], withoutMatches(mapping));
      const whole = new SchoolInMemory();
      bring(whole, [file], withoutMatches(mapping));
      const ratings = (school: SchoolInMemory) =>
        school
          .rows(ratingsTable)
          .map((rating) => JSON.stringify(rating))
          .sort();
      expect(ratings(grown)).toEqual(ratings(whole));
    }),
  );
});

/** An empty workbook has none of the school's own practices. */
function withoutMatches(mapping: ImportMapping): ImportMapping {
  return { ...mapping, lookFors: {} };
}
