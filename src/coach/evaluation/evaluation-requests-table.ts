import { choice, email, moment, type RowOf, table, text } from '../../table';

/**
 * Which walkthroughs teachers asked to have used in their evaluation, and what they took back. A row for each time somebody
 * asked, so that nothing that was ever asked is written over.
 */
export const evaluationRequestsTable = table('Evaluation requests', {
  help: 'What teachers asked to have used in their evaluation, and took back.',
  key: ['request', 'asked'],
  kept: true,
  shown: 'never',
  columns: {
    asked: moment('Asked', { required: true }),
    teacherName: text('Teacher'),
    visit: text('Walkthrough'),
    state: choice('State', ['admitted', 'withdrawn', 'set aside'], { required: true }),
    withdrawn: moment('Withdrawn'),
    setAside: text('Set aside'),
    teacher: email('Teacher e-mail'),
    observation: text('Observation'),
    /** The response of the form. */
    request: text('Request', { required: true }),
  },
});
export type EvaluationRequest = RowOf<typeof evaluationRequestsTable>;
