import { betaChance, betaQuantile, logBeta } from './beta-distribution';
import type { TeacherCount } from './teacher-weighted';

/** How teachers' true shares are spread over a school: Beta(a, b). */
export interface Spread {
  readonly a: number;
  readonly b: number;
}

/** What is to be believed of one teacher's share, given what was seen and how all teachers are spread. */
export interface Believed {
  /** From 0 to 1: drawn toward the school's typical share, the more the fewer visits there were. */
  readonly estimate: number;
  /** Limits of the 90% interval. */
  readonly low: number;
  readonly high: number;
  /** The chance that the true share is above the school's typical one. */
  readonly chance: number;
}

/**
 * The spread of true shares over teachers that makes what was seen most likely: visits of a teacher are binomial, teachers' shares
 * Beta(a, b) (the beta-binomial of J. G. Skellam 1948; maximum likelihood as D. A. Griffiths 1973, Maximum likelihood estimation for
 * the beta-binomial distribution, Biometrics 29, 637-648; as empirical Bayes, G. Casella 1985, An introduction to empirical Bayes
 * data analysis, The American Statistician 39, 83-87).
 *
 * Teachers who differ no more than chance would have them differ give the narrowest spread that is looked at: nobody is then
 * set apart from the others. The widest is the uniform distribution or, for a mean near an end, as wide with a + b = 2: with
 * few teachers the likelihood may run off to shares that are all 0 or 1, and two lucky visits would prove too much. Where every
 * visit reached the level, or none did, nothing sets anybody apart either.
 *
 * @param counts one for each teacher with at least one rating
 */
export function spreadOf(counts: readonly TeacherCount[]): Spread {
  const seen = counts.filter(({ rated }) => rated > 0);
  const reached = seen.reduce((sum, one) => sum + one.reached, 0);
  const rated = seen.reduce((sum, one) => sum + one.rated, 0);
  if (reached === 0 || reached === rated) {
    const mean = (reached + 0.5) / (rated + 1);
    return { a: mean * NARROWEST, b: (1 - mean) * NARROWEST };
  }
  const bestMean = (size: number) =>
    highest((mean) => logLikelihood(seen, mean, Math.exp(size)), EDGE, 1 - EDGE);
  const profile = (size: number) => logLikelihood(seen, bestMean(size), Math.exp(size));
  const size = highest(profile, Math.log(WIDEST), Math.log(NARROWEST));
  const mean = bestMean(size);
  return { a: mean * Math.exp(size), b: (1 - mean) * Math.exp(size) };
}

/** The school's typical share: the mean of the spread. */
export function typicalShare({ a, b }: Spread): number {
  return a / (a + b);
}

/** One teacher's share: the spread, updated by what was seen of this teacher, is Beta(a + reached, b + not reached). */
export function believed({ reached, rated }: TeacherCount, spread: Spread): Believed {
  const a = spread.a + reached;
  const b = spread.b + rated - reached;
  return {
    estimate: a / (a + b),
    low: betaQuantile(0.05, a, b),
    high: betaQuantile(0.95, a, b),
    chance: 1 - betaChance(typicalShare(spread), a, b),
  };
}

/** Limits of a + b, as so many visits that count toward the typical share. */
const WIDEST = 2;
const NARROWEST = 1000;
const EDGE = 1e-4;

function logLikelihood(counts: readonly TeacherCount[], mean: number, size: number): number {
  const a = mean * size;
  const b = size - a;
  const before = logBeta(a, b);
  return counts.reduce(
    (sum, { reached, rated }) => sum + logBeta(a + reached, b + rated - reached) - before,
    0,
  );
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 45;

/** Where a function with one peak is highest (golden section search, J. Kiefer 1953). */
function highest(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let [atLeft, atRight] = [of(left), of(right)];
  for (let step = 0; step < STEPS; step++) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}
