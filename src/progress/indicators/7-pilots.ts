import { daysBetween } from '../../school-time';
import type { Records } from '../records/records';
import type { Requirement } from '../requirement';

/** Visits to teachers of a pilot since they began, and since a day if one is given. */
function visitsIn(
  records: Records,
  counts: (teacher: Records['pilotTeachers'][number], date: string) => boolean = () => true,
): number {
  const joined = new Map<string, Records['pilotTeachers'][number][]>();
  for (const one of records.pilotTeachers) {
    joined.set(one.teacher, [...(joined.get(one.teacher) ?? []), one]);
  }
  return records.observations.filter(({ teacher, date }) =>
    joined.get(teacher)?.some((one) => one.starts <= date && counts(one, date)),
  ).length;
}

/** Reviews within two weeks, and a little, of the one before or of the start. */
function shortCycles({ pilots, pilotReviews }: Records): number {
  const SHORT = 17;
  return pilotReviews.filter(({ pilot, date }) => {
    const before = [
      ...pilots.filter((one) => one.pilot === pilot).map(({ started }) => started),
      ...pilotReviews.filter((one) => one.pilot === pilot).map((one) => one.date),
    ];
    return before.some((day) => day < date && daysBetween(day, date) <= SHORT);
  }).length;
}

function afterAnAdjustment(records: Records): number {
  const adjusted = records.pilotReviews.filter((one) => one.adjusted);
  return visitsIn(records, (teacher, date) =>
    adjusted.some((one) => one.pilot === teacher.pilot && one.date < date),
  );
}

function isWidened({ decision }: Records['pilotDecisions'][number]): boolean {
  return decision === 'expand' || decision === 'roll out';
}

export const pilots: readonly Requirement[] = [
  {
    indicator: '7',
    level: 'GS',
    asks: 'Some teachers try something new, are visited often, and look at it with leaders every week or two.',
    criteria: (records) => [
      {
        of: 'teachers trying something new',
        have: new Set(records.pilotTeachers.map(({ teacher }) => teacher)).size,
        need: 2,
        tab: 'Pilot teachers',
      },
      { of: 'visits to them', have: visitsIn(records), need: 6, tab: 'Observations' },
      {
        of: 'reviews within about two weeks',
        have: shortCycles(records),
        need: 2,
        tab: 'Pilot reviews',
      },
      {
        of: 'answers of pilot teachers',
        have: records.pilotInputs.length,
        need: 2,
        tab: 'Pilot input',
      },
    ],
    next: { button: 'See the pilots', at: 'pilots' },
  },
  {
    indicator: '7',
    level: 'GB',
    asks: 'What is tried is fitted to the classes, and visits go on; reviews may be further apart once it has settled.',
    criteria: (records) => [
      {
        of: 'adjustments in reviews',
        have: records.pilotReviews.filter(({ adjusted }) => adjusted).length,
        need: 1,
        tab: 'Pilot reviews',
      },
      {
        of: 'visits after an adjustment',
        have: afterAnAdjustment(records),
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'reviews of pilots',
        have: records.pilotReviews.length,
        need: 4,
        tab: 'Pilot reviews',
      },
    ],
    next: { button: 'Review the pilot', at: 'pilots' },
  },
  {
    indicator: '7',
    level: 'KI',
    asks: 'What works goes to more teachers, those new to it are seen beside those who know it, and that shapes what is expected of all.',
    criteria: (records) => [
      {
        of: 'decisions to take it further',
        have: records.pilotDecisions.filter(isWidened).length,
        need: 1,
        tab: 'Pilot decisions',
      },
      {
        of: 'visits to teachers new to it',
        have: visitsIn(records, ({ experience }) => experience === 'new'),
        need: 5,
        tab: 'Observations',
      },
      {
        of: 'visits to experienced ones',
        have: visitsIn(records, ({ experience }) => experience === 'experienced'),
        need: 5,
        tab: 'Observations',
      },
    ],
    next: { button: 'Take it further', at: 'pilots' },
  },
];
