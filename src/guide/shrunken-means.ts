/** A figure and how unsure it is. */
export interface Measured {
  readonly value: number;
  /** The square of its standard error; above 0. */
  readonly variance: number;
}

export interface Shrunken {
  readonly estimate: number;
  /** Standard error of the estimate, with what the shrinking itself leaves unsure. */
  readonly error: number;
}

/**
 * Draws figures of several practices toward their common mean, each the more the less sure it is: parametric empirical Bayes with
 * unequal variances, C. N. Morris (1983), Parametric empirical Bayes inference: theory and applications, Journal of the
 * American Statistical Association 78, 47-55. With equal variances it is the estimator of B. Efron and C. Morris (1975), Data
 * analysis using Stein's estimator and its generalizations, JASA 70, 311-319.
 *
 * Fewer than four figures tell nothing of their spread, and stay as they are.
 */
export function shrunkenMeans(figures: readonly Measured[]): {
  readonly mean: number;
  readonly shrunken: readonly Shrunken[];
} {
  const k = figures.length;
  if (k < FEWEST) {
    return {
      mean: figures.reduce((sum, { value }) => sum + value, 0) / (k || 1),
      shrunken: figures.map(({ value, variance }) => ({
        estimate: value,
        error: Math.sqrt(variance),
      })),
    };
  }
  const { spread, mean } = spreadAndMean(figures);
  const weights = figures.map(({ variance }) => 1 / (variance + spread));
  const total = sum(weights);
  const typical = sum(figures.map(({ variance }, i) => (weights[i] ?? 0) * variance)) / total;
  const shrunken = figures.map(({ value, variance }, i): Shrunken => {
    const weight = weights[i] ?? 0;
    const toward = ((k - 3) / (k - 1)) * variance * weight;
    const unsure = (2 / (k - 3)) * toward ** 2 * (typical + spread) * weight;
    const ownPart = 1 - weight / total;
    return {
      estimate: (1 - toward) * value + toward * mean,
      error: Math.sqrt(variance * (1 - ownPart * toward) + unsure * (value - mean) ** 2),
    };
  });
  return { mean, shrunken };
}

const FEWEST = 4;
const ROUNDS = 200;

/** The variance of the true figures, at least 0, and their mean: each weighs by its own and the common variance. */
function spreadAndMean(figures: readonly Measured[]): { spread: number; mean: number } {
  const k = figures.length;
  let spread = sum(figures.map(({ variance }) => variance)) / k;
  let mean = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const weights = figures.map(({ variance }) => 1 / (variance + spread));
    const total = sum(weights);
    mean = sum(figures.map(({ value }, i) => (weights[i] ?? 0) * value)) / total;
    const excess = figures.map(({ value, variance }, i) => {
      return (weights[i] ?? 0) * ((k / (k - 1)) * (value - mean) ** 2 - variance);
    });
    const next = Math.max(0, sum(excess) / total);
    const settled = Math.abs(next - spread) <= 1e-12 * (next + spread);
    spread = next;
    if (settled) break;
  }
  return { spread, mean };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
