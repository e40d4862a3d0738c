import * as fs from 'node:fs';
import * as path from 'node:path';
import { benjaminiHochberg } from '../../src/guide/benjamini-hochberg';
import { believed, spreadOf } from '../../src/guide/beta-binomial';
import { betaChance, betaQuantile } from '../../src/guide/beta-distribution';
import { shrunkenMeans } from '../../src/guide/shrunken-means';
import { midranks, rankCorrelation } from '../../src/guide/spearman';
import { seeded } from '../builders';

/** What scipy finds; see the script of the same name. */
const scipy = JSON.parse(
  fs.readFileSync(path.resolve(__dirname, '../cross-check/strengths-and-outcomes.json'), 'utf8'),
) as {
  betas: { a: number; b: number; x: number; chance: number; low: number; high: number }[];
  betaBinomials: {
    reached: number[];
    rated: number[];
    a: number;
    b: number;
    low: number[];
    high: number[];
    chance: number[];
  }[];
  shrunkenMeans: { values: number[]; variances: number[]; estimate: number[]; error: number[] }[];
  correlations: { x: number[]; y: number[]; rho: number; pValue: number; exact: boolean }[];
  falseDiscoveries: { pValues: number[]; rate: number; clear: boolean[] }[];
};

/** Hits of 18 players in their first 45 times at bat of 1970. */
const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];

const pairs = (x: readonly number[], y: readonly number[]) =>
  x.map((value, index): [number, number] => [value, y[index] ?? 0]);

describe('figures that are drawn toward each other', () => {
  // Efron and Morris 1975, section 2: the averages' arcsines are drawn to their mean, leaving 0.209 of what sets them apart.
  it('shrink the baseball averages as Efron and Morris did in 1975', () => {
    const values = HITS.map((hits) => Math.sqrt(45) * Math.asin((2 * hits) / 45 - 1));
    const { mean, shrunken } = shrunkenMeans(values.map((value) => ({ value, variance: 1 })));
    values.forEach((value, index) => {
      expect(((shrunken[index]?.estimate ?? 0) - mean) / (value - mean)).toBeCloseTo(0.209, 3);
    });
  });

  // Efron and Morris 1977, Stein's paradox in statistics, Scientific American 236: mean .265, c = .212; Clemente .400 becomes .294.
  it('and in 1977', () => {
    const variance = (0.265 * 0.735) / 45;
    const { mean, shrunken } = shrunkenMeans(HITS.map((hits) => ({ value: hits / 45, variance })));
    expect(mean).toBeCloseTo(0.265, 3);
    expect(((shrunken[0]?.estimate ?? 0) - mean) / (0.4 - mean)).toBeCloseTo(0.212, 3);
    expect(shrunken[0]?.estimate).toBeCloseTo(0.294, 3);
  });

  it('come close to the full Bayesian answer where they are unequally sure', () => {
    for (const { values, variances, estimate, error } of scipy.shrunkenMeans) {
      const { shrunken } = shrunkenMeans(
        values.map((value, index) => ({ value, variance: variances[index] ?? 0 })),
      );
      shrunken.forEach((one, index) => {
        // Within a quarter of a standard error.
        const own = error[index] ?? 0;
        expect(Math.abs(one.estimate - (estimate[index] ?? 0))).toBeLessThan(own / 4);
        expect(one.error / own).toBeGreaterThan(0.8);
        expect(one.error / own).toBeLessThan(1.25);
      });
    }
  });

  it('stay as they are when there are too few to tell their spread', () => {
    const { shrunken } = shrunkenMeans([0.2, 0.5, 0.9].map((value) => ({ value, variance: 0.01 })));
    expect(shrunken.map(({ estimate }) => estimate)).toEqual([0.2, 0.5, 0.9]);
  });
});

describe('a teacher’s share, given how teachers are spread', () => {
  // Gelman et al., Bayesian Data Analysis, 3rd ed., section 5.1: 4 of 14 with Beta(1.4, 8.6) gives Beta(5.4, 18.6), mean .225.
  it('is that of Gelman’s rats for theirs', () => {
    const { estimate } = believed({ reached: 4, rated: 14 }, { a: 1.4, b: 8.6 });
    expect(estimate).toBeCloseTo(5.4 / 24, 10);
  });

  it('has the distribution that scipy gives', () => {
    for (const { a, b, x, chance, low, high } of scipy.betas) {
      expect(betaChance(x, a, b)).toBeCloseTo(chance, 9);
      expect(betaQuantile(0.05, a, b)).toBeCloseTo(low, 8);
      expect(betaQuantile(0.95, a, b)).toBeCloseTo(high, 8);
    }
  });

  it('is the most likely by scipy’s reckoning too', () => {
    for (const { reached, rated, a, b, low, high, chance } of scipy.betaBinomials) {
      const counts = pairs(reached, rated).map(([of, all]) => ({ reached: of, rated: all }));
      const spread = spreadOf(counts);
      expect(spread.a / (spread.a + spread.b)).toBeCloseTo(a / (a + b), 3);
      counts.forEach((count, index) => {
        const own = believed(count, spread);
        expect(own.low).toBeCloseTo(low[index] ?? 0, 2);
        expect(own.high).toBeCloseTo(high[index] ?? 0, 2);
        expect(own.chance).toBeCloseTo(chance[index] ?? 0, 2);
      });
    }
  });

  it('sets nobody apart where every visit of every teacher reached the level', () => {
    const spread = spreadOf([3, 4, 5, 6, 9].map((rated) => ({ reached: rated, rated })));
    expect(believed({ reached: 9, rated: 9 }, spread).chance).toBeLessThan(0.8);
  });
});

describe('a rank correlation', () => {
  // Hollander and Wolfe, Nonparametric Statistical Methods: lightness of canned tuna beside a panel's scores; R's cor.test
  // gives rho = 0.6 and the exact p = 0.0968 for them.
  it('of the tuna is 0.6, with its exact p-value', () => {
    const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const panel = [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8];
    const tuna = rankCorrelation(pairs(lightness, panel), seeded(1));
    expect(tuna?.rho).toBeCloseTo(0.6, 10);
    expect(tuna?.pValue).toBeCloseTo(0.0968, 4);
  });

  // Siegel 1956, Nonparametric Statistics, p. 208: yielding to group pressure, with ties, beside social status striving.
  it('of Siegel’s students is .616 with their ties', () => {
    const yielding = [0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12];
    const striving = [3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9];
    const siegel = rankCorrelation(pairs(yielding, striving), seeded(1));
    expect(Math.abs((siegel?.rho ?? 0) - 0.616)).toBeLessThan(0.001);
    expect(siegel?.pValue).toBeLessThan(0.05);
  });

  it('is what scipy finds, with ties in both', () => {
    for (const { x, y, rho, pValue, exact } of scipy.correlations) {
      const found = rankCorrelation(pairs(x, y), seeded(x.length));
      expect(found?.rho).toBeCloseTo(rho, 10);
      // Chance alone moves a p-value from 9,999 orders by less than four of its standard errors.
      const error = Math.sqrt((pValue * (1 - pValue)) / 10_000);
      const within = exact ? 1e-9 : 4 * error + 2e-4;
      expect(Math.abs((found?.pValue ?? 9) - pValue)).toBeLessThan(within);
    }
  });

  // Bonett and Wright 2000: z' = atanh(.5) ± 1.645 √((1 + .25/2) / 22).
  it('has the interval of Bonett and Wright', () => {
    const half = 1.6448536 * Math.sqrt(1.125 / 22);
    const x = Array.from({ length: 25 }, (_, index) => index);
    const found = rankCorrelation(
      pairs(
        x,
        [...x].reverse().map((v, i) => (i % 2 ? v : i)),
      ),
      seeded(2),
    );
    const rho = found?.rho ?? 0;
    const width = (Math.atanh(found?.high ?? 0) - Math.atanh(found?.low ?? 0)) / 2;
    expect(width).toBeCloseTo(half * Math.sqrt((1 + rho ** 2 / 2) / 1.125), 6);
  });

  it('does not exist where all values are the same', () => {
    expect(rankCorrelation(pairs([1, 2, 3, 4], [5, 5, 5, 5]), seeded(1))).toBeNull();
  });

  it('of a perfect order still has a lower limit', () => {
    const x = Array.from({ length: 12 }, (_, index) => index);
    const found = rankCorrelation(pairs(x, x), seeded(1));
    expect(found).toMatchObject({ rho: 1, high: 1 });
    expect(found?.low).toBeLessThan(0.999);
  });

  it('shares ranks among ties', () => {
    expect(midranks([10, 20, 10, 30, 20, 20])).toEqual([1.5, 4, 1.5, 6, 4, 4]);
  });
});

describe('what stands out of many', () => {
  // Benjamini and Hochberg 1995, section 3.2: 15 p-values, of which 4 stand out at 0.05 (Bonferroni lets 3).
  it('are four of the fifteen of Benjamini and Hochberg', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(p).filter((one) => one <= 0.05)).toHaveLength(4);
  });

  it('are those of scipy', () => {
    for (const { pValues, rate, clear } of scipy.falseDiscoveries) {
      expect(benjaminiHochberg(pValues).map((one) => one <= rate)).toEqual(clear);
    }
  });
});
