import { planSchedule } from '../../../src/monitor/schedule/plan-schedule';
import type { ScheduleSources } from '../../../src/monitor/schedule/schedule-sources';
import { aVisit, seeded } from '../../builders';

const WEEK = { Mon: 'All', Tue: 'All', Wed: 'All', Thu: 'All', Fri: 'All' };
const SAM = { email: 'sam@school.example', name: 'Sam Ortiz', teaches: false, observes: true };
const ANA = { email: 'ana@school.example', name: 'Ana López', teaches: true, observes: false };
const BEN = { email: 'ben@school.example', name: 'Ben Wu', teaches: true, observes: false };

const withLabel = <T extends { readonly name: string }>(one: T) => ({ ...one, label: one.name });

const school: ScheduleSources = {
  today: '2026-10-02',
  periods: ['Period 1', 'Period 2'],
  lessonParts: ['Beginning', 'End'],
  staff: [SAM, ANA, BEN].map(withLabel),
  hours: [],
  usualMost: 8,
  timetable: [],
  daysOff: [],
  unreadable: [],
  seen: [],
  earlier: [],
  missed: [],
  requests: [],
  taken: [],
  problems: [],
};
const hoursOf = (observer: string, more: Partial<typeof WEEK> = {}) => ({
  name: '',
  observer,
  ...WEEK,
  ...more,
  most: null,
});
const planned = (more: Partial<ScheduleSources>) =>
  planSchedule(
    { ...school, ...more },
    { cadence: 'Every week', pairedShare: 0, randomShare: 0, from: '2026-10-05', weeks: 2 },
    seeded(1),
  );

describe('a plan from the tabs', () => {
  it('sees every teacher every week', () => {
    const { visits, problems } = planned({});
    expect(visits).toHaveLength(4);
    expect(problems).toEqual([]);
  });

  it('reads periods by their number, and asks about those that the bell schedule lacks', () => {
    const hours = { Mon: '2', Tue: '', Wed: '', Thu: 'Period 9', Fri: '' };
    const { visits, problems } = planned({ hours: [hoursOf(SAM.email, hours)] });
    expect(visits.every(({ period }) => period === 'Period 2')).toBe(true);
    expect(problems).toContain(
      'The free periods of Sam Ortiz name “Period 9”, which the bell schedule does not have. Nothing is planned then.',
    );
  });

  it('says who in Observer hours or Timetable is not on the roster in that part', () => {
    const { visits, problems } = planned({
      hours: [hoursOf('kim@school.example'), hoursOf(ANA.email)],
      timetable: [{ name: '', teacher: SAM.email, ...WEEK }],
    });
    expect(visits).toHaveLength(4);
    expect(problems).toEqual([
      'kim@school.example in Observer hours is not on the Staff tab. Add them there, or correct the address.',
      'Ana López in Observer hours has a role that does not observe. Change it on the Staff tab.',
      'Sam Ortiz in Timetable has a role that does not teach. Change it on the Staff tab.',
    ]);
  });

  it('leaves out days off, and asks about those it cannot use', () => {
    const off = (from: string, to: string, who: string) => ({ from, to, who, why: '' });
    const { visits, problems } = planned({
      daysOff: [
        off('2026-10-05', '2026-10-08', 'School'),
        off('2026-10-12', '2026-10-14', 'ben wu'),
        off('2026-10-16', '2026-10-15', ''),
        off('2026-10-16', '', 'Kim'),
      ],
    });
    expect(visits.filter(({ date }) => date < '2026-10-09')).toEqual([]);
    const ben = visits.filter(({ teacher, date }) => teacher === BEN.email && date > '2026-10-11');
    expect(ben.every(({ date }) => date > '2026-10-14')).toBe(true);
    expect(problems).toEqual([
      'Days off has 2026-10-16 to 2026-10-15, which ends before it begins. Fix it there.',
      'Days off names “Kim”, who is not on the Staff tab. Write School, or a name as it is there.',
    ]);
  });

  it('plans nothing with an observer whose row cannot be read, and for a lead teacher without hours', () => {
    const lead = { email: 'lea@school.example', name: 'Lea Roy', teaches: true, observes: true };
    const { visits, problems } = planned({
      staff: [SAM, lead].map(withLabel),
      unreadable: [SAM.email],
    });
    expect(visits).toEqual([]);
    expect(problems).toContain('Sam Ortiz has no free periods, so no visits are planned for them.');
    expect(problems).toContain('Lea Roy has no free periods, so no visits are planned for them.');
  });

  it('brings a missed visit back and never takes the name of one that is over', () => {
    const missed = aVisit({ visit: `${ANA.email} 2026-10-05 1`, state: 'missed' });
    const { visits } = planned({ missed: [missed], taken: [missed.visit] });
    const again = visits.filter(({ request }) => request === missed.visit);
    expect(again).toMatchObject([{ teacher: ANA.email }]);
    expect(visits.map(({ visit }) => visit)).not.toContain(missed.visit);
    expect(new Set(visits.map(({ visit }) => visit)).size).toBe(visits.length);
  });
});
