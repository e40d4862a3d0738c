import { chanceFrom } from '../../chance';
import { PRIME, pivot, type Row, times } from './prime-field';

/** Figures as equations: a row for each figure, a column for each unknown, and to which teacher each unknown belongs. */
export interface Equations {
  readonly rows: readonly (readonly number[])[];
  readonly teachers: readonly number[];
}

/**
 * What an audit finds: nothing; that the equations with these indices together give away a figure of too few teachers; or that
 * there are more independent figures than can be checked, of which so many must go.
 */
export type Finding =
  | { readonly finding: 'safe' }
  | { readonly finding: 'exposed'; readonly by: readonly number[] }
  | { readonly finding: 'dense'; readonly tooMany: number };

/** Sums of so many rows of a reduced form are searched. */
const SEARCHED = 2;

const SAFE: Finding = { finding: 'safe' };

/**
 * Whether some sum of multiples of the equations is about fewer than `smallest` teachers: the audit of linear queries (Chin and
 * Özsoyoğlu 1982, Auditing and Inference Control in Statistical Databases, IEEE Transactions on Software Engineering 8,
 * 574-582), with the unknowns of a teacher taken together.
 *
 * Such a sum is a word of small weight in the code that the equations span, and is looked for as Zimmermann does (Grassl
 * 2006, Searching for linear codes with large minimum distance, in Discovering Mathematics with Magma, 287-313): each of b
 * disjoint sets of teachers determines the code, so a word on w teachers meets one of them in at most w/b, and is
 * there the sum of as many rows in reduced form. Sums of one and of two rows are searched whole; where more would be
 * needed the answer is `dense`. So `safe` is never said of what is not.
 *
 * Works modulo a prime: a sum over the rational numbers, made whole and without common factor, stays one, so none is missed
 * unless the rank itself falls, which happens once in ten million times.
 */
export function audit({ rows, teachers }: Equations, smallest: number): Finding {
  const columns = teachers.length;
  const start = rows.map((row, index) => withIdentity(row, index, rows.length));
  const rank = rankOf(start, columns);
  if (rank === 0) return SAFE;
  const own = columnsByTeacher(teachers);
  const needed = Math.ceil(smallest / (SEARCHED + 1));
  const bases = disjointBases(start, rank, own, needed);
  if (bases.length >= smallest) return SAFE;
  if (bases.length < needed) {
    const most = Math.floor(own.length / needed);
    return { finding: 'dense', tooMany: Math.max(1, rank - most) };
  }
  const together = Math.floor((smallest - 1) / bases.length);
  for (const base of bases) {
    for (const row of base) {
      if (isSmall(supportOf(row, own), smallest)) return exposed(row, columns);
    }
    if (together < SEARCHED) continue;
    for (let one = 0; one < base.length; one++) {
      for (let other = one + 1; other < base.length; other++) {
        const word = smallWord(base[one], base[other], own, smallest);
        if (word) return exposed(word, columns);
      }
    }
  }
  return SAFE;
}

/** The row, then which equations it is made of. */
function withIdentity(row: readonly number[], index: number, rows: number): Row {
  const wide = new Float64Array(row.length + rows);
  wide.set(row);
  wide[row.length + index] = 1;
  return wide;
}

function rankOf(start: readonly Row[], columns: number): number {
  const rows = start.map((row) => row.slice());
  let rank = 0;
  for (let column = 0; column < columns && rank < rows.length; column++) {
    if (pivot(rows, rank, column)) rank++;
  }
  return rank;
}

function columnsByTeacher(teachers: readonly number[]): number[][] {
  const own: number[][] = [];
  teachers.forEach((teacher, column) => {
    const columns = own[teacher] ?? [];
    own[teacher] = columns;
    columns.push(column);
  });
  return own.filter(Boolean);
}

/** Teachers are taken in orders drawn by chance, since neighbors are alike; so often until enough sets are found. */
const ORDERS = 6;

/** Reduced forms of the equations, each on teachers of its own; as many as are found one after another. */
function disjointBases(
  start: readonly Row[],
  rank: number,
  own: readonly (readonly number[])[],
  needed: number,
): Row[][] {
  let most: Row[][] = [];
  for (let order = 0; order < ORDERS && most.length < needed; order++) {
    const found = basesInOrder(start, rank, own, drawnOrder(own.length, order));
    if (found.length > most.length) most = found;
  }
  return most;
}

function drawnOrder(length: number, seed: number): number[] {
  const random = chanceFrom(seed);
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function basesInOrder(
  start: readonly Row[],
  rank: number,
  own: readonly (readonly number[])[],
  order: readonly number[],
): Row[][] {
  const bases: Row[][] = [];
  let free = order;
  for (;;) {
    const rows = start.map((row) => row.slice());
    const taken = new Set<number>();
    for (const teacher of free) {
      if (taken.size === rank) break;
      if (own[teacher]?.some((column) => pivot(rows, taken.size, column))) taken.add(teacher);
    }
    if (taken.size < rank) return bases;
    bases.push(rows.slice(0, rank));
    free = free.filter((teacher) => !taken.has(teacher));
  }
}

function supportOf(row: Row, own: readonly (readonly number[])[]): number {
  let support = 0;
  for (const columns of own) if (columns.some((column) => row[column] !== 0)) support++;
  return support;
}

function isSmall(support: number, smallest: number): boolean {
  return support > 0 && support < smallest;
}

/** A sum of multiples of two rows that is about too few teachers. */
function smallWord(
  one: Row | undefined,
  other: Row | undefined,
  own: readonly (readonly number[])[],
  smallest: number,
): Row | null {
  if (!one || !other) return null;
  let support = 0;
  /** How many teachers vanish from `one` less a multiple of `other`, by the multiple's cross ratio. */
  const candidates: [number, number][] = [];
  for (const columns of own) {
    const first = columns.find((column) => one[column] !== 0 || other[column] !== 0);
    if (first === undefined) continue;
    support++;
    const a = one[first] ?? 0;
    const b = other[first] ?? 0;
    if (a === 0 || b === 0) continue;
    const vanishes = columns.every(
      (column) => times(one[column] ?? 0, b) === times(other[column] ?? 0, a),
    );
    if (vanishes) candidates.push([a, b]);
  }
  if (support - candidates.length >= smallest) return null;
  // Few pairs come this far: those that are multiples of each other are counted one by one.
  for (const [a, b] of candidates) {
    const gone = candidates.filter(([c, d]) => times(a, d) === times(b, c)).length;
    if (isSmall(support - gone, smallest)) return difference(one, b, other, a);
  }
  return null;
}

function difference(one: Row, by: number, other: Row, factor: number): Row {
  return one.map((value, at) => {
    const left = times(value, by) - times(other[at] ?? 0, factor);
    return left < 0 ? left + PRIME : left;
  });
}

function exposed(row: Row, columns: number): Finding {
  const by: number[] = [];
  for (let at = columns; at < row.length; at++) if (row[at] !== 0) by.push(at - columns);
  return { finding: 'exposed', by };
}
