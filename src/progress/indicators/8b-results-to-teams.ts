import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { distinct } from '../seen-in';

const ON_DESIGN: readonly string[] = ['new look-for', 'form', 'process'];

function reviewsTold({ told }: Records): number {
  return distinct(told.filter(({ to }) => to === 'teams').map(({ review }) => review));
}

function decided({ proposals }: Records): Records['proposals'] {
  return proposals.filter(({ state }) => ['accepted', 'adapted', 'declined'].includes(state));
}

/** One review is a start, three a habit, four about half a year of it. */
export const resultsToTeams: readonly Requirement[] = [
  {
    indicator: '8b',
    level: 'GS',
    asks: 'Teams get results of their own area, never of one teacher, to plan with.',
    criteria: (records) => [
      { of: 'reviews sent to teams', have: reviewsTold(records), need: 1, tab: 'Outbox' },
    ],
    next: { button: 'Send teams their results', at: 'teams' },
  },
  {
    indicator: '8b',
    level: 'GB',
    asks: 'Teams get them with every review, and have a voice in what is observed and how.',
    criteria: (records) => [
      { of: 'reviews sent to teams', have: reviewsTold(records), need: 3, tab: 'Outbox' },
      {
        of: 'proposals of teams that leaders decided',
        have: decided(records).length,
        need: 1,
        tab: 'Team proposals',
      },
    ],
    next: { button: 'Decide on proposals', at: 'teams' },
  },
  {
    indicator: '8b',
    level: 'KI',
    asks: 'Teams work with the data themselves, and shape the visits to their own area.',
    criteria: (records) => [
      {
        of: 'teams with a workbook of their own',
        have: distinct(
          records.packets.filter(({ kind }) => kind === 'Workbook').map(({ team }) => team),
        ),
        need: 2,
        tab: 'Packets',
      },
      {
        of: 'teams that answered or proposed something',
        have: distinct(records.proposals.map(({ team }) => team)),
        need: 2,
        tab: 'Team proposals',
      },
      {
        of: 'proposals on forms and visits that were taken up',
        have: decided(records).filter(
          ({ says, state }) => ON_DESIGN.includes(says) && state !== 'declined',
        ).length,
        need: 2,
        tab: 'Team proposals',
      },
    ],
    next: { button: 'See what teams propose', at: 'teams' },
  },
];
