import { cadenceOf, intervalsFrom, intervalsUpTo } from '../../../src/monitor/schedule/cadence';
import { mondayOf, schoolDaysBetween, weekdayOf } from '../../../src/monitor/schedule/school-days';

describe('School days', () => {
  test('are Mondays to Fridays without the days of no school', () => {
    expect(schoolDaysBetween('2026-10-08', '2026-10-14', ['2026-10-12'])).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-13',
      '2026-10-14',
    ]);
  });

  test('belong to the week of their Monday, over a year’s end and a change of clocks', () => {
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
    expect(mondayOf('2026-11-01')).toBe('2026-10-26');
    expect(mondayOf('2026-11-02')).toBe('2026-11-02');
    expect(weekdayOf('2026-11-01')).toBe('Sun');
  });
});

describe('The intervals of a cadence', () => {
  const days = schoolDaysBetween('2026-10-07', '2026-10-23', []);

  test('are counted on from the first week when one looks back', () => {
    const intervals = intervalsFrom(days, cadenceOf('Every 2 weeks'));
    expect(intervals.map(({ from, to, days: within }) => [from, to, within.length])).toEqual([
      ['2026-10-05', '2026-10-18', 8],
      ['2026-10-19', '2026-11-01', 5],
    ]);
  });

  test('are counted back from the last week when one plans', () => {
    const intervals = intervalsUpTo(days, cadenceOf('Every 2 weeks'));
    expect(intervals.map(({ from, to, days: within }) => [from, to, within.length])).toEqual([
      ['2026-09-28', '2026-10-11', 3],
      ['2026-10-12', '2026-10-25', 10],
    ]);
  });

  test('leave out a week without school', () => {
    const term = schoolDaysBetween('2026-11-16', '2026-12-04', [
      ...schoolDaysBetween('2026-11-23', '2026-11-27', []),
    ]);
    const mondays = intervalsFrom(term, cadenceOf('Every week')).map(({ from }) => from);
    expect(mondays).toEqual(['2026-11-16', '2026-11-30']);
  });

  test('are none without school days', () => {
    expect(intervalsUpTo([], cadenceOf('Every week'))).toEqual([]);
  });
});
