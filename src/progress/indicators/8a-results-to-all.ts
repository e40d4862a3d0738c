import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { distinct } from '../seen-in';

function reviewsTold({ told }: Records): number {
  return distinct(told.filter(({ to }) => to === 'all').map(({ review }) => review));
}

/** One review is a start, three a habit, four about half a year of it. */
export const resultsToAll: readonly Requirement[] = [
  {
    indicator: '8a',
    level: 'GS',
    asks: 'Once visits run, all teachers hear what they showed on the whole.',
    criteria: (records) => [
      {
        of: 'reviews told to all staff',
        have: reviewsTold(records),
        need: 1,
        tab: 'Outbox',
      },
    ],
    next: { button: 'Tell all staff', at: 'teams' },
  },
  {
    indicator: '8a',
    level: 'GB',
    asks: 'All teachers hear after every review, with what it showed over time and what was decided.',
    criteria: (records) => [
      { of: 'reviews told to all staff', have: reviewsTold(records), need: 3, tab: 'Outbox' },
      {
        of: 'reviews with a decision',
        have: distinct(records.decisions.map(({ review }) => review)),
        need: 3,
        tab: 'Decisions',
      },
    ],
    next: { button: 'Tell all staff', at: 'teams' },
  },
  {
    indicator: '8a',
    level: 'KI',
    asks: 'Teachers are asked what they make of the results, and that is read in the next review.',
    criteria: (records) => [
      { of: 'reviews told to all staff', have: reviewsTold(records), need: 4, tab: 'Outbox' },
      {
        of: 'reviews on which staff gave their views',
        have: distinct(records.views),
        need: 2,
        tab: 'Staff views',
      },
    ],
    next: { button: 'Ask for their views', at: 'teams' },
  },
];
