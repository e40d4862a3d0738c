import { dayInWords, dayOf, daysBetween, momentAt, timeOf } from '../src/school-time';

describe('the time of a school', () => {
  it('is the day and time on its own clocks, wherever the server stands', () => {
    const moment = new Date('2026-11-24T02:30:00Z');
    expect(dayOf(moment, 'America/Chicago')).toBe('2026-11-23');
    expect(timeOf(moment, 'America/Chicago')).toBe('20:30');
    expect(dayOf(moment, 'Europe/Warsaw')).toBe('2026-11-24');
  });

  it('finds the moment of a bell on both sides of daylight saving', () => {
    expect(momentAt('2026-10-30', '08:05', 'America/Chicago').toISOString()).toBe(
      '2026-10-30T13:05:00.000Z',
    );
    expect(momentAt('2026-11-02', '08:05', 'America/Chicago').toISOString()).toBe(
      '2026-11-02T14:05:00.000Z',
    );
  });

  it('finds midnight of the very day on which clocks change', () => {
    expect(dayOf(momentAt('2026-11-01', '00:00', 'America/Chicago'), 'America/Chicago')).toBe(
      '2026-11-01',
    );
    expect(dayOf(momentAt('2026-03-08', '00:00', 'America/Chicago'), 'America/Chicago')).toBe(
      '2026-03-08',
    );
  });

  it('counts days over a change of the clocks', () => {
    expect(daysBetween('2026-10-30', '2026-11-03')).toBe(4);
    expect(daysBetween('2026-11-03', '2026-10-30')).toBe(-4);
  });

  it('says a day as people do, with the year only when it is another', () => {
    expect(dayInWords('2026-11-03', '2026-12-01')).toBe('Tue, Nov 3');
    expect(dayInWords('2026-11-03', '2027-01-08')).toBe('Tue, Nov 3, 2026');
  });
});
