import { choice, date, lines, type RowOf, table, text } from '../../table';

/** How long after one review of a pilot the next falls due. */
export const CYCLES = ['weekly', 'every two weeks', 'monthly'] as const;
export type Cycle = (typeof CYCLES)[number];

export const PILOT_STATES = ['running', 'stable', 'expanded', 'ended'] as const;

/** A practice or a resource that some teachers try before everybody does. */
export const pilotsTable = table('Pilots', {
  help: 'What is being tried, by whom it is led, and how often it is reviewed.',
  key: ['pilot'],
  columns: {
    name: text('Name', { required: true, width: 240 }),
    kind: choice('Kind', ['practice', 'resource'], { required: true, width: 90 }),
    question: text('Question', { width: 320 }),
    cycle: choice('Cycle', CYCLES, { required: true, width: 120 }),
    started: date('Started', { required: true, width: 100 }),
    state: choice('State', PILOT_STATES, { required: true, width: 90 }),
    decision: text('Decision', { width: 320, help: 'How it ended, and why' }),
    practice: text('Watched practice', {
      width: 140,
      help: 'A code of the Practices tab. Blank: curriculum use',
    }),
    inUse: lines('Counts as in use', {
      width: 160,
      help: 'Answers on the curriculum, without a practice',
    }),
    lead: text('Led by', { width: 200, kept: true }),
    pilot: text('Pilot', { required: true, width: 160 }),
  },
});
export type Pilot = RowOf<typeof pilotsTable>;
