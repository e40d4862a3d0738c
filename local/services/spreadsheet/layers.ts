import type { Draft } from './draft';
import type { Reader, Rule, Style } from './records';

/** What is laid over cells: how they look, which rule they follow, which note they carry. */
export interface LayerValues {
  readonly style: Style;
  readonly rule: Rule;
  readonly note: string;
}
export type Layer = keyof LayerValues;
export const LAYERS: readonly Layer[] = ['style', 'rule', 'note'];

/**
 * One layer of one column: each run holds from its row to the next run's, and null is plain. A whole column with one
 * look is one run, however many rows it has.
 */
export type Runs<T> = readonly (readonly [row: number, value: T | null])[];

/** A stretch of rows with one value; `to` is its last row. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const LAST = Number.MAX_SAFE_INTEGER;

export function runsOf<L extends Layer>(
  reader: Reader,
  key: string,
  layer: L,
  column: number,
): Runs<LayerValues[L]> {
  return reader.get<Runs<LayerValues[L]>>(layer, `${key}/${column}`) ?? [];
}

export function putRuns<L extends Layer>(
  draft: Draft,
  key: string,
  layer: L,
  column: number,
  runs: Runs<LayerValues[L]>,
): void {
  const id = `${key}/${column}`;
  if (runs.length > 0) draft.put(layer, id, runs);
  else if (draft.get(layer, id)) draft.put(layer, id, undefined);
}

/** The stretches that have a value, cut to the rows asked for. */
export function stretches<T>(runs: Runs<T>, row: number, rows: number): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  const end = row + rows - 1;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run[0] > end) break;
    const to = (runs[index + 1]?.[0] ?? LAST) - 1;
    if (run[1] === null || to < row) continue;
    found.push({ from: Math.max(run[0], row), to: Math.min(to, end), value: run[1] });
  }
  return found;
}

export function valueAt<T>(runs: Runs<T>, row: number): T | null {
  return stretches(runs, row, 1)[0]?.value ?? null;
}

/** One value a row. */
export function spread<T>(runs: Runs<T>, row: number, rows: number): (T | null)[] {
  const values: (T | null)[] = new Array(rows).fill(null);
  for (const { from, to, value } of stretches(runs, row, rows)) {
    values.fill(value, from - row, to - row + 1);
  }
  return values;
}

/** Puts one value a row in the place of what was there. */
export function withValues<T>(runs: Runs<T>, row: number, values: readonly (T | null)[]): Runs<T> {
  return joined([
    ...before(runs, row),
    ...values.map((value, index) => [row + index, value] as const),
    ...from(runs, row + values.length, row + values.length),
  ]);
}

/** Changes the value of every row of a span. */
export function withChanged<T>(
  runs: Runs<T>,
  row: number,
  rows: number,
  change: (value: T | null) => T | null,
): Runs<T> {
  const inside = from(before(runs, row + rows), row, row);
  return joined([
    ...before(runs, row),
    ...inside.map(([at, value]) => [at, change(value)] as const),
    ...from(runs, row + rows, row + rows),
  ]);
}

/** Makes room below a row; the new rows are like that row (`inherit`) or plain. */
export function withRowsInserted<T>(
  runs: Runs<T>,
  after: number,
  rows: number,
  inherit: boolean,
): Runs<T> {
  const like = inherit && after > 0 ? valueAt(runs, after) : null;
  return joined([
    ...before(runs, after + 1),
    [after + 1, like],
    ...from(runs, after + 1, after + 1 + rows),
  ]);
}

export function withRowsDeleted<T>(runs: Runs<T>, row: number, rows: number): Runs<T> {
  return joined([...before(runs, row), ...from(runs, row + rows, row)]);
}

function before<T>(runs: Runs<T>, row: number): Runs<T> {
  return runs.filter(([at]) => at < row);
}

/** The runs from a row on, moved so that this row stands at another. */
function from<T>(runs: Runs<T>, row: number, to: number): Runs<T> {
  const later = runs.filter(([at]) => at > row);
  return [[to, valueAt(runs, row)], ...later.map(([at, value]) => [at - row + to, value] as const)];
}

function joined<T>(runs: Runs<T>): Runs<T> {
  const kept: (readonly [number, T | null])[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    // An empty stretch: the next run starts at the same row.
    if (last && last[0] === run[0]) kept.pop();
    if (!same(kept.at(-1)?.[1] ?? null, run[1])) kept.push(run);
  }
  return kept;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
