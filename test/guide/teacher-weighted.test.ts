import { teacherWeightedShare } from '../../src/guide/teacher-weighted';

const seen = (...pairs: [reached: number, rated: number][]) =>
  pairs.map(([reached, rated]) => ({ reached, rated }));

describe('the share of teachers in place', () => {
  it('counts a teacher seen ten times as one', () => {
    const share = teacherWeightedShare(seen([10, 10], [0, 1], [0, 1], [0, 1], [0, 1]));
    expect(share).toMatchObject({ share: 0.2, teachers: 5 });
  });

  it('says too little in place of a figure below five teachers', () => {
    expect(teacherWeightedShare(seen([1, 1], [1, 1], [0, 3], [2, 2]))).toEqual({
      tooFew: true,
      teachers: 4,
    });
  });

  it('leaves out teachers who were never rated', () => {
    expect(teacherWeightedShare(seen([1, 1], [0, 0], [0, 0], [0, 0], [0, 0]))).toEqual({
      tooFew: true,
      teachers: 1,
    });
  });

  // Half a teacher at 0 and at 1: for 10 of 10 the lower 90% limit is the 5% quantile of beta(10.5, 0.5), 0.829.
  it('is never certain, even when every visit reached the level', () => {
    const all = teacherWeightedShare(seen(...new Array(10).fill([1, 1])));
    expect(all).toMatchObject({ share: 1, high: 1 });
    expect('low' in all && all.low).toBeCloseTo(0.83, 1.5);
    const none = teacherWeightedShare(seen(...new Array(10).fill([0, 2])));
    expect(none).toMatchObject({ share: 0, low: 0 });
    expect('high' in none && none.high).toBeCloseTo(0.17, 1.5);
  });

  it('is surer with more teachers, and no surer with more visits to the same ones', () => {
    const width = (counts: ReturnType<typeof seen>) => {
      const share = teacherWeightedShare(counts);
      return 'low' in share ? share.high - share.low : 1;
    };
    const teachers = (count: number, visits: number) =>
      seen(
        ...Array.from({ length: count }, (_, index): [number, number] => [
          (index % 2) * visits,
          visits,
        ]),
      );
    expect(width(teachers(40, 1))).toBeLessThan(width(teachers(10, 1)));
    expect(width(teachers(10, 6))).toBe(width(teachers(10, 1)));
  });

  it('is the same at every look, in whatever order the teachers come', () => {
    const counts = seen([1, 2], [3, 4], [0, 1], [2, 2], [1, 3], [0, 2]);
    expect(teacherWeightedShare([...counts].reverse())).toEqual(teacherWeightedShare(counts));
  });

  it('is drawn otherwise where the teachers are others', () => {
    const limits = (last: readonly [number, number]) => {
      const share = teacherWeightedShare(seen([1, 2], [3, 4], [0, 1], [2, 2], [1, 3], [...last]));
      return 'low' in share ? [share.low, share.high] : [];
    };
    expect(limits([0, 2])).not.toEqual(limits([1, 9]));
  });
});
