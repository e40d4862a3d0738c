import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { distinct, sharedLessons } from '../seen-in';

/** Teachers with so many conversations. */
function coached({ conversations }: Records, least: number): number {
  const held = new Map<string, number>();
  for (const { teacher } of conversations) held.set(teacher, (held.get(teacher) ?? 0) + 1);
  return [...held.values()].filter((count) => count >= least).length;
}

function withNotes({ conversations }: Records): number {
  return conversations.filter(({ notesSent }) => notesSent).length;
}

/** Ten shared lessons are what sharing waits for; regular is three conversations with the same teacher, then four. */
export const coaching: readonly Requirement[] = [
  {
    indicator: '9',
    level: 'GS',
    asks: 'Once observers rate alike, each teacher gets what was seen after each visit.',
    criteria: (records) => [
      {
        of: 'lessons seen together',
        have: sharedLessons(records.observations).length,
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'messages to teachers on their visits',
        have: records.outbox.filter(({ kind, state }) => kind === 'feedback' && state === 'sent')
          .length,
        need: 20,
        tab: 'Outbox',
      },
    ],
    next: { button: 'Share what was seen', at: 'feedback' },
  },
  {
    indicator: '9',
    level: 'GB',
    asks: 'Conversations are planned regularly, and teachers have the notes before them.',
    criteria: (records) => [
      {
        of: 'teachers with two conversations or more',
        have: coached(records, 2),
        need: 5,
        tab: 'Coaching sessions',
      },
      {
        of: 'conversations with notes before them',
        have: withNotes(records),
        need: 5,
        tab: 'Coaching sessions',
      },
    ],
    next: { button: 'Plan a conversation', at: 'coaching' },
  },
  {
    indicator: '9',
    level: 'KI',
    asks: 'Notes of visits are part of the conversations, and teachers ask what should be looked for next.',
    criteria: (records) => [
      {
        of: 'teachers with four conversations or more',
        have: coached(records, 4),
        need: 5,
        tab: 'Coaching sessions',
      },
      {
        of: 'teachers who asked for something to be looked for',
        have: distinct(records.answers.filter(({ asked }) => asked).map(({ teacher }) => teacher)),
        need: 3,
        tab: '',
      },
      {
        of: 'requests looked for',
        have: records.answers.filter(({ seen }) => seen).length,
        need: 3,
        tab: '',
      },
    ],
    next: { button: 'See what teachers ask', at: 'coaching' },
  },
];
