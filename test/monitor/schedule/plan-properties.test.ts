import * as fc from 'fast-check';
import { CADENCE_NAMES, type CadenceName } from '../../../src/monitor/schedule/cadence';
import { hoursOf, isTaught } from '../../../src/monitor/schedule/hours';
import { needsOf } from '../../../src/monitor/schedule/needs';
import type { Plan, PlanInput, WeekHours } from '../../../src/monitor/schedule/plan';
import { planVisits } from '../../../src/monitor/schedule/plan-visits';
import { mondayOf, schoolDaysBetween } from '../../../src/monitor/schedule/school-days';
import { seeded } from '../../builders';
import { MONDAY } from './a-plan-input';

const PERIODS = ['Period 1', 'Period 2', 'Period 3'];
const DAYS = schoolDaysBetween(MONDAY, '2026-10-16', ['2026-10-13']);

const hours: fc.Arbitrary<WeekHours> = fc.record({
  Mon: fc.subarray(PERIODS),
  Tue: fc.subarray(PERIODS),
  Fri: fc.subarray(PERIODS),
});

/** A few teachers, a few observers of whom some teach, two weeks. */
const schools: fc.Arbitrary<PlanInput> = fc
  .record({
    timetables: fc.array(fc.option(hours), { minLength: 1, maxLength: 7 }),
    free: fc.array(fc.tuple(hours, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 3 }),
    leads: fc.integer({ min: 0, max: 2 }),
    away: fc.array(fc.tuple(fc.nat(9), fc.nat(8)), { maxLength: 4 }),
    asking: fc.array(fc.nat(6), { maxLength: 2 }),
    cadence: fc.constantFrom<CadenceName>(...CADENCE_NAMES),
    pairedShare: fc.constantFrom(0, 0.3, 1),
    randomShare: fc.constantFrom(0, 0.5),
  })
  .map(({ timetables, free, leads, away, asking, cadence, pairedShare, randomShare }) => {
    const person = (number: number) => ({ email: `p${number}@school.example`, name: `P${number}` });
    return {
      days: DAYS,
      from: MONDAY,
      periods: PERIODS,
      lessonParts: ['Beginning', 'End'],
      teachers: timetables.map((teaches, number) => ({
        ...person(number),
        ...(teaches ? { teaches } : {}),
      })),
      observers: free.map(([hoursFree, mostAWeek], number) => ({
        ...person(number < leads ? number : 7 + number),
        free: hoursFree,
        mostAWeek,
      })),
      cadence,
      pairedShare,
      randomShare,
      requests: asking.map((number, index) => ({
        request: `r${index}`,
        teacher: person(number).email,
        focus: 'discussion',
      })),
      seen: [],
      absences: away.map(([number, day]) => ({
        email: person(number).email,
        date: DAYS[day] ?? '',
      })),
      earlier: [],
    };
  });

function whereabouts({ visits }: Plan): string[] {
  return visits.flatMap(({ teacher, observer, second, date, period }) =>
    [teacher, observer, second]
      .filter((email) => email !== '')
      .map((email) => `${email} ${date} ${period}`),
  );
}

/**
 * Ford and Fulkerson's largest flow from each need's hours through observers to their weeks, written for this test
 * alone.
 */
function mostCoverable(input: PlanInput): number {
  const { free, days } = hoursOf(input);
  const needs = needsOf(input, hoursOf(input), () => 0);
  const weekOf = (time: number) => mondayOf(days[Math.floor(time / PERIODS.length)] ?? '');
  const capacity = new Map<string, Map<string, number>>();
  const edge = (from: string, to: string, most: number) => {
    for (const [a, b, c] of [[from, to, most] as const, [to, from, 0] as const]) {
      const out = capacity.get(a) ?? new Map<string, number>();
      out.set(b, (out.get(b) ?? 0) + c);
      capacity.set(a, out);
    }
  };
  const linked = new Set<string>();
  const once = (from: string, to: string, most: number) => {
    if (!linked.has(`${from}>${to}`)) edge(from, to, most);
    linked.add(`${from}>${to}`);
  };
  needs.forEach((need, n) => {
    edge('start', `need ${n}`, 1);
    for (const time of need.times) {
      const day = `teacher ${need.teacher} ${Math.floor(time / PERIODS.length)}`;
      once(`need ${n}`, day, 1);
      once(day, `${day} out`, 1);
      once(`${day} out`, `time ${time} of ${need.teacher}`, 1);
      input.observers.forEach(({ mostAWeek }, o) => {
        if (!free[o]?.[time]) return;
        once(`time ${time} of ${need.teacher}`, `hour ${o} ${time}`, 1);
        once(`hour ${o} ${time}`, `week ${o} ${weekOf(time)}`, 1);
        once(`week ${o} ${weekOf(time)}`, 'end', mostAWeek);
      });
    }
  });
  const push = (at: string, seen: Set<string>): boolean => {
    if (at === 'end') return true;
    seen.add(at);
    for (const [next, left] of capacity.get(at) ?? []) {
      if (left < 1 || seen.has(next) || !push(next, seen)) continue;
      edge(at, next, -1);
      edge(next, at, 1);
      return true;
    }
    return false;
  };
  let flow = 0;
  while (push('start', new Set())) flow++;
  return flow;
}

describe('Whatever the school, a plan', () => {
  test('has nobody observe themselves, or be in two places at once, or where they are not free', () => {
    fc.assert(
      fc.property(schools, fc.integer(), (input, seed) => {
        const plan = planVisits(input, seeded(seed));
        const places = whereabouts(plan);
        expect(new Set(places).size).toBe(places.length);
        for (const { teacher, observer, second, date, period } of plan.visits) {
          expect([observer, second]).not.toContain(teacher);
          expect(observer).not.toBe(second);
          expect(DAYS).toContain(date);
          for (const email of [teacher, observer, second]) {
            expect(input.absences).not.toContainEqual({ email, date });
          }
          const who = input.teachers.find(({ email }) => email === teacher);
          expect(who && isTaught(input, who, date, period)).toBe(true);
        }
        for (const { email, mostAWeek } of input.observers) {
          const weeks = plan.visits
            .filter(({ observer, second }) => observer === email || second === email)
            .map(({ date }) => mondayOf(date));
          for (const week of weeks) {
            expect(weeks.filter((one) => one === week).length).toBeLessThanOrEqual(mostAWeek);
          }
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test('covers as much as can be covered, and accounts for the rest', () => {
    fc.assert(
      fc.property(schools, fc.integer(), (input, seed) => {
        const { visits, unplaced } = planVisits(input, seeded(seed));
        const left = unplaced.reduce((sum, one) => sum + one.visits, 0);
        const needs = needsOf(input, hoursOf(input), () => 0);
        expect(visits.length + left).toBe(needs.length);
        const withoutMore = { ...input, requests: [] };
        const plain = planVisits(withoutMore, seeded(seed)).visits.length;
        expect(plain).toBe(mostCoverable(withoutMore));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('covers every teacher who has an hour with an observer, where there are observers enough', () => {
    fc.assert(
      fc.property(schools, fc.integer(), (input, seed) => {
        const [hoursFree] = input.observers;
        const many = Array.from({ length: 20 }, (_, number) => ({
          email: `many${number}@school.example`,
          name: `Many ${number}`,
          free: hoursFree?.free ?? {},
          mostAWeek: 20,
        }));
        const school = { ...input, observers: many };
        const visited = new Set(planVisits(school, seeded(seed)).visits.map((v) => v.teacher));
        const { freeAt } = hoursOf(school);
        for (const need of needsOf(school, hoursOf(school), () => 0)) {
          if (!need.times.some((time) => (freeAt[time]?.length ?? 0) > 0)) continue;
          expect(visited).toContain(school.teachers[need.teacher]?.email);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('is the same for the same seed, and keeps what is confirmed when it is made again', () => {
    fc.assert(
      fc.property(schools, fc.integer(), fc.nat(9), fc.nat(8), (input, seed, who, day) => {
        const plan = planVisits(input, seeded(seed));
        expect(planVisits(input, seeded(seed))).toEqual(plan);

        const earlier = plan.visits.map((visit, n) => ({ ...visit, confirmed: n % 2 === 0 }));
        const absence = { email: `p${who}@school.example`, date: DAYS[day] ?? '' };
        const from = DAYS[day % 3] ?? MONDAY;
        const again = planVisits(
          { ...input, from, earlier, absences: [...input.absences, absence] },
          seeded(seed + 1),
        );
        const standing = earlier.filter(({ confirmed, date }) => confirmed && date >= from);
        expect(again.visits.filter(({ confirmed }) => confirmed)).toEqual(standing);
        const places = whereabouts(again);
        expect(new Set(places).size).toBe(places.length);
        expect(new Set(again.visits.map(({ visit }) => visit)).size).toBe(again.visits.length);
      }),
      { seed: 6, numRuns: 150 },
    );
  });
});
