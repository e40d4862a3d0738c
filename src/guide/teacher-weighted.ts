import { chanceFrom } from '../chance';
import { fnv1a } from '../fnv1a';

/** What was seen of one teacher: how many of their ratings count, out of how many. */
export interface TeacherCount {
  readonly reached: number;
  readonly rated: number;
}

/** A share with its uncertainty, or why there is none. */
export type Share =
  | {
      /** From 0 to 1. */
      readonly share: number;
      /** Limits of the 90% interval. */
      readonly low: number;
      readonly high: number;
      /** Distinct teachers behind it. */
      readonly teachers: number;
    }
  | { readonly tooFew: true; readonly teachers: number };

/** Fewer distinct teachers than this say too little for a figure. */
export const ENOUGH_TEACHERS = 5;

/** So many that the 50th from either end is the limit of a 90% interval. */
const RESAMPLES = 999;
const TAIL = 0.05;

/**
 * The share of ratings that reach a level, with every teacher counting equally however often they were seen: the mean over
 * teachers of each teacher's own share. Its 90% interval comes from `resampledShares`.
 *
 * @param counts one for each teacher with at least one rating
 * @param enough teachers from which on there is a figure, 2 or more
 */
export function teacherWeightedShare(
  counts: readonly TeacherCount[],
  enough = ENOUGH_TEACHERS,
  random?: () => number,
): Share {
  // In one order, whichever, so that the sum is the same to its last digit.
  const shares = counts
    .filter(({ rated }) => rated > 0)
    .map(ownShare)
    .sort();
  const teachers = shares.length;
  if (teachers < enough) return { tooFew: true, teachers };
  const share = shares.reduce((total, own) => total + own, 0) / teachers;
  const drawn = resampledShares(
    shares.map((own) => [own]),
    random,
  ).map(([mean]) => mean ?? 0);
  return { share, ...intervalOf(drawn, share), teachers };
}

export function ownShare({ reached, rated }: TeacherCount): number {
  return reached / rated;
}

/**
 * Teacher-weighted shares as they might have been with other teachers of the same kind: the Bayesian bootstrap over teachers
 * (Rubin 1981, The Bayesian Bootstrap, The Annals of Statistics 9, 130-134), in which each teacher gets a random weight, with half a
 * teacher added at 0 and half at 1. For teachers who were each seen once that is the interval of Jeffreys, whose coverage
 * Brown, Cai and DasGupta (2001, Interval Estimation for a Binomial Proportion, Statistical Science 16, 101-133) recommend;
 * so it stays honest near 0 and 1 and with few teachers, where plain bootstraps are too narrow. Teachers are drawn, since ratings
 * of one teacher are not independent. `npm run bench` prints how often it covers the truth.
 *
 * @param teachers a row for each, with their own share in each column, null where they were not seen; a teacher has one weight in
 * all columns, so that columns are compared within teachers who are in several
 * @param random from 0 up to 1. Unless it is given, what is drawn follows from the shares themselves, in whatever order they come: so
 * the same figure of the same data has the same interval on every screen, in every Doc and at every look.
 * @returns 999 draws of the share of each column
 */
export function resampledShares(
  teachers: readonly (readonly (number | null)[])[],
  random?: () => number,
): number[][] {
  const columns = teachers[0]?.length ?? 0;
  const rows = [...teachers].sort();
  const next = random ?? chanceFrom(Number(`0x${fnv1a(rows.join('/')).slice(8)}`));
  return Array.from({ length: RESAMPLES }, () => {
    const reached: number[] = [];
    const weight: number[] = [];
    for (let column = 0; column < columns; column++) {
      // An exponential weight split by the arcsine law is two halves: gamma(1/2) at 0 and gamma(1/2) at 1.
      const ends = exponential(next);
      reached.push(ends * Math.cos(2 * Math.PI * next()) ** 2);
      weight.push(ends);
    }
    for (const own of rows) {
      const drawn = exponential(next);
      for (let column = 0; column < columns; column++) {
        const share = own[column] ?? null;
        if (share === null) continue;
        reached[column] = (reached[column] ?? 0) + drawn * share;
        weight[column] = (weight[column] ?? 0) + drawn;
      }
    }
    return reached.map((sum, column) => sum / (weight[column] ?? 1));
  });
}

/** The 90% interval of what was drawn; it always holds the figure itself. */
export function intervalOf(
  drawn: readonly number[],
  figure: number,
): { low: number; high: number } {
  const sorted = Float64Array.from(drawn).sort();
  const cut = Math.round((sorted.length + 1) * TAIL);
  return {
    low: Math.min(figure, sorted[cut - 1] ?? figure),
    high: Math.max(figure, sorted[sorted.length - cut] ?? figure),
  };
}

function exponential(random: () => number): number {
  return -Math.log(1 - random());
}
