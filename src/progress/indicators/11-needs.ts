import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { reviewsThatDecided } from '../reviews-held';
import { distinct } from '../seen-in';

/** Below five teachers a need is that of people, not of a school. */
const TEACHERS = 5;

function teachersWithNeeds({ conversations }: Records): number {
  return distinct(conversations.filter(({ needs }) => needs > 0).map(({ teacher }) => teacher));
}

function inCodes({ conversations }: Records): number {
  return conversations.filter(({ supports, needs }) => supports > 0 && needs > 0).length;
}

export const needs: readonly Requirement[] = [
  {
    indicator: '11',
    level: 'GS',
    asks: 'Notes from coaching show what groups of teachers need to learn.',
    criteria: (records) => [
      {
        of: 'teachers with a need noted in coaching',
        have: teachersWithNeeds(records),
        need: TEACHERS,
        tab: 'Coaching sessions',
      },
    ],
    next: { button: 'Note a conversation', at: 'coaching' },
  },
  {
    indicator: '11',
    level: 'GB',
    asks: 'Coaches note supports and needs in one way, and the school reads them together.',
    criteria: (records) => [
      {
        of: 'conversations with supports and needs in codes',
        have: inCodes(records),
        need: 15,
        tab: 'Coaching sessions',
      },
      {
        of: 'reports of learning needs',
        have: records.packets.filter(({ kind }) => kind === 'Needs').length,
        need: 1,
        tab: '',
      },
    ],
    next: { button: 'See the needs', at: 'patterns' },
  },
  {
    indicator: '11',
    level: 'KI',
    asks: 'Needs from coaching and results of visits together guide what teachers are offered.',
    criteria: (records) => [
      {
        of: 'conversations with supports and needs in codes',
        have: inCodes(records),
        need: 30,
        tab: 'Coaching sessions',
      },
      {
        of: 'reviews with a decision on professional learning',
        have: reviewsThatDecided(records, ({ kind }) => kind === 'professional learning'),
        need: 2,
        tab: 'Decisions',
      },
      {
        of: 'learning offered to staff',
        have: records.learning.length,
        need: 2,
        tab: 'Professional learning',
      },
    ],
    next: { button: 'Decide in a review', at: 'review' },
  },
];
