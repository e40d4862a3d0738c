import { type RowOf, table, text } from '../table';

/** What observers answered to the questions that a level opened. */
export const depthAnswersTable = table('Depth answers', {
  help: 'One row for each answer to a depth question.',
  key: ['observation', 'practice', 'question'],
  kept: true,
  columns: {
    practice: text('Practice', { required: true, width: 140 }),
    question: text('Question', { required: true, width: 320 }),
    answer: text('Answer', { width: 320 }),
    observation: text('Observation', { required: true, width: 160 }),
  },
});
export type DepthAnswer = RowOf<typeof depthAnswersTable>;
