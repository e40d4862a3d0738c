import { isOfProcess } from '../../guide/reviews/decisions-table';
import type { Requirement } from '../requirement';
import {
  cyclesShared,
  decisionsRevisited,
  reviewsHeld,
  reviewsThatDecided,
  wholeReviews,
} from '../reviews-held';

/** A trend needs three cycles: two are a change. */
export const patterns: readonly Requirement[] = [
  {
    indicator: '6a',
    level: 'GS',
    asks: 'Leaders look at all visits together and say which patterns they see.',
    criteria: (records) => [
      {
        of: 'reviews that say what was noticed',
        have: reviewsHeld(records).filter(({ written }) => written.includes('notice')).length,
        need: 1,
        tab: 'Reviews',
      },
    ],
    next: { button: 'Hold a review', at: 'review' },
  },
  {
    indicator: '6a',
    level: 'GB',
    asks: 'Changes over time are looked at too, and decisions are about teaching and about the visits themselves.',
    criteria: (records) => [
      {
        of: 'cycles reviewed, to see a trend',
        have: reviewsHeld(records).length,
        need: 3,
        tab: 'Reviews',
      },
      {
        of: 'decisions on instruction',
        have: records.decisions.filter(({ kind }) => kind === 'instruction').length,
        need: 1,
        tab: 'Decisions',
      },
      {
        of: 'decisions on visits or their forms',
        have: records.decisions.filter(isOfProcess).length,
        need: 1,
        tab: 'Decisions',
      },
    ],
    next: { button: 'Decide in a review', at: 'review' },
  },
  {
    indicator: '6a',
    level: 'KI',
    asks: 'Cycles are about teaching, visits and forms; past decisions come back each time, and the district gets results.',
    criteria: (records) => [
      {
        of: 'reviews with every step written',
        have: wholeReviews(records).length,
        need: 4,
        tab: 'Reviews',
      },
      {
        of: 'reviews with a decision on visits or forms',
        have: reviewsThatDecided(records, isOfProcess),
        need: 2,
        tab: 'Decisions',
      },
      {
        of: 'decisions taken up again, with what became of them',
        have: decisionsRevisited(records),
        need: 3,
        tab: 'Decisions',
      },
      {
        of: 'cycles shared with the district',
        have: cyclesShared(records, 'District'),
        need: 2,
        tab: 'Packets',
      },
    ],
    next: { button: 'Share with the district', at: 'patterns' },
  },
];
