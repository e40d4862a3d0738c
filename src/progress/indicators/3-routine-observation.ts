import type { Records, SeenVisit } from '../records/records';
import type { Requirement } from '../requirement';
import {
  distinct,
  seenWithin,
  sharedLessons,
  shareOfTeachers,
  teachersSeenInEach,
} from '../seen-in';

const MONTH = 28;
const TWO_WEEKS = 14;

function made({ visits }: Records, kind: 'random' | 'scheduled'): number {
  return visits.filter((visit) => visit.kind === kind && visit.state === 'done').length;
}

/** Teachers who were seen in two or more periods or parts of a lesson. */
function seenAtDifferentTimes(visits: readonly SeenVisit[]): number {
  const times = new Map<string, Set<string>>();
  for (const { teacher, period, lessonPart } of visits) {
    const own = times.get(teacher) ?? new Set<string>();
    times.set(teacher, own);
    own.add(`${period}/${lessonPart}`);
  }
  return [...times.values()].filter(({ size }) => size > 1).length;
}

export const routineObservation: readonly Requirement[] = [
  {
    indicator: '3',
    level: 'GS',
    asks: 'Every teacher is visited once or twice a month, at planned and at random times.',
    criteria: (records) => [
      {
        of: 'teachers seen in each of the last two months',
        have: teachersSeenInEach(records, 2, MONTH),
        need: shareOfTeachers(records, 0.9),
        tab: 'Observations',
      },
      { of: 'planned visits made', have: made(records, 'scheduled'), need: 1, tab: '' },
      { of: 'random visits made', have: made(records, 'random'), need: 1, tab: '' },
    ],
    next: { button: 'Plan the visits', at: 'schedule' },
  },
  {
    indicator: '3',
    level: 'GB',
    asks: 'Visits fall at different times of the day and of a lesson, and some are in pairs.',
    criteria: (records) => {
      const lately = seenWithin(records, 2 * MONTH);
      return [
        {
          of: 'periods visited in two months',
          have: distinct(lately.map(({ period }) => period)),
          need: 3,
          tab: 'Observations',
        },
        {
          of: 'parts of a lesson seen',
          have: distinct(lately.map(({ lessonPart }) => lessonPart)),
          need: 2,
          tab: 'Observations',
        },
        {
          of: 'visits in pairs',
          have: sharedLessons(lately).length,
          need: 3,
          tab: 'Observations',
        },
      ];
    },
    next: { button: 'Plan a mix', at: 'schedule' },
  },
  {
    indicator: '3',
    level: 'KI',
    asks: 'Every teacher is visited every week or two, in different periods and parts of a lesson, on electronic forms.',
    criteria: (records) => {
      const lately = seenWithin(records, 4 * TWO_WEEKS);
      return [
        {
          of: 'teachers seen in all four of the last two-week spans',
          have: teachersSeenInEach(records, 4, TWO_WEEKS),
          need: shareOfTeachers(records, 0.9),
          tab: 'Observations',
        },
        {
          of: 'teachers seen at different times',
          have: seenAtDifferentTimes(lately),
          need: shareOfTeachers(records, 0.8),
          tab: 'Observations',
        },
        {
          of: 'forms in use',
          have: distinct(
            lately.filter(({ source }) => source === 'form').map(({ focus }) => focus),
          ),
          need: 2,
          tab: 'Observations',
        },
      ];
    },
    next: { button: 'See who is next', at: 'coverage' },
  },
];
