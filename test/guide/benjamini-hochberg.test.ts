import { benjaminiHochberg } from '../../src/guide/benjamini-hochberg';

/** The p-values of 15 comparisons of two treatments of heart attack (Benjamini and Hochberg 1995, section 3.2). */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

describe('p-values corrected for how many were looked at', () => {
  it('flag the four that the paper flags at 0.05, where Bonferroni flags three', () => {
    const corrected = benjaminiHochberg(PUBLISHED);
    expect(corrected.filter((p) => p <= 0.05)).toHaveLength(4);
    // 0.0095 x 15 / 4
    expect(corrected[3]).toBeCloseTo(0.035625, 10);
  });

  it('do not depend on their order, and never go over 1', () => {
    const corrected = benjaminiHochberg(PUBLISHED);
    expect(benjaminiHochberg([...PUBLISHED].reverse())).toEqual([...corrected].reverse());
    expect(Math.max(...corrected)).toBe(1);
  });

  it('leave one alone as it is, and none as none', () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('treat ties alike', () => {
    expect(benjaminiHochberg([0.02, 0.02, 0.02])).toEqual([0.02, 0.02, 0.02]);
  });
});
