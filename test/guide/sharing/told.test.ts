import * as fc from 'fast-check';
import { beyond, leastTold, limitsOf, shareInWords, told } from '../../../src/guide/sharing/told';

/** Each teacher's own share of ratings at the highest level, in tenths, since a teacher may be seen several times. */
const groups = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 40 });

/** What is told, in words, of the sum of the teachers' shares. */
const toldOf = (sum: number, teachers: number) => {
  const share = sum / 10 / teachers;
  return told({ share, low: share, high: share, teachers }, 'shown', 5).replace(/ \(.*\)/, '');
};

describe('what is told of a share near 0 or 1', () => {
  it('leaves open for each teacher all and none, also to a colleague who knows their own ratings', () => {
    fc.assert(
      fc.property(groups, fc.nat(), (shares, pick) => {
        const teachers = shares.length;
        const sum = shares.reduce((total, one) => total + one, 0);
        const own = shares[pick % teachers] ?? 0;
        const words = toldOf(sum, teachers);
        // What all of the group but the colleague may add up to, in tenths, with the same words told.
        const sums = Array.from({ length: 10 * (teachers - 1) + 1 }, (_, rest) => rest).filter(
          (rest) => toldOf(rest + own, teachers) === words,
        );
        // Somebody else has none: the others can make up such a sum. Somebody else has all: they have no more than is left.
        const noneIsOpen = sums.some((rest) => rest <= 10 * (teachers - 2));
        const allIsOpen = sums.some((rest) => rest >= 10);
        return noneIsOpen && allIsOpen;
      }),
      { numRuns: 400 },
    );
  });

  it('would say of each what they do with the limits of one teacher', () => {
    // One of five is at the top, knows it, and reads “20% or less”: then no other is.
    expect(limitsOf(5).low).toBe(0.4);
    expect(toldOf(10, 5)).toBe('40% or less, 5 teachers');
  });

  it('has the widths that are recommended for groups of 10 and of 20', () => {
    expect(limitsOf(10)).toEqual({ low: 0.2, high: 0.8 });
    expect(limitsOf(20)).toEqual({ low: 0.1, high: 0.9 });
    expect(limitsOf(120)).toEqual({ low: 0.1, high: 0.9 });
  });

  it('never is about fewer than five, whatever groups leaders look at', () => {
    expect([3, 4, 5, 8].map(leastTold)).toEqual([5, 5, 5, 8]);
    // Of four, the limits meet.
    expect(limitsOf(4)).toEqual({ low: 0.5, high: 0.5 });
  });

  it('is rounded away from what it must not say', () => {
    const share = { low: 0, high: 1, teachers: 7 };
    expect(beyond({ ...share, share: 0 })).toBe('29% or less');
    expect(beyond({ ...share, share: 1 })).toBe('71% or more');
  });

  it('is said in tenths in a letter, with its interval where that is wide', () => {
    const share = { share: 0.41, low: 0.32, high: 0.5, teachers: 36 };
    expect(shareInWords(share)).toBe('about 4 in 10 ratings');
    expect(shareInWords({ ...share, low: 0.22, high: 0.61 })).toBe(
      'about 4 in 10 ratings (it may be 2 to 6)',
    );
    expect(shareInWords({ ...share, share: 0.05 })).toBe('10% or less of ratings');
  });
});
