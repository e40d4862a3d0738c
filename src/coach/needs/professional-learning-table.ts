import { date, type RowOf, table, text } from '../../table';

/** What was offered to staff, so that what changed after it can be looked at. */
export const professionalLearningTable = table('Professional learning', {
  help: 'What was offered, on which practice, when and to whom. Patterns shows what changed after it.',
  key: ['date', 'offered'],
  columns: {
    date: date('Date', { required: true, width: 110 }),
    offered: text('What was offered', { required: true, width: 300 }),
    practice: text('Practice', { width: 240, help: 'Its name, as on the Practices tab' }),
    who: text('Who', {
      width: 240,
      help: 'Blank for all. Otherwise teams, grades, subjects or e-mails, with commas.',
    }),
  },
});
export type ProfessionalLearning = RowOf<typeof professionalLearningTable>;
