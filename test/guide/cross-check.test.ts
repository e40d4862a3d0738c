import * as fs from 'node:fs';
import * as path from 'node:path';
import { benjaminiHochberg } from '../../src/guide/benjamini-hochberg';
import { alongLine, contrast, seenIn } from '../../src/guide/contrast';
import { beyondT } from '../../src/guide/student-t';
import { ENOUGH_TEACHERS, teacherWeightedShare } from '../../src/guide/teacher-weighted';
import { seeded } from '../builders';

/** What SciPy and NumPy say of random data: see test/cross-check/statistics.py, which makes it. */
interface Recorded {
  readonly corrected: { readonly p: number[]; readonly adjusted: number[] };
  readonly tails: { readonly t: number; readonly freedom: number; readonly p: number }[];
  readonly jeffreys: {
    readonly reached: number;
    readonly teachers: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly contrasts: {
    readonly reached: number[][];
    readonly rated: number[][];
    readonly coefficients: number[];
    readonly figure: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
  }[];
}

const recorded: Recorded = JSON.parse(
  fs.readFileSync(path.join(__dirname, '../cross-check/statistics.json'), 'utf8'),
);

/** Limits found by 999 draws, averaged over twenty looks, since one look moves by some hundredths. */
function averaged<T>(look: (seed: number) => T, value: (one: T) => number): number {
  let sum = 0;
  for (let seed = 1; seed <= 20; seed++) sum += value(look(seed));
  return sum / 20;
}

function figure<T extends object>(one: T): Exclude<T, { tooFew: true }> {
  if ('tooFew' in one) throw new Error('These teachers are enough.');
  return one as Exclude<T, { tooFew: true }>;
}

describe('beside SciPy and NumPy', () => {
  it('p-values are corrected alike', () => {
    const { p, adjusted } = recorded.corrected;
    benjaminiHochberg(p).forEach((ours, index) => {
      expect(ours).toBeCloseTo(adjusted[index] ?? Number.NaN, 9);
    });
  });

  it('the tails of t are alike', () => {
    for (const { t, freedom, p } of recorded.tails) expect(beyondT(t, freedom)).toBeCloseTo(p, 9);
  });

  it('the interval of one visit each is that of Jeffreys', () => {
    for (const { reached, teachers, low, high } of recorded.jeffreys) {
      const counts = Array.from({ length: teachers }, (_, index) => ({
        reached: index < reached ? 1 : 0,
        rated: 1,
      }));
      const look = (seed: number) =>
        figure(teacherWeightedShare(counts, ENOUGH_TEACHERS, seeded(seed)));
      expect(averaged(look, (one) => one.low)).toBeCloseTo(low, 1.8);
      expect(averaged(look, (one) => one.high)).toBeCloseTo(high, 1.8);
    }
  });

  it('shares, differences and lines have the same figures, intervals and p-values', () => {
    for (const one of recorded.contrasts) {
      const columns = one.coefficients.length;
      const shares = one.rated.map((rated, teacher) =>
        rated.map((visits, column) =>
          visits > 0 ? (one.reached[teacher]?.[column] ?? 0) / visits : null,
        ),
      );
      const times = Array.from({ length: columns }, (_, time) => time);
      if (columns > 1) {
        alongLine(times, seenIn(shares, columns)).forEach((ours, index) => {
          expect(ours).toBeCloseTo(one.coefficients[index] ?? Number.NaN, 9);
        });
      }
      const look = (seed: number) => figure(contrast(shares, one.coefficients, seeded(seed)));
      expect(look(1).change).toBeCloseTo(one.figure, 9);
      expect(averaged(look, ({ low }) => low)).toBeCloseTo(one.low, 1.8);
      expect(averaged(look, ({ high }) => high)).toBeCloseTo(one.high, 1.8);
      // Of no difference at all, chance takes a little away: what is drawn is never just 0.
      expect(Math.abs(averaged(look, ({ p }) => p) - one.p)).toBeLessThan(0.02);
    }
  });
});
