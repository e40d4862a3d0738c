import { beyondT, studentT } from '../../src/guide/student-t';

// Abramowitz and Stegun 1964, table 26.10, which gives t to three places: the p-value of each.
describe('the two-sided p-value of t', () => {
  it.each([
    [6.314, 1, 0.1],
    [2.92, 2, 0.1],
    [2.132, 4, 0.1],
    [1.833, 9, 0.1],
    [1.725, 20, 0.1],
    [1.658, 120, 0.1],
    [2.571, 5, 0.05],
    [2.042, 30, 0.05],
    [-3.169, 10, 0.01],
  ])('of %d with %d degrees of freedom is %d', (t, freedom, p) => {
    expect(beyondT(t, freedom)).toBeCloseTo(p, 3);
  });

  it('is 1 for no difference', () => {
    expect(beyondT(0, 7)).toBe(1);
  });
});

describe('the quantile of t', () => {
  it.each([
    [0.95, 1, 6.314],
    [0.95, 4, 2.132],
    [0.95, 120, 1.658],
    [0.975, 30, 2.042],
    [0.995, 10, 3.169],
  ])('at %d with %d degrees of freedom is %d', (probability, freedom, value) => {
    expect(studentT(probability, freedom)).toBeCloseTo(value, 3);
  });
});
