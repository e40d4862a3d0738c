import { beyondT } from './student-t';
import { ENOUGH_TEACHERS, intervalOf, resampledShares } from './teacher-weighted';

/** A difference of shares with its uncertainty, or why there is none. */
export type Contrast =
  | {
      /** In shares: 0.1 is ten points. */
      readonly change: number;
      /** Limits of the 90% interval. */
      readonly low: number;
      readonly high: number;
      /** Two-sided, of no difference; not corrected for other comparisons. */
      readonly p: number;
      /** Distinct teachers behind the column that has fewest. */
      readonly teachers: number;
    }
  | { readonly tooFew: true; readonly teachers: number };

/**
 * A weighted sum of teacher-weighted shares, such as the later less the earlier. A teacher who is in several columns has one
 * weight in all of them (see `resampledShares`), so that what differs between teachers falls out of the difference as far as the
 * same teachers were seen; those seen once count as well, so that the difference is that of the shares shown beside it.
 *
 * The interval is of the Bayesian bootstrap over teachers. The p-value holds the mean of the draws over their standard deviation
 * against Student's t (Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 12), with the degrees of freedom of a
 * comparison of means: the draws themselves have too light tails, with few teachers, for the small p-values that many
 * comparisons ask for. `npm run bench` prints what becomes of the flags.
 *
 * @param teachers a row for each, with their own share in each column, null where they were not seen
 * @param coefficients one for each column, adding up to 0
 */
export function contrast(
  teachers: readonly (readonly (number | null)[])[],
  coefficients: readonly number[],
  random?: () => number,
): Contrast {
  const seen = seenIn(teachers, coefficients.length);
  const fewest = Math.min(...seen);
  if (fewest < ENOUGH_TEACHERS) return { tooFew: true, teachers: fewest };
  const summed = (shares: readonly number[]) =>
    coefficients.reduce((sum, coefficient, column) => sum + coefficient * (shares[column] ?? 0), 0);
  const change = summed(
    seen.map((count, column) => teachers.reduce((sum, own) => sum + (own[column] ?? 0), 0) / count),
  );
  const drawn = resampledShares(teachers, random).map(summed);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const squares = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (drawn.length - 1));
  const freedom = seen.reduce((sum, count) => sum + count - 1, 0);
  const p = beyondT(mean / deviation, freedom);
  return { change, ...intervalOf(drawn, change), p, teachers: fewest };
}

/** How many teachers have a share in each column. */
export function seenIn(
  teachers: readonly (readonly (number | null)[])[],
  columns: number,
): number[] {
  return Array.from(
    { length: columns },
    (_, column) => teachers.filter((own) => (own[column] ?? null) !== null).length,
  );
}

/**
 * The coefficients by which shares at some times give the change from the first to the last along the straight line of weighted
 * least squares; for two times, the later less the earlier.
 *
 * @param times two or more, ascending
 * @param weights how much each counts: its teachers
 */
export function alongLine(times: readonly number[], weights: readonly number[]): number[] {
  const weight = (index: number) => weights[index] ?? 0;
  const all = times.reduce((sum, _, index) => sum + weight(index), 0);
  const middle = times.reduce((sum, time, index) => sum + weight(index) * time, 0) / all;
  const spread = times.reduce((sum, time, index) => sum + weight(index) * (time - middle) ** 2, 0);
  const span = (times[times.length - 1] ?? 0) - (times[0] ?? 0);
  return times.map((time, index) => (weight(index) * (time - middle) * span) / spread);
}
