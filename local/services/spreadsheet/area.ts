/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B2`, or `B2:D5`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** What an A1 notation names: the sheet if it says so, and the area in a grid of the given size. */
export interface Named {
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `B2`, `B2:D5`, `B:D`, `2:5`, `B2:D`, each with `$` and `Sheet!` if wanted; undefined if it is none of these. */
export function readA1(
  notation: string,
  sizeOf: (sheet?: string) => { rows: number; columns: number } | undefined,
): Named | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(notation.trim());
  if (!parts) return undefined;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const size = sizeOf(sheet);
  const ends = (parts[3] ?? '').replaceAll('$', '').split(':').map(readEnd);
  const first = ends[0];
  const last = ends.length === 1 ? first : ends[1];
  if (!size || !first || !last || ends.length > 2) return undefined;
  // One end alone names a cell: a column or a row takes two, as in A:A.
  if (ends.length === 1 && (!first.row || !first.column)) return undefined;
  const [top, bottom] = ordered(first.row ?? 1, last.row ?? size.rows);
  const [left, right] = ordered(first.column ?? 1, last.column ?? size.columns);
  if (top < 1 || bottom > size.rows || right > size.columns) return undefined;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return sheet === undefined ? { area } : { sheet, area };
}

function readEnd(text: string): { column?: number; row?: number } | undefined {
  const parts = /^([A-Za-z]{1,3})?(\d{1,8})?$/.exec(text);
  if (!parts || text === '') return undefined;
  return {
    ...(parts[1] ? { column: columnOf(parts[1]) } : {}),
    ...(parts[2] ? { row: Number(parts[2]) } : {}),
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
