import { choice, email, moment, type RowOf, table, text } from '../../table';

/** What a team can say on its form, by what is made of it. */
export const TEAM_SAYS = ['answer', 'look next', 'new look-for', 'form', 'process'] as const;
export type TeamSays = (typeof TEAM_SAYS)[number];

/** What became of it. `set aside` did not come from a team. */
export const PROPOSAL_STATES = ['open', 'accepted', 'adapted', 'declined', 'set aside'] as const;

/** What teams answer, ask for and propose, and what leaders made of it. */
export const teamProposalsTable = table('Team proposals', {
  help: 'What teams answer to trends, ask observers to look for, and propose. Decide on the Teams screen.',
  key: ['proposal'],
  kept: true,
  columns: {
    proposed: moment('Proposed', { width: 140 }),
    team: text('Team', { width: 140 }),
    says: choice('About', TEAM_SAYS, { required: true, width: 100 }),
    /** The trend that it answers, in the words of the letter. */
    trend: text('Trend', { width: 240 }),
    /** A look-for's name, or the practice that it is about. */
    name: text('Look-for', { width: 220 }),
    words: text('In their words', { width: 360 }),
    state: choice('State', PROPOSAL_STATES, { required: true, width: 90 }),
    /** What leaders made of it, where they adapted it. */
    adapted: text('Adapted to', { width: 280 }),
    why: text('Why', { width: 280 }),
    settled: moment('Decided', { width: 140 }),
    by: email('From', { width: 220 }),
    /** Its code in the library. */
    practice: text('Practice', { width: 140 }),
    proposal: text('Proposal', { required: true, width: 160 }),
  },
});
export type TeamProposal = RowOf<typeof teamProposalsTable>;
