import type { CadenceName } from '../../src/monitor/schedule/cadence';
import type {
  PlanInput,
  PlannedVisit,
  PlanObserver,
  PlanTeacher,
  SeenVisit,
  WeekHours,
} from '../../src/monitor/schedule/plan';
import { laterDay, schoolDaysBetween } from '../../src/monitor/schedule/school-days';
import { seeded } from '../builders';

/** What a made-up school is like; everything else about it is drawn from its seed. */
export interface SchoolShape {
  readonly name: string;
  readonly seed: number;
  readonly teachers: number;
  readonly observers: number;
  readonly weeks: number;
  readonly cadence: CadenceName;
  readonly pairedShare: number;
  readonly randomShare: number;
  /** Teachers who teach only some periods on some days, from 0 to 1. */
  readonly partTime: number;
  /** Free periods of an observer on a day, the least and the most. */
  readonly free: readonly [number, number];
  readonly mostAWeek: readonly [number, number];
  /** Lead teachers among the observers, who also teach. */
  readonly leads: number;
}

export const SCHOOLS: readonly SchoolShape[] = [
  {
    name: 'small school',
    seed: 11,
    teachers: 12,
    observers: 3,
    weeks: 2,
    cadence: 'Every 2 weeks',
    pairedShare: 0.2,
    randomShare: 0.25,
    partTime: 0.2,
    free: [1, 3],
    mostAWeek: [3, 6],
    leads: 1,
  },
  {
    name: 'uneven part-timers',
    seed: 23,
    teachers: 34,
    observers: 5,
    weeks: 4,
    cadence: 'Every 2 weeks',
    pairedShare: 0.2,
    randomShare: 0.3,
    partTime: 0.8,
    free: [0, 4],
    mostAWeek: [2, 9],
    leads: 2,
  },
  {
    name: 'tight hours',
    seed: 37,
    teachers: 40,
    observers: 5,
    weeks: 2,
    cadence: 'Every week',
    pairedShare: 0.1,
    randomShare: 0.2,
    partTime: 0.5,
    free: [1, 3],
    mostAWeek: [6, 14],
    leads: 1,
  },
  {
    name: 'too few hours',
    seed: 41,
    teachers: 41,
    observers: 4,
    weeks: 2,
    cadence: 'Every week',
    pairedShare: 0.1,
    randomShare: 0.2,
    partTime: 0.3,
    free: [0, 2],
    mostAWeek: [5, 8],
    leads: 0,
  },
  {
    name: 'large school',
    seed: 53,
    teachers: 60,
    observers: 6,
    weeks: 4,
    cadence: 'Every week',
    pairedShare: 0.2,
    randomShare: 0.3,
    partTime: 0.3,
    free: [2, 5],
    mostAWeek: [10, 26],
    leads: 2,
  },
];

export const PERIODS = [1, 2, 3, 4, 5, 6, 7].map((number) => `Period ${number}`);
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const MONDAY = '2026-10-05';

/** The planning input of such a school, with a day off, some absences, requests, visits made and visits confirmed. */
export function schoolOf(shape: SchoolShape): PlanInput {
  const random = seeded(shape.seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const some = (count: number) => {
    const left = [...PERIODS];
    while (left.length > count) left.splice(whole(0, left.length - 1), 1);
    return left;
  };
  const hours = (least: number, most: number): WeekHours =>
    Object.fromEntries(WEEK.map((weekday) => [weekday, some(whole(least, most))]));
  const days = schoolDaysBetween(MONDAY, laterDay(MONDAY, 7 * shape.weeks - 3), ['2026-10-12']);

  const teachers: PlanTeacher[] = Array.from({ length: shape.teachers }, (_, number) => ({
    email: `t${number}@school.example`,
    name: `Teacher ${number}`,
    teaches: random() < shape.partTime ? hours(0, 3) : hours(5, 6),
  }));
  const observers: PlanObserver[] = Array.from({ length: shape.observers }, (_, number) => ({
    email: number < shape.leads ? `t${number}@school.example` : `o${number}@school.example`,
    name: number < shape.leads ? `Teacher ${number}` : `Observer ${number}`,
    free: hours(...shape.free),
    mostAWeek: whole(...shape.mostAWeek),
  }));
  const people = [...teachers, ...observers];
  const seen: SeenVisit[] = teachers
    .filter(() => random() < 0.6)
    .map(({ email }) => ({
      date: laterDay(MONDAY, -whole(1, 20)),
      period: PERIODS[whole(0, 6)] ?? '',
      lessonPart: 'Middle',
      teacher: email,
      observer: observers[whole(shape.leads, shape.observers - 1)]?.email ?? '',
    }));
  const absences = Array.from({ length: Math.ceil(people.length / 8) }, () => ({
    email: people[whole(0, people.length - 1)]?.email ?? '',
    date: days[whole(0, days.length - 1)] ?? '',
  }));
  const confirmed: PlannedVisit = {
    visit: 'confirmed',
    date: days[2] ?? '',
    period: 'Period 2',
    lessonPart: 'Middle',
    teacher: `t${shape.teachers - 1}@school.example`,
    observer: `o${shape.observers - 1}@school.example`,
    second: '',
    kind: 'scheduled',
    request: '',
    confirmed: true,
  };
  return {
    days,
    from: MONDAY,
    periods: PERIODS,
    lessonParts: ['Beginning', 'Middle', 'End'],
    teachers,
    observers,
    cadence: shape.cadence,
    pairedShare: shape.pairedShare,
    randomShare: shape.randomShare,
    requests: [2, 5].map((number) => ({
      request: `r${number}`,
      teacher: `t${number}@school.example`,
      focus: 'discussion',
    })),
    seen,
    absences,
    earlier: [confirmed],
  };
}
