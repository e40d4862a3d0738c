import { weekdayOf } from '../../../src/monitor/schedule/school-days';
import { usualDaysOff } from '../../../src/monitor/schedule/usual-days-off';

/** What usually closes a school in a year, as "from" or "from to". */
function inYear(year: number): string[] {
  return usualDaysOff(`${year}-01-05`, `${year}-12-31`).map(({ from, to }) =>
    from === to ? from : `${from} ${to}`,
  );
}

describe('The days on which schools usually close', () => {
  test.each([
    // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/, and the two breaks
    [
      2026,
      ['01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11'],
      ['2026-11-23 2026-11-27', '2026-12-21 2027-01-01'],
    ],
    [
      2027,
      ['01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11'],
      ['2027-11-22 2027-11-26', '2027-12-20 2027-12-31'],
    ],
    [
      2028,
      ['01-17', '02-21', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10'],
      ['2028-11-20 2028-11-24', '2028-12-25 2029-01-01'],
    ],
  ])('in %i are the federal holidays as they are kept, and two breaks', (year, days, breaks) => {
    expect(inYear(year)).toEqual([...days.map((day) => `${year}-${day}`), ...breaks]);
  });

  test('begin and end on weekdays', () => {
    for (const { from, to } of usualDaysOff('2020-01-01', '2060-12-31')) {
      expect([from, to].map(weekdayOf)).not.toContain('Sat');
      expect([from, to].map(weekdayOf)).not.toContain('Sun');
    }
  });

  test('are those that touch the weeks of a plan', () => {
    expect(usualDaysOff('2026-12-14', '2027-01-08').map(({ why }) => why)).toEqual([
      'Winter break',
    ]);
    expect(usualDaysOff('2027-01-01', '2027-01-08').map(({ why }) => why)).toEqual([
      'Winter break',
    ]);
    expect(usualDaysOff('2027-01-04', '2027-01-08')).toEqual([]);
  });
});
