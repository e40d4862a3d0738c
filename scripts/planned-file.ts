import * as fs from 'node:fs';
import * as path from 'node:path';
import { readCsv } from '../src/monitor/import/csv';
import { guessMapping } from '../src/monitor/import/guess-mapping';
import { type ImportFile, importFile } from '../src/monitor/import/import-file';
import { type ImportMapping, mappingProblems } from '../src/monitor/import/mapping';
import { type ImportPlan, planImport } from '../src/monitor/import/plan-import';
import { Problem } from '../src/problem';

/** A file of walkthroughs as *Import walkthroughs* understands it at first sight, into a school that has nothing yet. */
export interface PlannedFile {
  readonly name: string;
  readonly file: ImportFile;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
}

/** The one file that the command line names, besides `--json`. @throws Problem, in words */
export function plannedFile(command: string): PlannedFile {
  const words = process.argv.slice(2).filter((word) => word !== '--json');
  const [chosen] = words;
  if (chosen === undefined || words.length > 1) throw new Problem(`Say which file: ${command}`);
  if (!fs.existsSync(chosen) || !fs.statSync(chosen).isFile()) {
    throw new Problem(`There is no file “${chosen}”. Give the path of a CSV file.`);
  }
  const known = { sets: [], practices: [], staff: [], imported: {} };
  const name = path.basename(chosen);
  const file = importFile(name, readCsv(fs.readFileSync(chosen, 'utf8')));
  const mapping = guessMapping(file, known);
  const [problem] = mappingProblems(mapping, file.headings, known);
  if (problem !== undefined) throw new Problem(file.problems[0]?.message ?? problem);
  return { name, file, mapping, plan: planImport(file, mapping, known) };
}
