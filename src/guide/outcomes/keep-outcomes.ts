import * as z from 'zod/mini';
import { isSameRow, saveLeftOut } from '../../monitor/import/save-left-out';
import { notImportedTable } from '../../monitor/not-imported-table';
import { Problem } from '../../problem';
import { rowSchema } from '../../row-schema';
import { keyOf } from '../../table';
import type { Occasion, Workspace } from '../../workspace';
import { outcomesTable } from './outcomes-table';

/** A part of a file of outcomes, as the browser planned it; rows are numbered as in the file. */
export const outcomesRequestSchema = z.object({
  /** What the leader calls it. */
  file: z.string().check(z.refine((name) => name !== '')),
  outcomes: z.array(z.object({ row: z.number(), outcome: rowSchema(outcomesTable) })),
  leftOut: z.array(z.object({ row: z.number(), reason: z.string(), content: z.string() })),
});
export type OutcomesRequest = z.infer<typeof outcomesRequestSchema>;

/** What became of it, in values. */
export interface OutcomesKept {
  readonly added: number;
  /** Those that were in the workbook with another value, which is now the file's. */
  readonly changed: number;
  readonly already: number;
}

/** Saves values by measure, unit and date, so that a file may come again; what it left out stands in Not imported. */
export function keepOutcomes(
  workspace: Workspace,
  _occasion: Occasion,
  { file, outcomes, leftOut }: OutcomesRequest,
): OutcomesKept {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ outcomes: outcomesTable, notImported: notImportedTable });
    const known = new Map(contents.outcomes.rows.map((row) => [keyOf(outcomesTable, row), row]));
    const unreadable = new Set(contents.outcomes.unreadable);
    const kept = { added: 0, changed: 0, already: 0 };
    const fresh = outcomes.flatMap(({ outcome }) => {
      const key = keyOf(outcomesTable, outcome);
      // What cannot be read may be this very value, as somebody is typing it.
      if (unreadable.has(key)) {
        const [problem] = contents.outcomes.problems;
        throw new Problem(`${problem?.message} Fix it there, then bring the file again.`);
      }
      const before = known.get(key);
      const same = isSameRow(outcome, before);
      kept[same ? 'already' : before ? 'changed' : 'added']++;
      return same ? [] : [outcome];
    });
    if (fresh.length > 0) workbook.save(outcomesTable, fresh);
    const taken = outcomes.map(({ row }) => row);
    saveLeftOut(workbook, file, leftOut, taken, contents.notImported.rows);
    return kept;
  });
}
