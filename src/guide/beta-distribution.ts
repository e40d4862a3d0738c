import { gammaln } from 'simple-statistics';

/**
 * The chance that a share with a Beta(a, b) distribution is at most `x`: the regularized incomplete beta function, by its
 * continued fraction.
 *
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8, evaluated as W. J. Lentz (1976), Generating
 * Bessel functions in Mie scattering calculations, Applied Optics 15, 668-671.
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 */
export function betaChance(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly on this side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaChance(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a;
  return front * continuedFraction(x, a, b);
}

/** The share that a Beta(a, b) distribution stays at or below with a chance, by halving. */
export function betaQuantile(chance: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (betaChance(middle, a, b) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return gammaln(a) + gammaln(b) - gammaln(a + b);
}

/** Leaves an error below 1e-12. */
const HALVINGS = 40;
const TERMS = 500;
const TINY = 1e-300;
const ENOUGH = 1e-14;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apartFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / apartFromZero(1 + term * d);
      c = apartFromZero(1 + term / c);
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < ENOUGH) break;
  }
  return value;
}

function apartFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
