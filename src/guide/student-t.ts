/**
 * How often Student's t lies as far from 0 as a value, or farther, to either side: the two-sided p-value.
 *
 * Source: M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @param freedom degrees of freedom, a whole number, 1 or more
 * @returns from 0 to 1
 */
export function beyondT(value: number, freedom: number): number {
  const angle = Math.atan(Math.abs(value) / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= ((power - 1) / power) * cosine ** 2;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return Math.max(0, 1 - within);
}

/**
 * The quantile of Student's t distribution: the value that t stays below with a probability. Found by halving, to 12 places.
 *
 * @param probability from 0.5 and below 1
 * @param freedom degrees of freedom, a whole number, 1 or more
 */
export function studentT(probability: number, freedom: number): number {
  const beyond = 2 * (1 - probability);
  let low = 0;
  let high = 1;
  while (beyondT(high, freedom) > beyond) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (beyondT(middle, freedom) > beyond) low = middle;
    else high = middle;
  }
  return high;
}
