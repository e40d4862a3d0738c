import { choice, number, type RowOf, table, text } from '../table';

/**
 * What each question of each form means. Questions are known by item id, so that renaming or moving one in Google
 * Forms changes nothing; rows of removed questions stay, so that old answers can still be read.
 */
export const questionsTable = table('Form questions', {
  help: 'What each question on the forms stands for. The software keeps this tab.',
  key: ['form', 'item'],
  kept: true,
  shown: 'never',
  columns: {
    form: text('Form', { required: true, width: 160 }),
    item: number('Item', { width: 120 }),
    /** `teacher`, `period`, `practice:discussion-2`, … */
    question: text('Question', { required: true, width: 200 }),
    title: text('Title', { width: 280 }),
    /** Of the practice, as last drawn. */
    version: number('Version', { width: 70 }),
    /** When each version was first drawn: JSON, version to moment. */
    versionsDrawn: text('Versions drawn', { width: 200 }),
    /** What each choice ever offered stands for: JSON, label to value. */
    meanings: text('Meanings', { width: 300 }),
    state: choice('State', ['live', 'removed'], { required: true, width: 90 }),
    /** Its place on the form, from 0, and a mark of its words, as last drawn: what differs was changed by hand. */
    place: number('Place', { width: 70 }),
    drawn: text('As drawn', { width: 120 }),
  },
});
export type QuestionRow = RowOf<typeof questionsTable>;

/**
 * The version of the practice that stood on the form at a moment (ISO 8601, UTC): the answer to an earlier wording may be read
 * long after the form was redrawn.
 */
export function versionAt({ versionsDrawn, version }: QuestionRow, moment: string): number {
  const known = Object.entries<string>(JSON.parse(versionsDrawn || '{}'));
  const standing = known.filter(([, since]) => since <= moment).map(([one]) => Number(one));
  if (standing.length > 0) return Math.max(...standing);
  return known.length > 0 ? Math.min(...known.map(([one]) => Number(one))) : (version ?? 1);
}
