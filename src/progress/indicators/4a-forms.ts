import type { Records } from '../records/records';
import type { Requirement } from '../requirement';

function visits(records: Records, holds: (visit: Records['observations'][number]) => boolean) {
  return records.observations.filter(holds).length;
}

/** Forms with which so many visits were noted. */
function formsUsed({ observations }: Records, least: number): number {
  const used = new Map<string, number>();
  for (const { focus, source } of observations) {
    if (source === 'form') used.set(focus, (used.get(focus) ?? 0) + 1);
  }
  return [...used.values()].filter((count) => count >= least).length;
}

export const forms: readonly Requirement[] = [
  {
    indicator: '4a',
    level: 'GS',
    asks: 'Visits note priority practices, the use of the curriculum, and open notes.',
    criteria: (records) => [
      {
        of: 'visits with practices noted',
        have: visits(records, ({ rated }) => rated > 0),
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'visits with the curriculum noted',
        have: visits(records, ({ curriculum }) => curriculum),
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'visits with words of the observer',
        have: visits(records, (visit) => visit.notes || visit.strength || visit.opportunity),
        need: 5,
        tab: 'Observations',
      },
    ],
    next: { button: 'Open a form', at: 'forms' },
  },
  {
    indicator: '4a',
    level: 'GB',
    asks: 'There are forms for different kinds of lessons, and observers pick the one that fits.',
    criteria: (records) => [
      {
        of: 'forms used for five visits or more',
        have: formsUsed(records, 5),
        need: 2,
        tab: 'Observations',
      },
    ],
    next: { button: 'Make another form', at: 'forms' },
  },
  {
    indicator: '4a',
    level: 'KI',
    asks: 'The set of forms has changed with the school’s needs, and notes teachers and students.',
    criteria: (records) => [
      {
        of: 'practices reworded, replaced or added',
        have:
          records.versions.filter(({ version }) => (version ?? 1) > 1).length +
          records.practices.filter(({ replaces }) => replaces !== '').length,
        need: 2,
        tab: 'Practice versions',
      },
      {
        of: 'forms used for five visits or more',
        have: formsUsed(records, 5),
        need: 3,
        tab: 'Observations',
      },
      {
        of: 'visits in which students’ part was seen',
        have: visits(records, ({ students }) => students > 0),
        need: 10,
        tab: 'Observations',
      },
    ],
    next: { button: 'See the practices', at: 'practices' },
  },
];
