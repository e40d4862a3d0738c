import { median } from 'simple-statistics';
import {
  RUN_CHART_RULES,
  type RunChartRule,
  runLimits,
  runsOf,
  usefulPoints,
} from '../../../src/guide/pilots/run-chart-rules';

const rule = (name: RunChartRule['name']) => {
  const found = RUN_CHART_RULES.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const found = (values: readonly number[]) =>
  RUN_CHART_RULES.filter((one) => one.find(values, median([...values]))).map(({ name }) => name);

describe('the runs of a chart', () => {
  it('are counted without the points on the median', () => {
    // An exam question of quality engineers: median 10, four points on it, three runs.
    const values = [10, 8, 6, 14, 16, 14, 18, 20, 8, 10, 10, 10];
    expect(usefulPoints(values, median(values))).toBe(8);
    expect(runsOf(values, median(values)).map(({ count }) => count)).toEqual([2, 5, 1]);
  });

  it('are too few in the sixteen months of Balestracci (2008), whose runs are 7, 7, 1 and 1', () => {
    const values = [9, 8, 9, 7, 8, 9, 7, 1, 2, 1, 3, 2, 1, 2, 6, 3];
    expect(runsOf(values, median(values)).map(({ count }) => count)).toEqual([7, 7, 1, 1]);
    expect(found(values)).toEqual(['shift', 'too few runs']);
  });

  it('are too many when every point is on the other side', () => {
    expect(found([1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8])).toEqual(['too many runs']);
  });

  it('say nothing of fewer than ten useful points', () => {
    expect(runLimits(9)).toBeNull();
    expect(runLimits(10)).toEqual([3, 9]);
    expect(runLimits(20)).toEqual([6, 16]);
    expect(runLimits(30)).toEqual([11, 21]);
    expect(runLimits(60)).toEqual([24, 38]);
    expect(runLimits(61)).toBeNull();
  });

  it('leave limits that chance passes in at most 1 of 20 charts at each end', () => {
    for (let useful = 10; useful <= 60; useful++) {
      const [low, high] = runLimits(useful) ?? [0, 0];
      const chance = chancesOfRuns(Math.floor(useful / 2), Math.ceil(useful / 2));
      const below = sum(chance.slice(0, low));
      const above = sum(chance.slice(high + 1));
      expect({ useful, below: below <= 0.05, above: above <= 0.05 }).toEqual({
        useful,
        below: true,
        above: true,
      });
      // One run further in would be passed too often, or nearly so.
      expect(sum(chance.slice(0, low + 2))).toBeGreaterThan(0.025);
      expect(sum(chance.slice(high - 1))).toBeGreaterThan(0.025);
    }
  });
});

describe('a shift', () => {
  it('is six points in a row on one side, not five', () => {
    expect(rule('shift').find([1, 1, 5, 5, 5, 5, 5, 1, 1], 3)).toBeNull();
    expect(rule('shift').find([1, 1, 5, 5, 5, 5, 5, 5, 1], 3)).toMatchObject({
      first: 2,
      last: 7,
      count: 6,
      direction: 'up',
    });
  });

  it('goes on over a point on the median, which does not count', () => {
    expect(rule('shift').find([5, 5, 5, 3, 5, 5], 3)).toBeNull();
    expect(rule('shift').find([1, 1, 1, 3, 1, 1, 1], 3)).toMatchObject({ count: 6, last: 6 });
  });
});

describe('a trend', () => {
  it('is five points that all go up, or all go down', () => {
    expect(rule('trend').find([3, 1, 2, 3, 4, 1], 0)).toBeNull();
    expect(rule('trend').find([3, 1, 2, 3, 4, 5, 1], 0)).toMatchObject({
      first: 1,
      last: 5,
      count: 5,
      direction: 'up',
    });
    expect(rule('trend').find([9, 8, 7, 6, 5], 0)).toMatchObject({ direction: 'down' });
  });

  it('counts equal points in a row once', () => {
    expect(rule('trend').find([1, 2, 2, 2, 3, 4], 0)).toBeNull();
    expect(rule('trend').find([1, 2, 2, 3, 4, 4, 5], 0)).toMatchObject({ count: 5, last: 6 });
  });
});

/** The chance of each number of runs among so many points above and below (Wald and Wolfowitz 1940). */
function chancesOfRuns(above: number, below: number): number[] {
  const all = choose(above + below, above);
  return Array.from({ length: above + below + 1 }, (_, runs) => {
    const half = Math.floor(runs / 2);
    if (runs < 2) return 0;
    const ways =
      runs % 2 === 0
        ? 2 * choose(above - 1, half - 1) * choose(below - 1, half - 1)
        : choose(above - 1, half) * choose(below - 1, half - 1) +
          choose(above - 1, half - 1) * choose(below - 1, half);
    return ways / all;
  });
}

function choose(from: number, some: number): number {
  let ways = 1;
  for (let at = 0; at < some; at++) ways = (ways * (from - at)) / (at + 1);
  return some > from ? 0 : ways;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
