import type loadHighs from 'highs';

type Highs = Awaited<ReturnType<typeof loadHighs>>;

import type { Figure } from '../../../src/guide/sharing/figure';

/**
 * Somebody who has every figure that ever left and knows of each which ratings are behind it. Written apart from the gate: exact
 * fractions over the whole numbers, and every set of teachers that is too small is tried.
 */
export function givesAway(figures: readonly Figure[], smallest: number): string[] | null {
  const matrix = matrixOf(figures);
  const teachers = [...new Set(matrix.unknowns.map(({ teacher }) => teacher))];
  const whole = rankOf(matrix.rows);
  for (const few of subsets(teachers, smallest - 1)) {
    const others = matrix.unknowns.flatMap(({ teacher }, at) =>
      few.includes(teacher) ? [] : [at],
    );
    // A combination that is about these few alone vanishes when their columns are taken away.
    if (rankOf(matrix.rows.map((row) => others.map((at) => row[at] ?? 0n))) < whole) return few;
  }
  return null;
}

/** The same by linear programming: are there multiples of the figures that cancel everywhere but for a few teachers? */
export function givesAwayByProgram(
  highs: Highs,
  figures: readonly Figure[],
  smallest: number,
): boolean {
  const { rows, unknowns } = matrixOf(figures);
  const teachers = [...new Set(unknowns.map(({ teacher }) => teacher))];
  return [...subsets(teachers, smallest - 1)].some((few) =>
    unknowns.some(({ teacher }, target) => {
      if (!few.includes(teacher)) return false;
      const constraints = unknowns.flatMap((unknown, at) => {
        if (few.includes(unknown.teacher) && at !== target) return [];
        const terms = rows.flatMap((row, index) =>
          row[at] ? [`${row[at] < 0n ? '-' : '+'} ${row[at]} l${index}`] : [],
        );
        const sum = at === target ? 1 : 0;
        return terms.length > 0 ? [` c${at}: ${terms.join(' ')} = ${sum}`] : [];
      });
      const solution = highs.solve(
        `Minimize\n obj: 0 l0\nSubject To\n${constraints.join('\n')}\nBounds\n${rows
          .map((_, index) => ` l${index} free`)
          .join('\n')}\nEnd`,
      );
      return solution.Status === 'Optimal';
    }),
  );
}

interface Unknown {
  readonly teacher: string;
  readonly rating: string;
}

/** A row for each figure, made whole: each teacher's ratings weigh one over how many there are. */
function matrixOf(figures: readonly Figure[]): {
  readonly rows: readonly (readonly bigint[])[];
  readonly unknowns: readonly Unknown[];
} {
  const unknowns = new Map<string, Unknown>();
  for (const { ratings } of figures) {
    for (const { teacher, rating } of ratings) unknowns.set(rating, { teacher, rating });
  }
  const columns = [...unknowns.values()];
  const rows = figures.map(({ ratings }) =>
    columns.map(({ teacher, rating }) => {
      const own = ratings.filter((one) => one.teacher === teacher);
      return own.some((one) => one.rating === rating) ? LEAST_MULTIPLE / BigInt(own.length) : 0n;
    }),
  );
  return { rows, unknowns: columns };
}

/** Of 1 to 10: nobody in these schools is seen oftener. */
const LEAST_MULTIPLE = 2520n;

/** Elimination without fractions (Bareiss 1968). */
function rankOf(given: readonly (readonly bigint[])[]): number {
  const rows = given.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at < 0) continue;
    const chosen = rows[at] as bigint[];
    rows[at] = rows[rank] as bigint[];
    rows[rank] = chosen;
    const head = chosen[column] as bigint;
    for (let below = rank + 1; below < rows.length; below++) {
      const row = rows[below] as bigint[];
      const factor = row[column] as bigint;
      if (factor === 0n) continue;
      rows[below] = row.map((value, index) => value * head - factor * (chosen[index] as bigint));
    }
    rank++;
  }
  return rank;
}

function* subsets(all: readonly string[], most: number): Generator<string[]> {
  for (let first = 0; first < all.length; first++) {
    yield [all[first] as string];
    if (most < 2) continue;
    for (const rest of subsets(all.slice(first + 1), most - 1))
      yield [all[first] as string, ...rest];
  }
}
