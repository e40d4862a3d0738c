import { choice, date, email, type RowOf, table, text } from '../../table';
import { CYCLES } from './pilots-table';

export const PILOT_DECISIONS = ['longer cycle', 'new median', 'expand', 'roll out', 'end'] as const;
export type PilotDecisionKind = (typeof PILOT_DECISIONS)[number];

/** What leaders decided on a pilot, and on what evidence. */
export const pilotDecisionsTable = table('Pilot decisions', {
  help: 'What you decided on each pilot, when, and on what evidence.',
  key: ['pilot', 'date', 'decision', 'cycle'],
  kept: true,
  columns: {
    pilot: text('Pilot', { required: true, width: 160 }),
    date: date('Date', { required: true, width: 100 }),
    decision: choice('Decision', PILOT_DECISIONS, { required: true, width: 110 }),
    words: text('In words', { width: 360 }),
    evidence: text('Evidence', { width: 360 }),
    cycleBefore: choice('Cycle before', CYCLES, { width: 120 }),
    cycle: choice('Cycle', CYCLES, { width: 120 }),
    /** Of a new median: the first day that it is drawn from. */
    from: date('From', { width: 100 }),
    by: email('Decided by', { width: 200 }),
  },
});
export type PilotDecision = RowOf<typeof pilotDecisionsTable>;
