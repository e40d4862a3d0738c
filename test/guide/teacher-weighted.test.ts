import { teacherWeightedShare } from '../../src/guide/teacher-weighted';
import { seeded } from '../builders';

const seen = (...pairs: [reached: number, rated: number][]) =>
  pairs.map(([reached, rated]) => ({ reached, rated }));

describe('the share of teachers in place', () => {
  it('counts a teacher seen ten times as one', () => {
    const share = teacherWeightedShare(seen([10, 10], [0, 1], [0, 1], [0, 1], [0, 1]), seeded(1));
    expect(share).toMatchObject({ share: 0.2, teachers: 5 });
  });

  it('says too little in place of a figure below five teachers', () => {
    expect(teacherWeightedShare(seen([1, 1], [1, 1], [0, 3], [2, 2]), seeded(1))).toEqual({
      tooFew: true,
      teachers: 4,
    });
  });

  it('leaves out teachers who were never rated', () => {
    expect(teacherWeightedShare(seen([1, 1], [0, 0], [0, 0], [0, 0], [0, 0]), seeded(1))).toEqual({
      tooFew: true,
      teachers: 1,
    });
  });

  // Clopper and Pearson 1934: for 10 of 10, the lower 90% limit is 0.05^(1/10) = 0.7411.
  it('is never certain, even when every visit reached the level', () => {
    const all = teacherWeightedShare(seen(...new Array(10).fill([1, 1])), seeded(1));
    expect(all).toMatchObject({ share: 1, high: 1 });
    expect('low' in all && all.low).toBeCloseTo(0.7411, 4);
    const none = teacherWeightedShare(seen(...new Array(10).fill([0, 2])), seeded(1));
    expect('high' in none && none.high).toBeCloseTo(0.2589, 4);
  });

  // For 0/1 shares the bootstrap distribution is binomial: with 20 of 40, its 5% and 95% quantiles are 15 and 25;
  // 1,000 resamples may miss each by one.
  it('has the interval that the binomial distribution gives for one visit each', () => {
    const counts = seen(
      ...Array.from({ length: 40 }, (_, index): [number, number] => [index % 2, 1]),
    );
    const share = teacherWeightedShare(counts, seeded(7));
    if ('tooFew' in share) throw new Error('40 teachers are enough.');
    expect(share.share).toBe(0.5);
    expect(Math.abs(share.low * 40 - 15)).toBeLessThanOrEqual(1);
    expect(Math.abs(share.high * 40 - 25)).toBeLessThanOrEqual(1);
  });

  it('is the same for the same seed', () => {
    const counts = seen([1, 2], [3, 4], [0, 1], [2, 2], [1, 3], [0, 2]);
    expect(teacherWeightedShare(counts, seeded(3))).toEqual(
      teacherWeightedShare(counts, seeded(3)),
    );
  });
});
