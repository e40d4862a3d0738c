import { choice, email, moment, type RowOf, table, text } from '../../table';

/**
 * Which walkthroughs teachers asked to have used in their evaluation, and what they took back. A row for each time somebody
 * asked, so that nothing that was ever asked is written over.
 */
export const evaluationRequestsTable = table('Evaluation requests', {
  help: 'Walkthroughs that teachers asked to have used in their evaluation, and what they took back.',
  key: ['request', 'asked'],
  kept: true,
  hidden: true,
  columns: {
    asked: moment('Asked', { required: true, width: 140 }),
    teacherName: text('Teacher', { width: 180 }),
    visit: text('Walkthrough', { width: 240 }),
    state: choice('State', ['admitted', 'withdrawn', 'set aside'], { required: true, width: 100 }),
    withdrawn: moment('Withdrawn', { width: 140 }),
    setAside: text('Set aside', { width: 320, help: 'Why this does not count' }),
    teacher: email('Teacher e-mail', { width: 220 }),
    observation: text('Observation', { width: 160 }),
    /** The response of the form. */
    request: text('Request', { required: true, width: 160 }),
  },
});
export type EvaluationRequest = RowOf<typeof evaluationRequestsTable>;
