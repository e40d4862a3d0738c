import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { reviewsHeld, reviewsThatDecided, wholeReviews } from '../reviews-held';

/** An association below ten units says nothing; see `guide/outcomes`. */
const UNITS = 10;

/** Units of the measure that has most of them. */
function unitsMeasured({ outcomes }: Records): number {
  const units = new Map<string, Set<string>>();
  for (const { measure, unitKind, unit } of outcomes) {
    const kind = `${measure}\u001f${unitKind}`;
    const seen = units.get(kind) ?? new Set<string>();
    units.set(kind, seen.add(unit));
  }
  return Math.max(0, ...[...units.values()].map(({ size }) => size));
}

/** Regularly is two reviews to begin with, three for a habit, four for about half a year of it. */
export const strengths: readonly Requirement[] = [
  {
    indicator: '5',
    level: 'GS',
    asks: 'Leaders review the visits about monthly, or at 30, and note strengths to use in coaching.',
    criteria: (records) => [
      {
        of: 'reviews of a month or 30 visits',
        have: reviewsHeld(records).length,
        need: 2,
        tab: 'Reviews',
      },
      {
        of: 'visits with a strength',
        have: records.observations.filter(({ strength }) => strength).length,
        need: 30,
        tab: 'Observations',
      },
    ],
    next: { button: 'Hold a review', at: 'review' },
  },
  {
    indicator: '5',
    level: 'GB',
    asks: 'Reviews follow an improvement cycle, and each decides how to build on a strength.',
    criteria: (records) => [
      {
        of: 'reviews with every step written',
        have: wholeReviews(records).length,
        need: 3,
        tab: 'Reviews',
      },
      {
        of: 'reviews with a decision on a strength',
        have: reviewsThatDecided(records, ({ strength }) => strength),
        need: 3,
        tab: 'Decisions',
      },
    ],
    next: { button: 'Write the next step', at: 'review' },
  },
  {
    indicator: '5',
    level: 'KI',
    asks: 'Reviews stand beside student results, and each decides on support and coaching.',
    criteria: (records) => [
      {
        of: 'teachers, teams or grades with student results',
        have: unitsMeasured(records),
        need: UNITS,
        tab: 'Outcomes',
      },
      {
        of: 'reviews with every step written',
        have: wholeReviews(records).length,
        need: 4,
        tab: 'Reviews',
      },
      {
        of: 'reviews with a decision on support and coaching',
        have: reviewsThatDecided(records, ({ kind }) => kind === 'support and coaching'),
        need: 3,
        tab: 'Decisions',
      },
    ],
    next: { button: 'Bring student results', at: 'patterns' },
  },
];
