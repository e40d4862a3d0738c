import type { Plan, PlannedVisit } from '../../../src/monitor/schedule/plan';
import { planVisits } from '../../../src/monitor/schedule/plan-visits';
import { seeded } from '../../builders';
import { aBiggerSchool, aPlanInput, everyDay, whoObserves, whoTeaches } from './a-plan-input';

const SCHOOL = aBiggerSchool({ pairedShare: 0.2, randomShare: 0.2 });

function changed(before: readonly PlannedVisit[], after: Plan): PlannedVisit[] {
  const now = new Map(after.visits.map((visit) => [visit.visit, JSON.stringify(visit)]));
  return before.filter((visit) => now.get(visit.visit) !== JSON.stringify(visit));
}

describe('A plan made again', () => {
  const before = planVisits(SCHOOL, seeded(1));

  test('changes nothing when nothing has changed', () => {
    const after = planVisits({ ...SCHOOL, earlier: before.visits }, seeded(2));
    expect(after.visits).toEqual(before.visits);
  });

  test('changes only the visits of an observer who is away', () => {
    const [one] = before.visits.filter(({ second }) => second === '');
    const absences = [{ email: one?.observer ?? '', date: one?.date ?? '' }];
    const after = planVisits({ ...SCHOOL, earlier: before.visits, absences }, seeded(2));
    const touched = changed(before.visits, after);
    expect(touched.length).toBeGreaterThan(0);
    for (const { date, observer, second } of touched) {
      expect(date).toBe(one?.date);
      expect([observer, second]).toContain(one?.observer);
    }
    expect(after.visits).toHaveLength(before.visits.length);
    const attending = after.visits.flatMap(({ date, observer, second }) =>
      date === one?.date ? [observer, second] : [],
    );
    expect(attending).not.toContain(one?.observer);
  });

  test('keeps a visit at its time when somebody else can take it', () => {
    const school = aPlanInput({
      observers: ['Sam Ortiz', 'Kim Lee'].map((name) => whoObserves(name, everyDay('Period 2'))),
      teachers: [whoTeaches('Ana López')],
    });
    const { visits } = planVisits(school, seeded(1));
    const absences = visits.map(({ observer: email, date }) => ({ email, date }));
    const after = planVisits({ ...school, earlier: visits, absences }, seeded(2));
    const times = (plan: readonly PlannedVisit[]) =>
      plan.map(({ visit, date, period }) => [visit, date, period]);
    expect(times(after.visits)).toEqual(times(visits));
    expect(after.visits.every((visit, n) => visit.observer !== visits[n]?.observer)).toBe(true);
  });

  test('plans a missed visit again, under the same cadence', () => {
    const from = '2026-10-12';
    const past = before.visits.filter(({ date }) => date < from);
    const seen = past
      .slice(1)
      .flatMap(({ date, period, lessonPart, teacher, observer }) => [
        { date, period, lessonPart, teacher, observer },
      ]);
    const after = planVisits({ ...SCHOOL, from, seen, earlier: before.visits }, seeded(2));
    const missed = after.visits.filter(({ teacher }) => teacher === past[0]?.teacher);
    expect(missed.some(({ date }) => date >= from && date < '2026-10-19')).toBe(true);
    expect(changed(before.visits, after)).toEqual(past);
  });

  test('drops a visit that is no longer due because the teacher was seen on another day', () => {
    const [due] = before.visits.filter(({ date }) => date > '2026-10-08' && date < '2026-10-19');
    if (!due) throw new Error('The plan has no visit in the middle of its first interval.');
    const seen = [{ ...due, date: '2026-10-06', observer: 'guest@school.example' }];
    const input = { ...SCHOOL, from: '2026-10-07', seen, earlier: before.visits };
    const after = planVisits(input, seeded(2));
    expect(after.visits.map(({ visit }) => visit)).not.toContain(due.visit);
  });

  test('moves no more visits than it must to make room for a new teacher', () => {
    const free = { Mon: ['Period 1', 'Period 2'] };
    const days = ['2026-10-05'];
    const school = aPlanInput({
      days,
      teachers: [whoTeaches('Ana López')],
      observers: [whoObserves('Sam Ortiz', free)],
      cadence: 'Every week',
    });
    const { visits } = planVisits(school, seeded(1));
    const taken = visits[0]?.period ?? '';
    const joined = {
      ...school,
      teachers: [...school.teachers, whoTeaches('Ben Okafor', everyDay(taken))],
      earlier: visits,
    };
    const after = planVisits(joined, seeded(1));
    expect(after.visits.map(({ teacher, period }) => [teacher, period]).sort()).toEqual(
      [
        ['ana@school.example', taken === 'Period 1' ? 'Period 2' : 'Period 1'],
        ['ben@school.example', taken],
      ].sort(),
    );
    expect(after.visits.map(({ visit }) => visit)).toContain(visits[0]?.visit);
  });

  test('moves other visits, never a confirmed one, to make room', () => {
    const school = aPlanInput({
      days: ['2026-10-05'],
      teachers: [whoTeaches('Ana López')],
      observers: [whoObserves('Sam Ortiz', { Mon: ['Period 1', 'Period 2'] })],
      cadence: 'Every week',
    });
    const confirmed = planVisits(school, seeded(1)).visits.map((visit) => ({
      ...visit,
      confirmed: true,
    }));
    const taken = confirmed[0]?.period ?? '';
    const after = planVisits(
      {
        ...school,
        teachers: [...school.teachers, whoTeaches('Ben Okafor', everyDay(taken))],
        earlier: confirmed,
      },
      seeded(1),
    );
    expect(after.visits).toEqual(confirmed);
    expect(after.unplaced).toMatchObject([{ teacher: 'ben@school.example', visits: 1 }]);
  });

  test('gives up a pair of the plan so far for a teacher who would not be seen otherwise', () => {
    const school = aPlanInput({
      days: ['2026-10-05'],
      teachers: [whoTeaches('Ana López')],
      observers: ['Sam Ortiz', 'Kim Lee'].map((name) => whoObserves(name, everyDay('Period 2'))),
      cadence: 'Every week',
      pairedShare: 1,
    });
    const paired = planVisits(school, seeded(1)).visits;
    expect(paired[0]?.second).not.toBe('');
    const after = planVisits(
      { ...school, teachers: [...school.teachers, whoTeaches('Ben Okafor')], earlier: paired },
      seeded(1),
    );
    expect(after.visits.map(({ second }) => second)).toEqual(['', '']);
    expect(after.unplaced).toEqual([]);
  });
});
