import { choice, lines, number, type RowOf, table, text } from '../table';

/** Few practices have them, so that a form stays quick to fill in. */
export const depthQuestionsTable = table('Depth questions', {
  help: 'Questions that a form asks only after certain levels of a practice.',
  shown: 'asked',
  key: ['practice', 'question'],
  columns: {
    practice: text('Practice', { required: true, width: 140, help: 'The code of its practice' }),
    fromLevel: number('From level', { width: 90, help: '1 is the lowest; blank means 1' }),
    toLevel: number('To level', { width: 90, help: 'Blank means the highest' }),
    question: text('Question', { required: true, width: 320 }),
    kind: choice('Kind', ['choice', 'text'], { required: true, width: 90 }),
    choices: lines('Choices', { width: 300, help: 'One a line; for the kind “choice”' }),
  },
});
export type DepthQuestionRow = RowOf<typeof depthQuestionsTable>;
