/** At most this part of all that is flagged is expected to be false, wherever the software flags. */
export const FALSE_FLAGS = 0.1;

/**
 * P-values corrected for how many were looked at: to flag those of at most q keeps the expected part of false flags among all
 * flags at most q, for independent or positively dependent tests.
 *
 * Source: Y. Benjamini and Y. Hochberg (1995), Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57,
 * 289-300, as adjusted p-values (Yekutieli and Benjamini 1999).
 *
 * @returns in the order given, each from 0 to 1
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const largestFirst = pValues
    .map((_, index) => index)
    .sort((a, b) => at(pValues, b) - at(pValues, a));
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  largestFirst.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (at(pValues, index) * pValues.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 1;
}
