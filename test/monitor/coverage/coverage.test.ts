import {
  type Coverage,
  type CoverageInput,
  coverageOf,
} from '../../../src/monitor/coverage/coverage';
import { schoolDaysBetween } from '../../../src/monitor/schedule/school-days';
import { anObservation } from '../../builders';

const ANA = 'ana@school.example';
const BEN = 'ben@school.example';
const SAM = 'sam@school.example';
const KIM = 'kim@school.example';

/** Three weeks from Monday 5 October, looked at on the last Friday. */
function anInput(more: Partial<CoverageInput> = {}): CoverageInput {
  return {
    teachers: [
      { email: ANA, name: 'Ana López' },
      { email: BEN, name: 'Ben Okafor' },
    ],
    observations: [],
    days: schoolDaysBetween('2026-10-05', '2026-10-23', []),
    today: '2026-10-23',
    cadence: 'Every week',
    periods: ['Period 1', 'Period 2'],
    lessonParts: ['Beginning', 'Middle', 'End'],
    ...more,
  };
}

function seenOn(date: string, more: Parameters<typeof anObservation>[0] = {}) {
  return anObservation({ date, observation: `${date} ${JSON.stringify(more)}`, ...more });
}

function rowOf(coverage: Coverage, teacher: string) {
  const row = coverage.teachers.find((one) => one.teacher === teacher);
  if (!row) throw new Error(`${teacher} is not in the coverage.`);
  return row;
}

describe('Coverage', () => {
  test('counts a teacher’s visits by week', () => {
    const coverage = coverageOf(
      anInput({
        observations: [seenOn('2026-10-05'), seenOn('2026-10-09'), seenOn('2026-10-19')],
      }),
    );
    expect(coverage.weeks).toEqual(['2026-10-05', '2026-10-12', '2026-10-19']);
    expect(rowOf(coverage, ANA)).toMatchObject({ weeks: [2, 0, 1], visits: 3 });
    expect(rowOf(coverage, BEN)).toMatchObject({ weeks: [0, 0, 0], visits: 0, last: '' });
  });

  test('counts a lesson seen by two observers as one visit, and both observers', () => {
    const coverage = coverageOf(
      anInput({
        observations: [
          seenOn('2026-10-06', { observer: SAM, lessonPart: '' }),
          seenOn('2026-10-06', { observer: KIM, lessonPart: 'End' }),
          seenOn('2026-10-06', { observer: SAM, period: 'Period 1', lessonPart: 'End' }),
        ],
      }),
    );
    const ana = rowOf(coverage, ANA);
    expect(ana.visits).toBe(2);
    expect(ana.mix).toEqual({
      periods: [
        { name: 'Period 1', visits: 1 },
        { name: 'Period 2', visits: 1 },
      ],
      lessonParts: [
        { name: 'Beginning', visits: 0 },
        { name: 'Middle', visits: 0 },
        { name: 'End', visits: 2 },
      ],
      observers: [
        { name: SAM, visits: 2 },
        { name: KIM, visits: 1 },
      ],
    });
    expect(coverage.mix).toEqual(ana.mix);
  });

  test('shows periods and parts that the school no longer has, as they were written', () => {
    const { mix } = coverageOf(
      anInput({ observations: [seenOn('2026-10-06', { period: 'Block A', lessonPart: '' })] }),
    );
    expect(mix.periods).toContainEqual({ name: 'Block A', visits: 1 });
    expect(mix.lessonParts).toContainEqual({ name: '', visits: 1 });
  });

  test('leaves nothing out silently: visits to others and rows without a date are counted', () => {
    const coverage = coverageOf(
      anInput({ observations: [seenOn('2026-10-06', { teacher: 'Room 12' }), seenOn('')] }),
    );
    expect(coverage).toMatchObject({ notOnRoster: 1, undated: 1 });
  });

  test('shows no week before a teacher came', () => {
    const teachers = [{ email: ANA, name: 'Ana López', since: '2026-10-14' }];
    const coverage = coverageOf(anInput({ teachers }));
    expect(rowOf(coverage, ANA).weeks).toEqual([null, 0, 0]);
  });

  test('shows no week after a teacher left, and counts none of them', () => {
    const teachers = [{ email: ANA, name: 'Ana López', until: '2026-10-09' }];
    const coverage = coverageOf(anInput({ teachers, cadence: 'Every week' }));
    expect(rowOf(coverage, ANA)).toMatchObject({ weeks: [0, null, null], left: true });
    expect(coverage.overdue).toEqual([]);
    expect(coverage.achieved.intervals.map(({ of }) => of)).toEqual([1, 0, 0]);
  });

  test('does not look ahead', () => {
    const coverage = coverageOf(
      anInput({ today: '2026-10-07', observations: [seenOn('2026-10-08')] }),
    );
    expect(coverage.weeks).toEqual(['2026-10-05']);
    expect(rowOf(coverage, ANA).visits).toBe(0);
  });
});

describe('Overdue', () => {
  const overdueOn = (today: string, more: Partial<CoverageInput> = {}) =>
    coverageOf(anInput({ today, ...more })).overdue.map(({ teacher, days }) => [teacher, days]);

  test('is a teacher whose last visit is further back than the cadence allows', () => {
    const observations = [seenOn('2026-10-06'), seenOn('2026-10-06', { teacher: BEN })];
    expect(overdueOn('2026-10-13', { observations })).toEqual([]);
    expect(overdueOn('2026-10-14', { observations })).toEqual([
      [ANA, 8],
      [BEN, 8],
    ]);
    expect(overdueOn('2026-10-14', { observations, cadence: 'Every 2 weeks' })).toEqual([]);
  });

  test('lists the never seen first, then the longest unseen', () => {
    const teachers = [
      { email: ANA, name: 'Ana López' },
      { email: BEN, name: 'Ben Okafor' },
      { email: 'cleo@school.example', name: 'Cleo Diaz' },
    ];
    const observations = [seenOn('2026-10-08'), seenOn('2026-10-07', { teacher: BEN })];
    expect(overdueOn('2026-10-23', { teachers, observations })).toEqual([
      ['cleo@school.example', null],
      [BEN, 16],
      [ANA, 15],
    ]);
  });

  test('is nobody because of a holiday', () => {
    const days = [
      ...schoolDaysBetween('2026-12-14', '2026-12-18', []),
      ...schoolDaysBetween('2027-01-04', '2027-01-08', []),
    ];
    const observations = [seenOn('2026-12-16'), seenOn('2026-12-16', { teacher: BEN })];
    expect(overdueOn('2027-01-06', { days, observations })).toEqual([]);
    expect(overdueOn('2027-01-07', { days, observations })).toHaveLength(2);
  });

  test('is nobody before they came, nor until the cadence has gone by since', () => {
    const teachers = [{ email: ANA, name: 'Ana López', since: '2026-10-15' }];
    expect(overdueOn('2026-10-21', { teachers })).toEqual([]);
    expect(overdueOn('2026-10-22', { teachers })).toEqual([[ANA, null]]);
  });
});

describe('The cadence achieved', () => {
  test('is the share of teachers and intervals that got their visits', () => {
    const observations = [
      seenOn('2026-10-05'),
      seenOn('2026-10-09'),
      seenOn('2026-10-14'),
      seenOn('2026-10-16', { teacher: BEN }),
    ];
    const { achieved } = coverageOf(anInput({ observations, today: '2026-10-21' }));
    expect(achieved).toMatchObject({ met: 3, of: 4, share: 0.75 });
    expect(achieved.intervals).toEqual([
      { from: '2026-10-05', to: '2026-10-11', over: true, met: 1, of: 2 },
      { from: '2026-10-12', to: '2026-10-18', over: true, met: 2, of: 2 },
      { from: '2026-10-19', to: '2026-10-25', over: false, met: 0, of: 2 },
    ]);
  });

  test('asks for two lessons where the cadence does, not for two observers in one', () => {
    const days = schoolDaysBetween('2026-10-05', '2026-10-30', []);
    const twice = (second: string) => [
      seenOn('2026-10-06', { observer: SAM }),
      seenOn(second, { observer: KIM }),
    ];
    const achieved = (second: string) =>
      coverageOf(
        anInput({
          days,
          today: '2026-10-31',
          cadence: 'Twice a month',
          observations: twice(second),
          teachers: [{ email: ANA, name: 'Ana López' }],
        }),
      ).achieved;
    expect(achieved('2026-10-06')).toMatchObject({ met: 0, of: 1 });
    expect(achieved('2026-10-27')).toMatchObject({ met: 1, of: 1 });
  });

  test('is unknown until an interval is over', () => {
    const { achieved } = coverageOf(anInput({ today: '2026-10-08' }));
    expect(achieved).toMatchObject({ met: 0, of: 0, share: null });
  });

  test('holds nothing against a school for the weeks before a teacher came, or without school', () => {
    const days = [
      ...schoolDaysBetween('2026-10-05', '2026-10-09', []),
      ...schoolDaysBetween('2026-10-19', '2026-10-23', []),
    ];
    const teachers = [
      { email: ANA, name: 'Ana López' },
      { email: BEN, name: 'Ben Okafor', since: '2026-10-07' },
    ];
    const { achieved } = coverageOf(anInput({ days, teachers, today: '2026-10-24' }));
    expect(achieved.intervals.map(({ from, of }) => [from, of])).toEqual([
      ['2026-10-05', 1],
      ['2026-10-19', 2],
    ]);
  });
});
