import {
  krippendorffAlpha,
  type Metric,
  quadraticKappa,
} from '../../../src/monitor/calibration/coefficients';

/** Counts each pair of levels in a table of so many levels. */
function tableOf(levels: number, pairs: readonly (readonly number[])[], weight = 1): number[] {
  const table = new Array<number>(levels * levels).fill(0);
  for (const [one = 0, other = 0] of pairs) {
    const cell = (one - 1) * levels + other - 1;
    table[cell] = (table[cell] ?? 0) + weight;
  }
  return table;
}

/** Each unit a text of levels, one for each observer, - where one is missing. */
function coincidencesOf(levels: number, units: readonly string[]): number[] {
  const tables = units
    .map((unit) => [...unit].filter((level) => level !== '-').map(Number))
    .filter((unit) => unit.length > 1)
    .map((unit) => {
      const pairs = unit.flatMap((one, at) =>
        unit.filter((_, place) => place !== at).map((other) => [one, other]),
      );
      return tableOf(levels, pairs, 1 / (unit.length - 1));
    });
  return tableOf(levels, []).map((_, cell) =>
    tables.reduce((sum, table) => sum + (table[cell] ?? 0), 0),
  );
}

describe('Krippendorff’s alpha', () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, example C: four observers, twelve units, some ratings
  // missing; published there as 0.743, 0.815, 0.849 and 0.797. Also the example of kripp.alpha in R's irr.
  const units = '11-1 2232 3333 3333 2222 1234 4444 1121 2222 -555 --11 -3--'.split(' ');
  const nominal: Metric = () => 1;
  const interval: Metric = (one, other) => (one - other) ** 2;
  const ratio: Metric = (one, other) => ((one - other) / (one + other + 2)) ** 2;

  it('of the published example is the published one, with the ordinal metric', () => {
    expect(krippendorffAlpha(coincidencesOf(5, units), 5)).toBeCloseTo(0.815, 3);
  });

  it.each<[string, Metric, number]>([
    ['nominal', nominal, 0.743],
    ['interval', interval, 0.849],
    ['ratio', ratio, 0.797],
  ])('of the published example is the published one, with the %s metric', (_, metric, alpha) => {
    expect(krippendorffAlpha(coincidencesOf(5, units), 5, metric)).toBeCloseTo(alpha, 3);
  });

  it('is not defined where all ratings are at one level, or there are none', () => {
    expect(krippendorffAlpha(coincidencesOf(3, ['22', '222']), 3)).toBeNull();
    expect(krippendorffAlpha(coincidencesOf(3, ['2-']), 3)).toBeNull();
  });

  it('is 0 when two observers differ on the only lesson, since nothing else says what chance gives', () => {
    expect(krippendorffAlpha(coincidencesOf(3, ['13']), 3)).toBe(0);
  });

  it('does not count levels that nobody used', () => {
    const three = krippendorffAlpha(coincidencesOf(3, ['12', '11', '23', '33']), 3);
    expect(krippendorffAlpha(coincidencesOf(5, ['12', '11', '25', '55']), 5)).toBeCloseTo(
      three ?? Number.NaN,
      12,
    );
  });
});

describe('kappa with quadratic weights', () => {
  // R, package irr, data anxiety: kappa2(anxiety[,2:3], "squared") gives 0.2520325, as the tests of Python's statsmodels
  // record it (test_inter_rater.py). The raters used the ratings 1, 2, 3, 4 and 6: five levels for irr, which has 6 as the fifth.
  const anxiety = '32 51 44 54 23 42 21 45 31 31 21 32 33 33 21 21 13 33 32 42';

  it('is that of R’s irr for its documented example', () => {
    const pairs = anxiety.split(' ').map((pair) => [...pair].map(Number));
    expect(quadraticKappa(tableOf(5, pairs), 5)).toBeCloseTo(0.2520325, 7);
  });

  it('is by hand: one of four pairs two levels apart', () => {
    // Observed 4 / 4; expected over 16 pairs of margins (2, 0, 2) and (1, 0, 3): (2*3*4 + 2*1*4) / 16 = 2.
    const pairs = [
      [1, 1],
      [3, 3],
      [3, 3],
      [1, 3],
    ];
    expect(quadraticKappa(tableOf(3, pairs), 3)).toBe(0.5);
  });

  it('does not depend on which observer is called the first', () => {
    const pairs = anxiety.split(' ').map((pair) => [...pair].map(Number));
    const turned = pairs.map((pair) => [...pair].reverse());
    expect(quadraticKappa(tableOf(5, turned), 5)).toBeCloseTo(0.2520325, 7);
  });

  it('is not defined where both observers kept to one level', () => {
    expect(quadraticKappa(tableOf(3, [[2, 2]]), 3)).toBeNull();
  });

  it('is -1 when observers are always at opposite ends', () => {
    const pairs = [
      [1, 3],
      [3, 1],
    ];
    expect(quadraticKappa(tableOf(3, pairs), 3)).toBe(-1);
  });
});
