import type { PlanInput } from '../../../src/monitor/schedule/plan';
import { planVisits } from '../../../src/monitor/schedule/plan-visits';
import { seeded } from '../../builders';
import { aPlanInput, aPlannedVisit, everyDay, whoObserves, whoTeaches } from './a-plan-input';

function problemsOf(more: Partial<PlanInput>): readonly string[] {
  return planVisits(aPlanInput(more), seeded(1)).problems;
}

function notesOf(more: Partial<PlanInput>): readonly string[] {
  return planVisits(aPlanInput(more), seeded(1)).notes;
}

function whysOf(more: Partial<PlanInput>): string[] {
  return planVisits(aPlanInput(more), seeded(1)).unplaced.map(({ why }) => why);
}

const FORTY_ONE = Array.from({ length: 41 }, (_, number) => whoTeaches(`T${number} Teacher`));

describe('A plan says in words', () => {
  test('that a cadence asks for more than the free periods allow, and what fits', () => {
    const free = {
      ...everyDay('Period 1', 'Period 2', 'Period 3'),
      Fri: ['Period 1', 'Period 2'],
    };
    const observers = ['Sam Ortiz', 'Kim Lee'].map((name) => whoObserves(name, free, 30));
    expect(problemsOf({ teachers: FORTY_ONE, observers, cadence: 'Every week' })).toEqual([
      '41 teachers every week need 41 visits; your observers have 28 free periods. Every 2 weeks fits.',
    ]);
  });

  test('that observers take fewer visits a week than the cadence asks for', () => {
    const observers = [whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2', 'Period 3'), 11)];
    expect(
      problemsOf({ teachers: FORTY_ONE.slice(0, 15), observers, cadence: 'Every week' }),
    ).toEqual([
      '15 teachers every week need 15 visits; your observers take at most 11 a week. Every 2 weeks fits.',
    ]);
  });

  test('that no cadence fits, when none does', () => {
    const observers = [whoObserves('Sam Ortiz', { Mon: ['Period 1'] })];
    expect(problemsOf({ teachers: FORTY_ONE, observers, cadence: 'Every week' })).toEqual([
      '41 teachers every week need 41 visits; your observers have 1 free period. No rarer cadence fits either: find more free periods, or another observer.',
    ]);
    expect(problemsOf({ teachers: FORTY_ONE, observers, cadence: 'Once a month' })).toEqual([
      '41 teachers once a month need 41 visits; your observers have 4 free periods. No rarer cadence is left: find more free periods, or another observer.',
    ]);
  });

  test('that there are hours enough, but not when the teachers teach', () => {
    const teachers = FORTY_ONE.slice(0, 6).map((teacher) => ({
      ...teacher,
      teaches: everyDay('Period 1'),
    }));
    const observers = [whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2'))];
    expect(problemsOf({ teachers, observers, cadence: 'Every week' })).toEqual([
      '6 teachers every week need 6 visits; your observers have 10 periods for them, but 1 visit finds nobody free when the teacher teaches. Every 2 weeks fits.',
    ]);
  });

  test('whom nobody can see, and when they teach', () => {
    const teachers = [
      whoTeaches('Ana López', everyDay('Period 3')),
      whoTeaches('Ben Okafor', { Mon: ['Period 1', 'Period 3'], Wed: ['Period 3'] }),
      whoTeaches('Cleo Diaz', {}),
    ];
    expect(whysOf({ teachers })).toEqual([
      'Ana López teaches only Period 3, and nobody is free then.',
      'Ben Okafor teaches only Period 1 and Period 3 on Mon and Wed, and nobody is free then.',
      'Cleo Diaz has no periods in the teaching timetable, so there is no lesson to visit.',
    ]);
  });

  test('that a teacher is away all the time, or does not teach here when asked for', () => {
    const days = aPlanInput().days.slice(0, 2);
    const absences = days.map((date) => ({ email: 'ana@school.example', date }));
    const teachers = [
      whoTeaches('Ana López'),
      { ...whoTeaches('Ben Okafor'), since: '2026-11-01' },
    ];
    const requests = [{ request: 'r1', teacher: 'ben@school.example', focus: '' }];
    expect(whysOf({ days, absences, teachers, requests })).toEqual([
      expect.stringMatching(/^Ana López has no lesson left to visit from .*5 to .*6: .* away/),
      expect.stringMatching(/^Ben Okafor does not teach here from .*5 to .*6\.$/),
    ]);
  });

  test('that the only observer cannot observe themselves', () => {
    const lee = whoTeaches('Lee Chan');
    expect(
      whysOf({ teachers: [lee], observers: [whoObserves('Lee Chan', everyDay('Period 1'))] }),
    ).toEqual([
      'Lee Chan is the only observer, and nobody observes themselves. Add another observer.',
    ]);
  });

  test('that a request could not be placed', () => {
    const requests = [{ request: 'r1', teacher: 'ana@school.example', focus: 'discussion' }];
    const teachers = [whoTeaches('Ana López', everyDay('Period 3'))];
    const { unplaced } = planVisits(aPlanInput({ requests, teachers }), seeded(1));
    expect(unplaced).toMatchObject([{ visits: 2, requests: ['r1'] }]);
  });

  test.each([
    [{ periods: [] }, 'The bell schedule is empty'],
    [{ days: [] }, 'There are no school days left'],
    [{ from: '2026-11-02' }, 'There are no school days left'],
    [{ teachers: [] }, 'Nobody on the roster teaches'],
    [{ observers: [] }, 'Nobody on the roster observes'],
  ])('why nothing can be planned: %j', (more, words) => {
    const confirmed = aPlannedVisit({ confirmed: true, date: '2026-11-10' });
    const plan = planVisits(aPlanInput({ ...more, earlier: [confirmed] }), seeded(1));
    expect(plan.problems).toEqual([expect.stringContaining(words)]);
    expect(plan.visits).toEqual([confirmed]);
  });

  test('that an observer has no free periods, or makes no visits', () => {
    const observers = [
      whoObserves('Sam Ortiz', everyDay('Period 2')),
      whoObserves('Kim Lee', {}),
      whoObserves('Pat Rao', everyDay('Period 2'), 0),
    ];
    expect(problemsOf({ observers })).toEqual([
      'Kim Lee has no free periods, so no visits are planned for them.',
    ]);
    expect(notesOf({ observers })).toEqual(['Pat Rao makes no visits: their most a week is 0.']);
  });

  test('that a timetable names a period that the bell schedule does not have', () => {
    const teachers = [whoTeaches('Ana López', everyDay('Period 2', 'Period 9'))];
    expect(problemsOf({ teachers })).toEqual([
      'The timetable of Ana López names “Period 9”, which the bell schedule does not have. Nothing is planned then.',
    ]);
  });

  test('that somebody is down as free and as teaching', () => {
    const teachers = [whoTeaches('Lee Chan', { Mon: ['Period 1'] }), whoTeaches('Ana López')];
    const observers = [
      whoObserves('Lee Chan', everyDay('Period 1')),
      whoObserves('Sam Ortiz', everyDay('Period 1')),
    ];
    expect(notesOf({ teachers, observers })).toEqual([
      'Lee Chan is down as free and as teaching in Period 1 (Mon). Teaching counts, and no visits by them are planned then.',
    ]);
  });

  test('that a request comes from nobody on the roster, and keeps it', () => {
    const requests = [{ request: 'r1', teacher: 'zoe@school.example', focus: 'discussion' }];
    expect(problemsOf({ requests })).toEqual([
      'zoe@school.example asked for a visit on discussion but is not among those who teach. Check the roster; the request is kept.',
    ]);
  });

  test('that pairs need a second observer, or hours in common', () => {
    expect(notesOf({ pairedShare: 0.5 })).toEqual([
      'Paired visits need two observers, and there is one. Visits are planned without pairs.',
    ]);
    const observers = [
      whoObserves('Sam Ortiz', everyDay('Period 2')),
      whoObserves('Kim Lee', everyDay('Period 3')),
    ];
    expect(notesOf({ pairedShare: 0.5, observers })).toEqual([
      '0 of the 2 paired visits asked for can be planned: two observers are too seldom free at the same time with room in their week.',
    ]);
  });

  test('what speaks against a confirmed visit, which stands', () => {
    const confirmed = aPlannedVisit({ confirmed: true });
    const absences = [{ email: 'ana@school.example', date: confirmed.date }];
    const other = { ...confirmed, visit: 'visit-2', teacher: 'ben@school.example' };
    const self = aPlannedVisit({
      visit: 'visit-3',
      confirmed: true,
      date: '2026-10-24',
      observer: 'ana@school.example',
    });
    const plan = planVisits(aPlanInput({ earlier: [confirmed, other, self], absences }), seeded(1));
    expect(plan.problems).toEqual([
      expect.stringMatching(/to Ana López on .*6, Period 2, stands, but Ana López is away/),
      expect.stringMatching(/to Ana López .* but Sam Ortiz has another confirmed visit/),
      expect.stringMatching(/to Ben Okafor .* but Sam Ortiz has another confirmed visit/),
      expect.stringMatching(/has them observe themselves/),
      expect.stringMatching(/there is no school on that day/),
    ]);
    expect(plan.visits).toEqual(expect.arrayContaining([confirmed, other, self]));
  });
});
