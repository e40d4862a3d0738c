import { choice, date, lines, moment, type RowOf, table, text, yesNo } from '../table';

/** One row for each visit by one observer. */
export const observationsTable = table('Observations', {
  help: 'One row for each walkthrough. Levels stand in Ratings.',
  key: ['observation'],
  kept: true,
  columns: {
    date: date('Date', { width: 100 }),
    teacherName: text('Teacher', { width: 180 }),
    focus: text('Set', { width: 120 }),
    period: text('Period', { width: 110 }),
    lessonPart: text('Part of lesson', { width: 110 }),
    curriculum: text('Curriculum', { width: 130 }),
    strength: text('Strength', { width: 280 }),
    strengthShared: yesNo('Share strength', { width: 90 }),
    opportunity: text('Opportunity', { width: 280 }),
    opportunityShared: yesNo('Share opportunity', { width: 90 }),
    worthShowing: yesNo('Worth showing', {
      width: 90,
      help: 'An example that others could learn from',
    }),
    askedFor: text('Asked to look for', { width: 240, help: 'What the teacher had asked for' }),
    askedSeen: text('Seen of it', { width: 280, help: 'The teacher reads this' }),
    notes: text('Notes', { width: 280, help: 'For leaders only' }),
    wordingUnclear: text('Unclear wording', {
      width: 280,
      help: 'What the observer would say more clearly',
    }),
    studentsSeen: lines('Students were seen', {
      width: 280,
      help: 'Practices whose student action was seen',
    }),
    /** An e-mail of the roster, or the words of an imported file, so that its observers stay distinct. */
    observer: text('Observer', { width: 220 }),
    /** An e-mail of the roster, or the code of a room for imported walkthroughs. */
    teacher: text('Teacher e-mail', { width: 220 }),
    school: text('School', {
      width: 140,
      help: 'Blank for this school; an import may bring others',
    }),
    attention: lines('Needs attention', {
      width: 280,
      help: 'What could not be matched, and how to fix it',
    }),
    source: choice('Source', ['form', 'import'], { required: true, width: 80 }),
    submitted: moment('Submitted', { width: 140 }),
    form: text('Form', { width: 120 }),
    observation: text('Observation', { required: true, width: 160 }),
  },
});
export type Observation = RowOf<typeof observationsTable>;
