import * as z from 'zod/mini';
import { focusSetsTable } from '../../practices/focus-sets-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { practicesTable } from '../../practices/practices-table';
import { Problem } from '../../problem';
import { staffTable } from '../../school/staff';
import type { Contents } from '../../table';
import type { Occasion, Workbook, Workspace } from '../../workspace';
import { type NotImported, notImportedTable } from '../not-imported-table';
import { type Observation, observationsTable } from '../observations-table';
import { ratingsTable } from '../ratings-table';
import { importFileSchema } from './import-file';
import { knownSchool } from './known-school';
import { importMappingSchema, mappingProblems } from './mapping';
import { type MappingRow, mappingRow, mappingsTable } from './mappings-table';
import { type ImportPlan, planImport } from './plan-import';
import { mergedWith } from './visits';

/** One batch of a file; see `importBatches`. */
export const importRequestSchema = z.object({
  file: importFileSchema,
  mapping: importMappingSchema,
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** What became of a batch: rows of the file. */
export interface Imported {
  readonly added: number;
  /** The level in the workbook was another one and is now the file's. */
  readonly changed: number;
  readonly already: number;
  readonly leftOut: number;
}

/**
 * Brings one batch of walkthroughs into the workbook. Everything is saved by its key, so that any batch may be sent
 * again, after a failure too, and only what is new or different is written. Rows that cannot be taken over stand in Not
 * imported. The mapping is remembered for the next file with these headings.
 */
export function importWalkthroughs(
  workspace: Workspace,
  occasion: Occasion,
  { file, mapping }: ImportRequest,
): Imported {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({
      ...libraryTables,
      staff: staffTable,
      observations: observationsTable,
      ratings: ratingsTable,
      notImported: notImportedTable,
      mappings: mappingsTable,
    });
    readable(contents.focusSets, contents.practices);
    const { observations, ratings, notImported, mappings } = contents;
    const known = knownSchool(libraryFrom(contents), contents.staff.rows, ratings.rows);
    const [problem] = mappingProblems(mapping, file.headings, known);
    if (problem !== undefined) throw new Problem(problem);

    const plan = planImport(file, mapping, known);
    savePlan(workspace.workbook, plan, observations.rows);
    saveLeftOut(workspace.workbook, file.name, plan, notImported.rows);
    remember(
      workspace.workbook,
      mappings.rows,
      mappingRow(file.headings, file.name, occasion.now, mapping),
    );
    return {
      added: plan.imported.filter(({ before }) => before === 'no').length,
      changed: plan.imported.filter(({ before }) => before === 'another level').length,
      already: plan.imported.filter(({ before }) => before === 'same').length,
      leftOut: plan.leftOut.length,
    };
  });
}

/** A row that cannot be read might be the very one that the import would make anew. */
function readable(...tabs: readonly Contents<never>[]): void {
  const problem = tabs.flatMap(({ problems }) => problems)[0];
  if (problem) throw new Problem(`${problem.message} Mend it there, then import again.`);
}

/** What others point at first, so that a run that ends in between leaves no rating without its practice or visit. */
function savePlan(workbook: Workbook, plan: ImportPlan, before: readonly Observation[]): void {
  const known = new Map(before.map((observation) => [observation.observation, observation]));
  const observations = plan.observations
    .map((planned) => mergedWith(known.get(planned.observation), planned))
    .filter((merged) => !isSame(merged, known.get(merged.observation)));
  const ratings = plan.imported.filter(({ before }) => before !== 'same');
  if (plan.newSets.length > 0) workbook.save(focusSetsTable, plan.newSets);
  if (plan.newPractices.length > 0) workbook.save(practicesTable, plan.newPractices);
  if (observations.length > 0) workbook.save(observationsTable, observations);
  if (ratings.length > 0)
    workbook.save(
      ratingsTable,
      ratings.map(({ rating }) => rating),
    );
}

/** Characters of a row's own words that are kept. */
const LONGEST = 5000;

/** Also marks those rows that an earlier try left out and this one took over. */
function saveLeftOut(
  workbook: Workbook,
  file: string,
  { leftOut, imported }: ImportPlan,
  before: readonly NotImported[],
): void {
  const known = new Map(before.filter((row) => row.file === file).map((row) => [row.row, row]));
  const rows = leftOut.map(
    ({ row, reason, content }): NotImported => ({
      file,
      row,
      reason,
      content: content.slice(0, LONGEST).trim(),
    }),
  );
  for (const { row } of imported) {
    const earlier = known.get(row);
    if (earlier) rows.push({ ...earlier, reason: 'Imported since.' });
  }
  const fresh = rows.filter((row) => !isSame(row, known.get(row.row)));
  if (fresh.length > 0) workbook.save(notImportedTable, fresh);
}

function remember(workbook: Workbook, before: readonly MappingRow[], row: MappingRow): void {
  const known = before.find(({ headings }) => headings === row.headings);
  const sameDay = known?.used.slice(0, 10) === row.used.slice(0, 10);
  // Each batch brings it; once is enough.
  if (!sameDay || known?.file !== row.file || known.mapping !== row.mapping) {
    workbook.save(mappingsTable, [row]);
  }
}

function isSame<T extends object>(row: T, before: T | undefined): boolean {
  return (
    before !== undefined &&
    Object.entries(row).every(([name, value]) => {
      return JSON.stringify(value) === JSON.stringify(before[name as keyof T]);
    })
  );
}
