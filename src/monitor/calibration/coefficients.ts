/**
 * How often ratings of the same lesson met: `levels` rows of `levels` cells in one list, row by row; cell (c, k) counts
 * pairs of ratings at the levels c + 1 and k + 1.
 */
export type LevelTable = ArrayLike<number>;

/** Squared distance between two levels (from 0), given how many ratings each level has. */
export type Metric = (one: number, other: number, ratings: ArrayLike<number>) => number;

/** Levels are ranks: their distance is the number of ratings from one to the other, the two ends counted by half. */
export const ordinal: Metric = (one, other, ratings) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  let between = -(at(ratings, low) + at(ratings, high)) / 2;
  for (let level = low; level <= high; level++) between += at(ratings, level);
  return between ** 2;
};

/**
 * Kappa with quadratic weights: 1 for perfect agreement, 0 for as much as chance gives, negative for less.
 *
 * Source: Cohen 1968, Weighted kappa, Psychological Bulletin 70, 213-220, with disagreement weights that grow with the
 * square of the distance in levels (Fleiss and Cohen 1973, Educational and Psychological Measurement 33, 613-619).
 *
 * @param table rows are one observer's levels, columns the other's; symmetric where observers are interchangeable
 * @returns null where both kept to one and the same level, so that chance alone would agree
 */
export function quadraticKappa(table: LevelTable, levels: number): number | null {
  const rows = new Float64Array(levels);
  const columns = new Float64Array(levels);
  let total = 0;
  let observed = 0;
  for (let row = 0; row < levels; row++) {
    for (let column = 0; column < levels; column++) {
      const count = at(table, row * levels + column);
      rows[row] = at(rows, row) + count;
      columns[column] = at(columns, column) + count;
      total += count;
      observed += count * (row - column) ** 2;
    }
  }
  let expected = 0;
  for (let row = 0; row < levels; row++) {
    for (let column = 0; column < levels; column++) {
      expected += at(rows, row) * at(columns, column) * (row - column) ** 2;
    }
  }
  return expected === 0 ? null : 1 - (observed * total) / expected;
}

/**
 * Krippendorff's alpha: 1 for perfect agreement, 0 for as much as chance gives, negative for less. Any number of
 * observers, and missing ratings, are in how the table was made.
 *
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
 *
 * @param coincidences for each lesson with m ratings, 1 / (m - 1) for each ordered pair of them
 * @returns null where all ratings are at one level, or there are none
 */
export function krippendorffAlpha(
  coincidences: LevelTable,
  levels: number,
  metric: Metric = ordinal,
): number | null {
  const ratings = new Float64Array(levels);
  let total = 0;
  for (let cell = 0; cell < levels * levels; cell++) {
    const level = Math.floor(cell / levels);
    ratings[level] = at(ratings, level) + at(coincidences, cell);
    total += at(coincidences, cell);
  }
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < levels; one++) {
    for (let other = one + 1; other < levels; other++) {
      const distance = metric(one, other, ratings);
      observed += at(coincidences, one * levels + other) * distance;
      expected += at(ratings, one) * at(ratings, other) * distance;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
