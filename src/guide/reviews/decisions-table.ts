import { choice, date, email, moment, number, type RowOf, table, text } from '../../table';

export const DECISION_KINDS = [
  'instruction',
  'walkthrough process',
  'practice library',
  'support and coaching',
  'professional learning',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What leaders decided in reviews. Each comes back at every later review until they close it. */
export const decisionsTable = table('Decisions', {
  help: 'What your reviews decided. Each comes back at the next review until you close it.',
  key: ['decision'],
  columns: {
    words: text('Decision', { required: true, width: 280 }),
    kind: choice('About', DECISION_KINDS, { required: true, width: 140 }),
    strength: text('Builds on', { width: 220 }),
    /** Id; blank for a decision about how the school visits. */
    practice: text('Practice', { width: 120 }),
    practiceName: text('Name of practice', { width: 200 }),
    owner: email('Owner', { width: 220 }),
    expected: text('Expected change', { width: 240 }),
    direction: choice('Share', ['rises to', 'stays at', 'falls to'], { width: 90 }),
    /** Percent of ratings at the highest level, every teacher counting equally. */
    target: number('Target %', { width: 80 }),
    shareThen: text('Share then', { width: 180, kept: true }),
    by: date('By', { width: 100 }),
    state: choice('State', ['open', 'done', 'changed', 'closed', 'draft', 'dropped'], {
      width: 90,
    }),
    outcome: text('Outcome', { width: 280 }),
    review: text('Made in', { width: 100, kept: true }),
    who: text('Decided by', { width: 200, kept: true }),
    decided: moment('Decided', { width: 140, kept: true }),
    decision: text('Number', { required: true, width: 120, kept: true }),
  },
});
export type Decision = RowOf<typeof decisionsTable>;

/** What is half written is kept, so that it is not lost, and decides nothing yet. */
export function isDecided({ state }: Pick<Decision, 'state'>): boolean {
  return state !== 'draft' && state !== 'dropped';
}

/** How the school visits, and what its forms ask, is decided on without a practice of its own. */
export function isOfProcess({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'walkthrough process' || kind === 'practice library';
}
