/** How two measures of the same units go together. */
export interface RankCorrelation {
  /** Spearman's coefficient, from -1 to 1. */
  readonly rho: number;
  /** Limits of the 90% interval. */
  readonly low: number;
  readonly high: number;
  /** How often chance alone gives a coefficient as far from 0. */
  readonly pValue: number;
}

/**
 * Spearman's rank correlation, with midranks for ties (C. Spearman 1904; M. G. Kendall 1948, Rank Correlation Methods), null where
 * one measure is the same for every unit.
 *
 * The p-value is two-sided and by permutation, so that ties and few units need no approximation: exact over all orders up to ten
 * units, else by chance as (b + 1) / (m + 1), which is never 0 (B. Phipson and G. K. Smyth 2010, Permutation p-values
 * should never be zero, Statistical Applications in Genetics and Molecular Biology 9, 39).
 *
 * The interval is that of D. G. Bonett and T. A. Wright (2000), Sample size requirements for estimating Pearson, Kendall and
 * Spearman correlations, Psychometrika 65, 23-28: Fisher's z with variance (1 + rho² / 2) / (n - 3). It holds its level from about ten
 * units on, where resampling, which makes new ties, does not. A coefficient of 1 or -1 has no z: it is taken for the next one that
 * ranks without ties can have.
 *
 * @param pairs at least four
 * @param random from 0 up to 1
 */
export function rankCorrelation(
  pairs: readonly (readonly [number, number])[],
  random: () => number,
): RankCorrelation | null {
  const n = pairs.length;
  const x = centered(midranks(pairs.map(([one]) => one)));
  const y = centered(midranks(pairs.map(([, other]) => other)));
  const length = Math.sqrt(product(x, x) * product(y, y));
  if (length === 0) return null;
  const together = product(x, y);
  const rho = Math.max(-1, Math.min(1, together / length));
  const far = Math.abs(together) - 1e-9 * length;
  const pValue = n <= MOST_EXACT ? exact(x, y, far) : drawn(x, y, far, random);
  return { rho, ...intervalOf(rho, n), pValue };
}

/** The ranks of values from 1; those that tie share the mean of theirs. */
export function midranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index);
  order.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let place = from; place <= to; place++) ranks[order[place] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Ten units have 3.6 million orders, which take a browser a tenth of a second. */
const MOST_EXACT = 10;
const DRAWS = 9999;
/** The 95% quantile of the normal distribution. */
const Z = 1.6448536269514722;

/** Over every order of `y`, each a swap away from the one before (B. R. Heap 1963, Permutations by interchanges). */
function exact(x: readonly number[], y: readonly number[], far: number): number {
  const order = [...y];
  const n = order.length;
  const counters = new Array<number>(n).fill(0);
  let together = product(x, order);
  let orders = 1;
  let asFar = Math.abs(together) >= far ? 1 : 0;
  for (let i = 0; i < n; ) {
    const count = counters[i] ?? 0;
    if (count >= i) {
      counters[i] = 0;
      i++;
      continue;
    }
    const j = i % 2 === 0 ? 0 : count;
    const [atI, atJ] = [order[i] ?? 0, order[j] ?? 0];
    together += ((x[i] ?? 0) - (x[j] ?? 0)) * (atJ - atI);
    order[i] = atJ;
    order[j] = atI;
    orders++;
    if (Math.abs(together) >= far) asFar++;
    counters[i] = count + 1;
    i = 0;
  }
  return asFar / orders;
}

function drawn(
  x: readonly number[],
  y: readonly number[],
  far: number,
  random: () => number,
): number {
  const order = [...y];
  let asFar = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
    if (Math.abs(product(x, order)) >= far) asFar++;
  }
  return (asFar + 1) / (DRAWS + 1);
}

function intervalOf(rho: number, n: number): { low: number; high: number } {
  // Two neighbors who change places take this much off a full correlation.
  const nearest = 1 - 12 / (n * (n * n - 1));
  const within = Math.max(-nearest, Math.min(nearest, rho));
  const z = Math.atanh(within);
  const half = Z * Math.sqrt((1 + within ** 2 / 2) / (n - 3));
  return {
    low: rho === -1 ? -1 : Math.tanh(z - half),
    high: rho === 1 ? 1 : Math.tanh(z + half),
  };
}

function centered(ranks: readonly number[]): number[] {
  const mean = (ranks.length + 1) / 2;
  return ranks.map((rank) => rank - mean);
}

function product(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < one.length; index++) {
    total += (one[index] ?? 0) * (other[index] ?? 0);
  }
  return total;
}
