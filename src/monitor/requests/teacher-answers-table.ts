import { choice, date, email, lines, moment, type RowOf, table, text, yesNo } from '../../table';

/** What became of *please look for …*: blank where nothing was asked. */
export const REQUEST_STATES = ['open', 'passed on', 'seen', 'withdrawn', 'expired'] as const;

/** What teachers say to the messages about their visits. Hidden: leaders, the observer and the coach see it on Coaching. */
export const teacherAnswersTable = table('Teacher answers', {
  help: 'What teachers answered, and what they asked observers to look for. Read it on the Coaching screen.',
  key: ['answer'],
  kept: true,
  shown: 'never',
  columns: {
    answered: moment('Answered', { width: 140 }),
    teacherName: text('Teacher', { width: 180 }),
    thanks: yesNo('Thanks', { width: 70 }),
    reflection: text('Reflection', { width: 320 }),
    talk: choice('Talk with me', ['wanted', 'done'], { width: 90 }),
    lookFor: text('Please look for', { width: 320 }),
    request: choice('Request', REQUEST_STATES, { width: 90 }),
    passedTo: lines('Passed on to', { width: 220 }),
    seen: date('Seen', { width: 100 }),
    setAside: text('Set aside', { width: 280, help: 'Why this answer does not count' }),
    teacher: email('Teacher e-mail', { width: 220 }),
    /** The practice that is asked for; blank for the teacher's own words. */
    practice: text('Practice', { width: 140 }),
    /** The walkthrough that the answer is about. */
    observation: text('Observation', { width: 160 }),
    /** The walkthrough in which what was asked for was looked for. */
    seenIn: text('Seen in', { width: 160 }),
    answer: text('Answer', { required: true, width: 160 }),
  },
});
export type TeacherAnswer = RowOf<typeof teacherAnswersTable>;
