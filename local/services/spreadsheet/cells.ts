import type { Area } from './area';
import type { Draft } from './draft';
import type { Cell, Reader } from './records';

/** Rows kept together: small, so that one row's write rewrites few, and large, so that a sheet is few pieces. */
const CHUNK_ROWS = 64;

/** Rows of one chunk; rows and the chunk itself end with the last cell that has content. */
type Chunk = readonly (readonly Cell[])[];

const NO_CELLS: readonly Cell[] = [];

function chunkId(key: string, chunk: number): string {
  return `${key}/${chunk}`;
}

function chunkOf(row: number): number {
  return Math.floor((row - 1) / CHUNK_ROWS);
}

/** The stored rows from one row on, each as long as its content. */
export function readRows(
  reader: Reader,
  key: string,
  row: number,
  rows: number,
): (readonly Cell[])[] {
  const found: (readonly Cell[])[] = [];
  let chunkNumber = -1;
  let chunk: Chunk | undefined;
  for (let at = row; at < row + rows; at++) {
    if (chunkOf(at) !== chunkNumber) {
      chunkNumber = chunkOf(at);
      chunk = reader.get<Chunk>('cells', chunkId(key, chunkNumber));
    }
    found.push(chunk?.[(at - 1) % CHUNK_ROWS] ?? NO_CELLS);
  }
  return found;
}

/** The cells of an area, empty ones as null. */
export function readCells(reader: Reader, key: string, area: Area): Cell[][] {
  return readRows(reader, key, area.row, area.rows).map((stored) => {
    const cells: Cell[] = new Array(area.columns);
    for (let index = 0; index < area.columns; index++) {
      cells[index] = stored[area.column - 1 + index] ?? null;
    }
    return cells;
  });
}

/** Puts cells with their top left at a place; the grid must have room. */
export function writeCells(
  draft: Draft,
  key: string,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): void {
  for (let at = row; at < row + cells.length; ) {
    const chunkNumber = chunkOf(at);
    const end = Math.min(row + cells.length, (chunkNumber + 1) * CHUNK_ROWS + 1);
    const chunk = [...(draft.get<Chunk>('cells', chunkId(key, chunkNumber)) ?? [])];
    for (; at < end; at++) {
      const inChunk = (at - 1) % CHUNK_ROWS;
      while (chunk.length < inChunk) chunk.push(NO_CELLS);
      chunk[inChunk] = merged(chunk[inChunk] ?? NO_CELLS, column, cells[at - row] ?? NO_CELLS);
    }
    while (chunk.length > 0 && chunk.at(-1)?.length === 0) chunk.pop();
    draft.put('cells', chunkId(key, chunkNumber), chunk.length > 0 ? chunk : undefined);
  }
}

function merged(stored: readonly Cell[], column: number, cells: readonly Cell[]): readonly Cell[] {
  const row: Cell[] = stored.slice();
  while (row.length < column - 1) row.push(null);
  for (let index = 0; index < cells.length; index++) row[column - 1 + index] = cells[index] ?? null;
  while (row.length > 0 && (row.at(-1) ?? null) === null) row.pop();
  return row;
}

/** Replaces everything from a row to the end of the grid; used where rows move. */
export function replaceRowsFrom(
  draft: Draft,
  key: string,
  row: number,
  formerRows: number,
  rows: readonly (readonly Cell[])[],
): void {
  const kept = readRows(draft, key, 1, row - 1);
  const all = [...kept, ...rows];
  const first = chunkOf(row);
  const last = chunkOf(Math.max(formerRows, all.length, 1));
  for (let chunk = first; chunk <= last; chunk++) {
    const part = all.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS);
    while (part.length > 0 && part.at(-1)?.length === 0) part.pop();
    draft.put('cells', chunkId(key, chunk), part.length > 0 ? part : undefined);
  }
}

/** The last row that has content, 0 for none. */
export function lastRow(reader: Reader, key: string, rows: number): number {
  for (let chunk = chunkOf(rows); chunk >= 0; chunk--) {
    const stored = reader.get<Chunk>('cells', chunkId(key, chunk));
    if (stored) return chunk * CHUNK_ROWS + stored.length;
  }
  return 0;
}

/** The last column that has content, 0 for none. */
export function lastColumn(reader: Reader, key: string, rows: number): number {
  let last = 0;
  for (let chunk = 0; chunk <= chunkOf(rows); chunk++) {
    for (const row of reader.get<Chunk>('cells', chunkId(key, chunk)) ?? []) {
      if (row.length > last) last = row.length;
    }
  }
  return last;
}

/** Removes every cell of a sheet. */
export function removeCells(draft: Draft, key: string, rows: number): void {
  for (let chunk = 0; chunk <= chunkOf(rows); chunk++) {
    const id = chunkId(key, chunk);
    if (draft.get('cells', id)) draft.put('cells', id, undefined);
  }
}
