import { COMMON_DAY, minuteOf, readPeriods } from '../../src/sidebar/screens/bell-schedule';
import { zoneChoices } from '../../src/sidebar/screens/time-zones';

describe('the bell schedule', () => {
  it('begins with a day that stands as it is', () => {
    expect(readPeriods(COMMON_DAY)).toEqual({ periods: COMMON_DAY });
  });

  it('reads times as schools write them, early hours as afternoon', () => {
    expect(minuteOf('8:05')).toBe(8 * 60 + 5);
    expect(minuteOf('1:15')).toBe(13 * 60 + 15);
    expect(minuteOf('13.15')).toBe(13 * 60 + 15);
    expect(minuteOf('12:40')).toBe(12 * 60 + 40);
    expect(minuteOf('6:30 am')).toBe(6 * 60 + 30);
    expect(minuteOf('7:15 p.m.')).toBe(19 * 60 + 15);
    for (const words of ['', 'noon', '25:00', '8:60', '13:00 pm']) {
      expect(minuteOf(words)).toBeNull();
    }
  });

  it('drops lines that were cleared', () => {
    const lines = [
      { period: ' Block A ', starts: '8:00', ends: '9:30' },
      { period: '', starts: '', ends: ' ' },
    ];
    expect(readPeriods(lines)).toEqual({
      periods: [{ period: 'Block A', starts: '8:00', ends: '9:30' }],
    });
  });

  it.each([
    ['Homeroom', '8:00', '7:45', 'Homeroom ends before it starts.'],
    ['Homeroom', '8:00', 'late', 'Homeroom needs two times, like 8:05 and 8:50.'],
    ['', '8:00', '8:45', 'Name this period, or clear its times.'],
    ['period 1', '8:50', '9:35', 'There are two periods called period 1.'],
  ])('says how to mend the line %s, %s, %s', (period, starts, ends, problem) => {
    const first = { period: 'Period 1', starts: '8:00', ends: '8:45' };
    expect(readPeriods([first, { period, starts, ends }])).toEqual({ line: 1, problem });
  });
});

describe('the time zone', () => {
  it('offers the school’s own, even one that the browser does not list', () => {
    const { common, others } = zoneChoices(['America/Chicago', 'Europe/Berlin'], 'UTC');
    expect(others).toEqual([
      ['Europe/Berlin', 'Europe/Berlin'],
      ['UTC', 'UTC'],
    ]);
    expect(common[1]).toEqual(['America/Chicago', 'Central, Chicago']);
  });
});
