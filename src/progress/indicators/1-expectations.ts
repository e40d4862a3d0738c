import type { Practice } from '../../practices/practice';
import type { Records } from '../records/records';
import type { Requirement } from '../requirement';

/** Practices that observers are asked about. */
function asked({ practices }: Records): Practice[] {
  return practices.filter(({ status }) => status === 'active' || status === 'pilot');
}

function describedAtEveryLevel(records: Records): number {
  const levels = new Map(records.sets.map(({ id, levels }) => [id, levels.length]));
  return asked(records).filter(
    ({ focus, descriptors }) =>
      descriptors.filter((words) => words !== '').length >= (levels.get(focus) ?? 2),
  ).length;
}

function guidesMade({ guides }: Records): number {
  return guides.filter(({ made }) => made !== '').length;
}

export const expectations: readonly Requirement[] = [
  {
    indicator: '1',
    level: 'GS',
    asks: 'Leaders keep one list of the practices that they expect to see in visits.',
    criteria: (records) => [
      { of: 'practices on forms', have: asked(records).length, need: 3, tab: 'Practices' },
      {
        of: 'walkthrough forms made',
        have: records.forms.filter(({ published }) => published !== '').length,
        need: 1,
        tab: 'Forms',
      },
    ],
    next: { button: 'Make the forms', at: 'forms' },
  },
  {
    indicator: '1',
    level: 'GB',
    asks: 'Each practice has levels in plain words, and teachers and observers can read them.',
    criteria: (records) => [
      {
        of: 'practices described at every level',
        have: describedAtEveryLevel(records),
        need: 3,
        tab: 'Practices',
      },
      { of: 'guides for staff', have: guidesMade(records), need: 1, tab: 'Guides' },
    ],
    next: { button: 'Make the guides', at: 'practices' },
  },
  {
    indicator: '1',
    level: 'KI',
    asks: 'There are sets for different kinds of lessons, with video examples and what students are seen doing.',
    criteria: (records) => [
      {
        of: 'sets with practices',
        have: new Set(asked(records).map(({ focus }) => focus)).size,
        need: 2,
        tab: 'Focus sets',
      },
      {
        of: 'practices with a student action',
        have: asked(records).filter(({ studentAction }) => studentAction !== '').length,
        need: 3,
        tab: 'Practices',
      },
      {
        of: 'practices with a video',
        have: asked(records).filter(
          ({ teacherVideo, observerVideo }) => teacherVideo !== '' || observerVideo !== '',
        ).length,
        need: 3,
        tab: 'Practices',
      },
      { of: 'guides for staff', have: guidesMade(records), need: 2, tab: 'Guides' },
    ],
    next: { button: 'Add videos', at: 'practices' },
  },
];
