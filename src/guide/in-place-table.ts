import { choice, moment, type RowOf, table, text } from '../table';

/** What leaders decided on practices that hold at the highest level. */
export const inPlaceTable = table('In place', {
  help: 'What you decided on practices that were in place, and on what evidence.',
  key: ['practice', 'cycle'],
  kept: true,
  columns: {
    practice: text('Practice', { required: true, width: 140 }),
    name: text('Name', { width: 240 }),
    decision: choice('Decision', ['keep', 'replace'], { required: true, width: 90 }),
    replacement: text('Replaced by', { width: 140 }),
    evidence: text('Evidence', { width: 360 }),
    /** The later of the two review cycles. */
    cycle: text('Cycle', { required: true, width: 90 }),
    by: text('Decided by', { width: 200 }),
    decided: moment('Decided', { width: 140 }),
  },
});
export type InPlaceDecision = RowOf<typeof inPlaceTable>;
