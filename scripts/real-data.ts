import * as fs from 'node:fs';
import * as path from 'node:path';
import { readCsv } from '../src/monitor/import/csv';
import { guessMapping } from '../src/monitor/import/guess-mapping';
import { importBatches } from '../src/monitor/import/import-batches';
import { type ImportFile, importFile } from '../src/monitor/import/import-file';
import { importRequest } from '../src/monitor/import/import-request';
import type { KnownSchool } from '../src/monitor/import/known-school';
import type { ImportMapping } from '../src/monitor/import/mapping';
import { RunningSchool } from '../test/running-school';

/**
 * `npm run real-data -- FILE`: takes a school's own walkthroughs through the import as the dialog does, batch by batch, into
 * the built bundle, twice, and compares the picture with the file. `--json` for machines.
 */
interface Result {
  readonly rows: number;
  readonly imported: number;
  readonly leftOut: number;
  /** Rows added by importing the same file once more. */
  readonly addedTwice: number;
  readonly practices: number;
  readonly visits: number;
  readonly teachers: number;
  /** Ratings at each level, in the file and in the picture. */
  readonly levels: readonly {
    readonly level: string;
    readonly file: number;
    readonly picture: number;
  }[];
  readonly seconds: number;
}

function importWhole(
  school: RunningSchool,
  file: ImportFile,
  mapping: ImportMapping,
  known: KnownSchool,
) {
  const sum = { added: 0, changed: 0, already: 0, leftOut: 0 };
  for (const batch of importBatches(file, mapping)) {
    const done = school.call('importBatch', importRequest(batch, mapping, known));
    sum.added += done.added;
    sum.changed += done.changed;
    sum.already += done.already;
    sum.leftOut += done.leftOut;
  }
  return sum;
}

function measure(csv: string): Result {
  const began = Date.now();
  const school = new RunningSchool();
  school.setUp();
  const contents = readCsv(fs.readFileSync(csv, 'utf8'));
  const file = importFile(path.basename(csv), contents);
  const { known } = school.call('importSources');
  const guessed = guessMapping(file, known);
  const mapping = guessed.columns.date === '' ? { ...guessed, day: '2024-05-31' } : guessed;
  const first = importWhole(school, file, mapping, known);
  const second = importWhole(school, file, mapping, known);

  const picture = school.call('picture');
  const level = contents.headings.indexOf(mapping.columns.level);
  const seen = picture.sets.flatMap(({ practices }) => practices);
  return {
    rows: contents.records.length + contents.problems.length,
    imported: first.added,
    leftOut: first.leftOut,
    addedTwice: second.added + second.changed,
    practices: seen.length,
    visits: picture.observations,
    teachers: picture.teachers,
    levels: mapping.continuum.map((name, index) => ({
      level: name,
      file: contents.records.filter(({ cells }) => cells[level] === name).length,
      picture: seen.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
    })),
    seconds: (Date.now() - began) / 1000,
  };
}

const csv = process.argv[2];
if (!csv || !fs.existsSync(csv)) {
  console.error('Name the CSV file: npm run real-data -- path/to/walkthroughs.csv');
  process.exitCode = 1;
} else {
  const result = measure(csv);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(`${result.rows} rows: ${result.imported} imported, ${result.leftOut} left out`);
    console.log(`Imported once more: ${result.addedTwice} added or changed`);
    console.log(
      `The picture: ${result.visits} visits, ${result.teachers} teachers or rooms, ${result.practices} look-fors`,
    );
    for (const { level, file, picture } of result.levels) {
      console.log(`  ${level.padEnd(18)} ${file} in the file, ${picture} in the picture`);
    }
    console.log(`${result.seconds.toFixed(1)} s`);
  }
  if (result.levels.some(({ file, picture }) => file !== picture)) process.exitCode = 1;
}
