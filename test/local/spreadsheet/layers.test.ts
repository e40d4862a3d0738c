import * as fc from 'fast-check';
import {
  type Runs,
  spread,
  withChanged,
  withRowsDeleted,
  withRowsInserted,
  withValues,
} from '../../../local/services/spreadsheet/layers';

const ROWS = 30;
const value = fc.option(fc.constantFrom('a', 'b', 'c'));
const row = fc.integer({ min: 1, max: ROWS });
const change = fc.oneof(
  fc.record({ kind: fc.constant('cover' as const), row, rows: row, value }),
  fc.record({
    kind: fc.constant('put' as const),
    row,
    values: fc.array(value, { minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), row, rows: row, inherit: fc.boolean() }),
  fc.record({ kind: fc.constant('delete' as const), row, rows: row }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

function toRuns(runs: Runs<string>, step: Change): Runs<string> {
  switch (step.kind) {
    case 'cover':
      return withChanged(runs, step.row, step.rows, () => step.value);
    case 'put':
      return withValues(runs, step.row, step.values);
    case 'insert':
      return withRowsInserted(runs, step.row, step.rows, step.inherit);
    case 'delete':
      return withRowsDeleted(runs, step.row, step.rows);
  }
}

/** The same, to one value a row. */
function toRows(rows: (string | null)[], step: Change): (string | null)[] {
  const next = [...rows];
  switch (step.kind) {
    case 'cover':
      return next.fill(step.value, step.row - 1, step.row - 1 + step.rows);
    case 'put':
      next.splice(step.row - 1, step.values.length, ...step.values);
      return next;
    case 'insert': {
      const like = step.inherit ? (next[step.row - 1] ?? null) : null;
      next.splice(step.row, 0, ...new Array<string | null>(step.rows).fill(like));
      return next;
    }
    case 'delete':
      next.splice(step.row - 1, step.rows);
      return next;
  }
}

it('what is laid over a column by stretches is what it would be row by row, in no more stretches than needed', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (steps) => {
      // Longer than all the deletions together, so that no plain row is missed at the end.
      let rows = new Array<string | null>(ROWS * 14).fill(null);
      let runs: Runs<string> = [];
      for (const step of steps) {
        rows = toRows(rows, step);
        runs = toRuns(runs, step);
      }
      expect(spread(runs, 1, rows.length)).toEqual(rows);
      const changes = rows.filter((one, at) => one !== (rows[at - 1] ?? null)).length;
      expect(runs).toHaveLength(changes);
    }),
    { seed: 7, numRuns: 300 },
  );
});
