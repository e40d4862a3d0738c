import type {
  PlanInput,
  PlannedVisit,
  PlanObserver,
  PlanTeacher,
  WeekHours,
} from '../../../src/monitor/schedule/plan';
import { schoolDaysBetween } from '../../../src/monitor/schedule/school-days';

/** A Monday; four weeks of school follow. */
export const MONDAY = '2026-10-05';
export const LAST_FRIDAY = '2026-10-30';

export function everyDay(...periods: readonly string[]): WeekHours {
  return { Mon: periods, Tue: periods, Wed: periods, Thu: periods, Fri: periods };
}

export function addressOf(name: string): string {
  return `${name.split(' ')[0]?.toLowerCase()}@school.example`;
}

export function whoTeaches(name: string, teaches?: WeekHours): PlanTeacher {
  return { email: addressOf(name), name, ...(teaches ? { teaches } : {}) };
}

export function whoObserves(name: string, free: WeekHours, mostAWeek = 10): PlanObserver {
  return { email: addressOf(name), name, free, mostAWeek };
}

/** Two teachers, one observer with a free period a day, four weeks, every two weeks. */
export function aPlanInput(more: Partial<PlanInput> = {}): PlanInput {
  return {
    days: schoolDaysBetween(MONDAY, LAST_FRIDAY, []),
    from: MONDAY,
    periods: ['Period 1', 'Period 2', 'Period 3'],
    lessonParts: ['Beginning', 'Middle', 'End'],
    teachers: [whoTeaches('Ana López'), whoTeaches('Ben Okafor')],
    observers: [whoObserves('Sam Ortiz', everyDay('Period 2'))],
    cadence: 'Every 2 weeks',
    pairedShare: 0,
    randomShare: 0,
    requests: [],
    seen: [],
    absences: [],
    earlier: [],
    ...more,
  };
}

export function aPlannedVisit(more: Partial<PlannedVisit> = {}): PlannedVisit {
  return {
    visit: 'visit-1',
    date: '2026-10-06',
    period: 'Period 2',
    lessonPart: 'Middle',
    teacher: 'ana@school.example',
    observer: 'sam@school.example',
    second: '',
    kind: 'scheduled',
    request: '',
    confirmed: false,
    ...more,
  };
}

/** Ten teachers with every period, and three observers with two free periods a day. */
export function aBiggerSchool(more: Partial<PlanInput> = {}): PlanInput {
  return aPlanInput({
    teachers: Array.from({ length: 10 }, (_, number) => whoTeaches(`T${number} Teacher`)),
    observers: [
      whoObserves('Sam Ortiz', everyDay('Period 1', 'Period 2')),
      whoObserves('Kim Lee', everyDay('Period 2', 'Period 3')),
      whoObserves('Pat Rao', everyDay('Period 1', 'Period 3')),
    ],
    ...more,
  });
}
