/**
 * Which of several findings stand out when, of those that do, no more than a rate may do so by chance.
 *
 * Source: Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing, Journal of the Royal Statistical Society B 57, 289-300.
 *
 * @param pValues one for each finding, in any order
 * @param rate from 0 to 1
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): boolean[] {
  const sorted = [...pValues].sort((one, other) => one - other);
  const limit = sorted.reduce(
    (before, pValue, index) => (pValue <= ((index + 1) / sorted.length) * rate ? pValue : before),
    -1,
  );
  return pValues.map((pValue) => pValue <= limit);
}
