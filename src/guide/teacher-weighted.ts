import { errorFunction, quantileSorted } from 'simple-statistics';
import { studentT } from './student-t';

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

const CONFIDENCE = 0.9;
const RESAMPLES = 1000;

/**
 * The share of ratings that reach a level, with every teacher counting equally however often they were seen: the mean over
 * teachers of each teacher's own share.
 *
 * The interval is the percentile bootstrap over teachers (Efron and Tibshirani 1993, An Introduction to the Bootstrap,
 * ch. 13; teachers are resampled, since ratings of one teacher are not independent), expanded for few teachers as
 * Hesterberg (2015, What Teachers Should Know About the Bootstrap, The American Statistician 69, 371-386) does: plain
 * percentiles are too narrow by the factor by which a normal interval falls short of a t interval. Where every teacher's share is
 * 0, or every one is 1, resampling cannot show any uncertainty, and the exact limits of Clopper and Pearson
 * (1934) for that many teachers stand instead.
 *
 * @param counts one for each teacher with at least one rating
 * @param random from 0 up to 1
 * @param enough teachers from which on there is a figure, 2 or more
 */
export function teacherWeightedShare(
  counts: readonly TeacherCount[],
  random: () => number,
  enough = ENOUGH_TEACHERS,
): Share {
  const shares = counts
    .filter(({ rated }) => rated > 0)
    .map(({ reached, rated }) => reached / rated);
  const teachers = shares.length;
  if (teachers < enough) return { tooFew: true, teachers };
  const share = sum(shares) / teachers;
  const limit = ((1 - CONFIDENCE) / 2) ** (1 / teachers);
  if (share === 0) return { share, low: 0, high: 1 - limit, teachers };
  if (share === 1) return { share, low: limit, high: 1, teachers };

  const tail = expandedTail(teachers);
  const means = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let total = 0;
    for (let draw = 0; draw < teachers; draw++) {
      total += shares[Math.floor(random() * teachers)] ?? 0;
    }
    means[resample] = total / teachers;
  }
  means.sort();
  const sorted = Array.from(means);
  return {
    share,
    low: quantileSorted(sorted, tail),
    high: quantileSorted(sorted, 1 - tail),
    teachers,
  };
}

/** The part of the resamples that is cut off at each end. */
function expandedTail(teachers: number): number {
  const t = studentT((1 + CONFIDENCE) / 2, teachers - 1);
  return normal(-Math.sqrt(teachers / (teachers - 1)) * t);
}

/** The standard normal distribution function. */
function normal(z: number): number {
  return (1 + errorFunction(z / Math.SQRT2)) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
