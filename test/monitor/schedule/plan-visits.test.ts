import type { PlannedVisit } from '../../../src/monitor/schedule/plan';
import { planVisits } from '../../../src/monitor/schedule/plan-visits';
import { mondayOf, weekdayOf } from '../../../src/monitor/schedule/school-days';
import { SCHOOLS, schoolOf } from '../../bench/schedule-schools';
import { seeded } from '../../builders';
import {
  aBiggerSchool,
  aPlanInput,
  aPlannedVisit,
  everyDay,
  MONDAY,
  whoObserves,
  whoTeaches,
} from './a-plan-input';

const ANA = 'ana@school.example';
const BEN = 'ben@school.example';

function of(visits: readonly PlannedVisit[], teacher: string): PlannedVisit[] {
  return visits.filter((visit) => visit.teacher === teacher);
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}

describe('A plan', () => {
  test('visits every teacher once in every two weeks', () => {
    const { visits, unplaced, problems } = planVisits(aPlanInput(), seeded(1));
    for (const teacher of [ANA, BEN]) {
      const dates = of(visits, teacher).map(({ date }) => date);
      expect(dates.map((date) => date < '2026-10-19')).toEqual([true, false]);
    }
    expect({ unplaced, problems }).toEqual({ unplaced: [], problems: [] });
  });

  test.each([
    ['Once a month', 1],
    ['Twice a month', 2],
    ['Every 2 weeks', 2],
    ['Every week', 4],
  ] as const)('with %s makes %i visits to a teacher in four weeks', (cadence, count) => {
    const { visits } = planVisits(aPlanInput({ cadence }), seeded(1));
    expect(of(visits, ANA)).toHaveLength(count);
    expect(distinct(of(visits, ANA).map(({ date }) => mondayOf(date)))).toBe(count);
  });

  test('of a school without a past goes to every period about as often, and so does each observer', () => {
    const periods = [1, 2, 3, 4, 5, 6, 7].map((number) => `Period ${number}`);
    const free = everyDay(...periods);
    const input = aBiggerSchool({
      periods,
      observers: ['Sam Ortiz', 'Kim Lee', 'Pat Rao'].map((name) => whoObserves(name, free)),
      cadence: 'Every week',
      randomShare: 0.25,
    });
    const { visits } = planVisits(input, seeded(1));
    const among = (some: readonly PlannedVisit[]) =>
      periods.map((period) => some.filter((visit) => visit.period === period).length);
    expect(visits).toHaveLength(40);
    expect(Math.max(...among(visits)) - Math.min(...among(visits))).toBeLessThanOrEqual(3);
    for (const { email } of input.observers) {
      expect(Math.max(...among(visits.filter(({ observer }) => observer === email)))).toBeLessThan(
        5,
      );
    }
  });

  test('counts a visit that was made, whoever was there with whom', () => {
    const seen = ['sam@school.example', 'kim@school.example'].map((observer) => ({
      date: '2026-10-06',
      period: 'Period 1',
      lessonPart: 'Middle',
      teacher: ANA,
      observer,
    }));
    const input = aPlanInput({ from: '2026-10-07', seen });
    const { visits } = planVisits(input, seeded(1));
    expect(of(visits, ANA).map(({ date }) => date >= '2026-10-19')).toEqual([true]);
    expect(of(visits, BEN)).toHaveLength(2);
  });

  test('that is shorter than the cadence visits those whose visit falls due in it', () => {
    const days = aPlanInput().days.slice(0, 5);
    const seen = [
      {
        date: '2026-09-29',
        period: 'Period 1',
        lessonPart: 'End',
        teacher: ANA,
        observer: 'sam@school.example',
      },
    ];
    const { visits } = planVisits(aPlanInput({ days, seen, cadence: 'Every 2 weeks' }), seeded(1));
    expect(visits.map(({ teacher }) => teacher)).toEqual([BEN]);
  });

  test('leaves out days of no school, days away and days before a teacher came', () => {
    const input = aPlanInput({
      days: ['2026-10-08', '2026-10-09', '2026-10-15', '2026-10-16'],
      from: '2026-10-08',
      teachers: [{ ...whoTeaches('Ana López'), since: '2026-10-12' }, whoTeaches('Ben Okafor')],
      absences: [
        { email: ANA, date: '2026-10-15' },
        { email: 'sam@school.example', date: '2026-10-08' },
      ],
    });
    const { visits } = planVisits(input, seeded(1));
    expect(of(visits, ANA).map(({ date }) => date)).toEqual(['2026-10-16']);
    expect(['2026-10-09', '2026-10-15']).toContain(of(visits, BEN)[0]?.date);
  });

  test('asks nothing for the weeks in which a teacher is not here, and a part where they come or leave', () => {
    const teachers = [
      { ...whoTeaches('Ana López'), since: '2026-10-15' },
      { ...whoTeaches('Ben Okafor'), until: '2026-10-06' },
    ];
    const input = aPlanInput({ teachers, cadence: 'Every week' });
    const { visits, unplaced } = planVisits(input, seeded(1));
    expect(unplaced).toEqual([]);
    expect(of(visits, BEN).map(({ date }) => date <= '2026-10-06')).toEqual([true]);
    const weeks = input.days.filter((day) => day >= '2026-10-12').map(mondayOf);
    expect(of(visits, ANA)).toHaveLength(distinct(weeks));
    expect(of(visits, ANA).every(({ date }) => date >= '2026-10-15')).toBe(true);
  });

  test('keeps to the timetable, the free periods and the most visits a week', () => {
    const input = aPlanInput({
      cadence: 'Every week',
      teachers: ['Ana', 'Ben', 'Cleo', 'Dan'].map((name) =>
        whoTeaches(name, { Tue: ['Period 1', 'Period 2'], Thu: ['Period 3'] }),
      ),
      observers: [
        whoObserves('Sam Ortiz', everyDay('Period 2', 'Period 3'), 1),
        whoObserves('Kim Lee', everyDay('Period 1', 'Period 3'), 3),
      ],
    });
    const { visits } = planVisits(input, seeded(1));
    const sams = visits.filter(({ observer }) => observer === 'sam@school.example');
    expect(distinct(sams.map(({ date }) => mondayOf(date)))).toBe(sams.length);
    for (const { date, period, observer } of visits) {
      const taught = weekdayOf(date) === 'Tue' ? ['Period 1', 'Period 2'] : ['Period 3'];
      expect(taught).toContain(period);
      expect(period).not.toBe(observer === 'sam@school.example' ? 'Period 1' : 'Period 2');
    }
    // Kim has Tue 1 and Thu 3, Sam one of Tue 2 and Thu 3: three teachers a week.
    expect(visits).toHaveLength(12);
  });

  test('shares the load by the free time that observers have', () => {
    const input = aBiggerSchool({
      teachers: Array.from({ length: 12 }, (_, number) => whoTeaches(`T${number}`)),
      observers: [
        whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2'), 9),
        whoObserves('Kim Lee', everyDay('Period 1', 'Period 2'), 3),
      ],
      cadence: 'Every 2 weeks',
    });
    const { loads } = planVisits(input, seeded(1));
    expect(loads).toEqual([
      { observer: 'sam@school.example', visits: 18, possible: 36 },
      { observer: 'kim@school.example', visits: 6, possible: 12 },
    ]);
  });

  test('counts visits made in the window towards the load', () => {
    const seen = ['06', '07', '08'].map((day) => ({
      date: `2026-10-${day}`,
      period: 'Period 2',
      lessonPart: 'End',
      teacher: 'guest@school.example',
      observer: 'sam@school.example',
    }));
    const observers = ['Sam Ortiz', 'Kim Lee'].map((name) =>
      whoObserves(name, everyDay('Period 2', 'Period 3')),
    );
    const { visits } = planVisits(
      aPlanInput({ from: '2026-10-09', seen, observers, cadence: 'Once a month' }),
      seeded(1),
    );
    expect(visits.map(({ observer }) => observer)).toEqual([
      'kim@school.example',
      'kim@school.example',
    ]);
  });

  test('mixes periods, lesson parts and observers for every teacher', () => {
    const input = aBiggerSchool({ cadence: 'Every week' });
    const { visits } = planVisits(input, seeded(1));
    for (const { email } of input.teachers) {
      const theirs = of(visits, email);
      expect(distinct(theirs.map(({ lessonPart }) => lessonPart))).toBe(3);
      expect(distinct(theirs.map(({ period }) => period))).toBe(3);
      expect(distinct(theirs.map(({ observer }) => observer))).toBe(3);
    }
  });

  test('sees a teacher in periods and lesson parts in which they were not seen yet', () => {
    const seen = ['Period 1', 'Period 2'].map((period, number) => ({
      date: `2026-09-0${number + 1}`,
      period,
      lessonPart: ['Beginning', 'End'][number] ?? '',
      teacher: ANA,
      observer: 'sam@school.example',
    }));
    const observers = [whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2', 'Period 3'))];
    const { visits } = planVisits(
      aPlanInput({ seen, observers, cadence: 'Once a month' }),
      seeded(1),
    );
    expect(of(visits, ANA)).toMatchObject([{ period: 'Period 3', lessonPart: 'Middle' }]);
  });

  test('pairs two observers for the share asked for, and lets all of them meet', () => {
    const { visits } = planVisits(aBiggerSchool({ pairedShare: 0.3 }), seeded(1));
    const pairs = visits.filter(({ second }) => second !== '');
    expect([visits.length, pairs.length]).toEqual([20, 6]);
    const met = pairs.map(({ observer, second }) => [observer, second].sort().join());
    expect(distinct(met)).toBe(3);
  });

  test('draws the day and period of a share of visits by chance', () => {
    const planned = (seed: number) =>
      planVisits(aBiggerSchool({ randomShare: 0.25 }), seeded(seed));
    const random = planned(1).visits.filter(({ kind }) => kind === 'random');
    expect(random).toHaveLength(5);
    const times = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      planned(seed)
        .visits.filter(({ kind }) => kind === 'random')
        .map(({ date, period }) => `${weekdayOf(date)} ${period}`),
    );
    // Of 15 times in a week, 40 draws find nearly all.
    expect(distinct(times)).toBeGreaterThan(10);
  });

  test('answers a request with the next visit, early, and with one more when none is due', () => {
    const requests = [{ request: 'r1', teacher: ANA, focus: 'discussion' }];
    const next = planVisits(aPlanInput({ requests }), seeded(1)).visits;
    expect(of(next, ANA)).toMatchObject([{ request: 'r1' }, { request: '' }]);
    expect(of(next, ANA)[0]?.date).toBe(MONDAY);

    const seen = [
      {
        date: MONDAY,
        period: 'Period 1',
        lessonPart: 'End',
        teacher: ANA,
        observer: 'sam@school.example',
      },
    ];
    const days = aPlanInput().days.slice(0, 10);
    const more = planVisits(aPlanInput({ requests, seen, days }), seeded(1)).visits;
    expect(of(more, ANA)).toMatchObject([{ request: 'r1', date: '2026-10-06' }]);
  });

  test('lets requests and the longest unseen go first when there is not room for all', () => {
    const names = ['Ana López', 'Ben Okafor', 'Cleo Diaz', 'Dan Wu'];
    const input = aPlanInput({
      cadence: 'Once a month',
      teachers: names.map((name) => whoTeaches(name)),
      observers: [whoObserves('Sam Ortiz', { Mon: ['Period 2'] }, 1)],
      days: aPlanInput().days.slice(0, 15),
      requests: [{ request: 'r1', teacher: 'dan@school.example', focus: 'discussion' }],
      seen: ['2026-08-31', '2026-09-07', '', '2026-09-04'].flatMap((date, number) =>
        date === ''
          ? []
          : [
              {
                date,
                period: 'Period 1',
                lessonPart: 'End',
                teacher: `${names[number]?.split(' ')[0]?.toLowerCase()}@school.example`,
                observer: 'sam@school.example',
              },
            ],
      ),
    });
    const plan = planVisits(input, seeded(1));
    const seen = new Set(plan.visits.map(({ teacher }) => teacher));
    expect(seen).toEqual(new Set(['dan@school.example', 'cleo@school.example', ANA]));
    expect(plan.unplaced).toMatchObject([{ teacher: BEN, visits: 1 }]);
  });

  test('gives every teacher a first visit before any teacher a second', () => {
    const input = aPlanInput({
      cadence: 'Every week',
      days: aPlanInput().days.slice(0, 10),
      teachers: ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'].map((name) => whoTeaches(name)),
      observers: [whoObserves('Sam Ortiz', everyDay('Period 2'), 3)],
    });
    const { visits } = planVisits(input, seeded(1));
    expect(distinct(visits.map(({ teacher }) => teacher))).toBe(6);
  });

  test('never sends a lead teacher to their own lesson or away from it', () => {
    const lead = { ...whoTeaches('Lee Chan'), email: 'lee@school.example' };
    const input = aPlanInput({
      teachers: [lead, whoTeaches('Ana López')],
      observers: [
        whoObserves('Lee Chan', everyDay('Period 1')),
        whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2')),
      ],
      cadence: 'Every week',
    });
    const { visits } = planVisits(input, seeded(1));
    const lees = visits.filter(({ observer }) => observer === lead.email);
    expect(lees.length).toBeGreaterThan(0);
    expect(lees.every(({ teacher, period }) => teacher === ANA && period === 'Period 1')).toBe(
      true,
    );
    expect(of(visits, lead.email).every(({ period }) => period === 'Period 2')).toBe(true);
  });

  test('is the same for the same seed', () => {
    for (const shape of SCHOOLS.slice(0, 3)) {
      const input = schoolOf(shape);
      expect(planVisits(input, seeded(5))).toEqual(planVisits(input, seeded(5)));
    }
  });

  test('leaves a confirmed visit as it is and counts it', () => {
    const confirmed = aPlannedVisit({ confirmed: true, lessonPart: '', period: 'Assembly' });
    const { visits } = planVisits(aPlanInput({ earlier: [confirmed] }), seeded(1));
    expect(visits).toContainEqual(confirmed);
    expect(of(visits, ANA)).toHaveLength(2);
  });
});
