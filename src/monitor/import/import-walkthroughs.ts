import * as z from 'zod/mini';
import { focusSetsTable } from '../../practices/focus-sets-table';
import { libraryTables } from '../../practices/library';
import { practicesTable } from '../../practices/practices-table';
import { Problem } from '../../problem';
import { rowSchema } from '../../row-schema';
import { type AnyTable, type Contents, keyOf, type RowOf } from '../../table';
import type { Occasion, Workbook, Workspace } from '../../workspace';
import { notImportedTable } from '../not-imported-table';
import { type Observation, observationsTable } from '../observations-table';
import { type Rating, ratingsTable } from '../ratings-table';
import { headingsKey, type MappingRow, mappingsTable } from './mappings-table';
import { mergedWith } from './merge-visits';
import { isSameRow, saveLeftOut } from './save-left-out';

const planSchema = z.object({
  newSets: z.array(rowSchema(focusSetsTable)),
  newPractices: z.array(rowSchema(practicesTable)),
  observations: z.array(rowSchema(observationsTable)),
  ratings: z.array(z.object({ row: z.number(), rating: rowSchema(ratingsTable) })),
  leftOut: z.array(z.object({ row: z.number(), reason: z.string(), content: z.string() })),
});
type Plan = Unchanging<z.infer<typeof planSchema>>;

/** What one batch of a file becomes; see `importRequest`. Rows are numbered as in the file. */
export const importRequestSchema = z.object({
  /** What the leader calls it. */
  file: z.string().check(z.refine((name) => name !== '')),
  headings: z.array(z.string()),
  /** As text for one cell, which holds 50,000 characters; only the browser reads it. */
  mapping: z.string().check(z.refine(({ length }) => length <= 50_000)),
  plan: planSchema,
});
export type ImportRequest = Unchanging<
  Omit<z.infer<typeof importRequestSchema>, 'plan'> & { plan: Plan }
>;

/** Lists that nobody changes. */
type Unchanging<T> = {
  readonly [K in keyof T]: T[K] extends (infer One)[] ? readonly One[] : T[K];
};

/** What became of a batch: rows of the file. */
export interface Imported {
  readonly added: number;
  /** The level in the workbook was another one and is now the file's. */
  readonly changed: number;
  readonly already: number;
  readonly leftOut: number;
}

/**
 * Brings one batch of walkthroughs into the workbook. Everything is saved by its key and held against what stands now, so
 * that any batch may be sent again, after a failure too, and only what is new or different is written. Rows that cannot
 * be taken over stand in Not imported. The mapping is remembered for the next file with these headings.
 */
export function importWalkthroughs(
  workspace: Workspace,
  occasion: Occasion,
  { file, headings, mapping, plan }: ImportRequest,
): Imported {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...libraryTables,
      observations: observationsTable,
      ratings: ratingsTable,
      notImported: notImportedTable,
      mappings: mappingsTable,
    });
    readable(contents.focusSets, contents.practices);
    const { focusSets, practices, observations, ratings, notImported, mappings } = contents;
    const newSets = missingFrom(focusSets.rows, plan.newSets);
    const newPractices = missingFrom(practices.rows, plan.newPractices);
    const setIds = newPractices.map(({ focus }) => focus);
    const practiceIds = plan.ratings.map(({ rating }) => rating.practice);
    allThere('set', setIds, focusSets.rows, newSets);
    allThere('practice', practiceIds, practices.rows, newPractices);
    const { fresh, imported } = compared(plan.ratings, ratings.rows);

    // What others point at first, so that a run that ends in between leaves no rating without its practice or visit.
    saveSome(workbook, focusSetsTable, newSets);
    saveSome(workbook, practicesTable, newPractices);
    saveSome(workbook, observationsTable, changedVisits(plan.observations, observations.rows));
    saveSome(workbook, ratingsTable, fresh);
    const taken = plan.ratings.map(({ row }) => row);
    saveLeftOut(workbook, file, plan.leftOut, taken, notImported.rows);
    remember(workbook, mappings.rows, {
      headings: headingsKey(headings),
      file,
      used: occasion.now.toISOString(),
      mapping,
    });
    return { ...imported, leftOut: plan.leftOut.length };
  });
}

/** A row that cannot be read might be the very one that the import would make anew. */
function readable(...tabs: readonly Contents<never>[]): void {
  const problem = tabs.flatMap(({ problems }) => problems)[0];
  if (problem) throw new Problem(`${problem.message} Fix it there, then import again.`);
}

/** Somebody may have taken a set or practice out of the library since the plan was made. */
function allThere(
  kind: string,
  ids: readonly string[],
  ...rows: readonly (readonly Coded[])[]
): void {
  const there = new Set(rows.flat().map(({ id }) => id));
  const gone = ids.find((id) => !there.has(id));
  if (gone !== undefined) {
    throw new Problem(
      `The ${kind} “${gone}” is no longer there. Close this window, open it again and match the file again.`,
    );
  }
}

interface Coded {
  readonly id: string;
}

/** Sets and practices that are there are left alone: leaders may have changed them. */
function missingFrom<T extends Coded>(before: readonly T[], planned: readonly T[]): readonly T[] {
  const known = new Set(before.map(({ id }) => id));
  return planned.filter(({ id }) => !known.has(id));
}

function changedVisits(
  planned: readonly Observation[],
  before: readonly Observation[],
): readonly Observation[] {
  const known = new Map(before.map((observation) => [observation.observation, observation]));
  return planned
    .map((observation) => mergedWith(known.get(observation.observation), observation))
    .filter((merged) => !isSameRow(merged, known.get(merged.observation)));
}

/** The ratings to save, and how many rows are new, on another level or there just so. */
function compared(planned: Plan['ratings'], before: readonly Rating[]) {
  const levels = new Map(before.map((rating) => [keyOf(ratingsTable, rating), rating.level]));
  const imported = { added: 0, changed: 0, already: 0 };
  const fresh = planned.flatMap(({ rating }) => {
    const level = levels.get(keyOf(ratingsTable, rating)) ?? null;
    const same = level === rating.level;
    imported[same ? 'already' : level === null ? 'added' : 'changed']++;
    return same ? [] : [rating];
  });
  return { fresh, imported };
}

function saveSome<T extends AnyTable>(
  workbook: Workbook,
  table: T,
  rows: readonly RowOf<T>[],
): void {
  if (rows.length > 0) workbook.save(table, rows);
}

function remember(workbook: Workbook, before: readonly MappingRow[], row: MappingRow): void {
  const known = before.find(({ headings }) => headings === row.headings);
  const sameDay = known?.used.slice(0, 10) === row.used.slice(0, 10);
  // Each batch brings it; once is enough.
  if (!sameDay || known?.file !== row.file || known.mapping !== row.mapping) {
    workbook.save(mappingsTable, [row]);
  }
}
