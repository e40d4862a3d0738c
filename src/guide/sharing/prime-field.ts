/**
 * Linear algebra over the whole numbers modulo a prime, where nothing is rounded. The prime is the largest below 2^26, so
 * that a product stays below 2^53.
 */
export const PRIME = 67_108_859;

export type Row = Float64Array<ArrayBuffer>;

export function times(a: number, b: number): number {
  return (a * b) % PRIME;
}

/** The inverse, by Fermat's little theorem. */
export function inverse(value: number): number {
  let result = 1;
  let base = value % PRIME;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

/**
 * Makes a column the unit vector of one row, by subtracting multiples of that row from all others. Answers false, with
 * nothing changed, when no row from `from` on has anything there.
 */
export function pivot(rows: Row[], from: number, column: number): boolean {
  const found = rows.findIndex((row, index) => index >= from && row[column] !== 0);
  const chosen = rows[found];
  const first = rows[from];
  if (!chosen || !first) return false;
  rows[found] = first;
  rows[from] = chosen;
  const scale = inverse(chosen[column] ?? 1);
  for (let at = 0; at < chosen.length; at++) {
    if (chosen[at] !== 0) chosen[at] = times(chosen[at] ?? 0, scale);
  }
  for (const row of rows) {
    const factor = row[column] ?? 0;
    if (row === chosen || factor === 0) continue;
    for (let at = 0; at < row.length; at++) {
      const own = chosen[at] ?? 0;
      if (own === 0) continue;
      const value = (row[at] ?? 0) - times(factor, own);
      row[at] = value < 0 ? value + PRIME : value;
    }
  }
  return true;
}
