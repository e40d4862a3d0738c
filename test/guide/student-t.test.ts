import { studentT } from '../../src/guide/student-t';

// Abramowitz and Stegun 1964, table 26.10; the algorithm is good to some thousandths.
describe('the quantile of t', () => {
  it.each([
    [0.95, 1, 6.314],
    [0.95, 2, 2.92],
    [0.95, 4, 2.132],
    [0.95, 9, 1.833],
    [0.95, 20, 1.725],
    [0.95, 120, 1.658],
    [0.975, 5, 2.571],
    [0.975, 30, 2.042],
    [0.995, 10, 3.169],
  ])('at %d with %d degrees of freedom is %d', (probability, freedom, value) => {
    expect(studentT(probability, freedom)).toBeCloseTo(value, 2);
  });
});
