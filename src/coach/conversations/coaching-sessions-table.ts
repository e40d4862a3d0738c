import { choice, date, email, lines, moment, type RowOf, table, text } from '../../table';

/** Where the step stands that coach and teacher agreed on. */
export const STEPS = ['none', 'agreed', 'tried', 'in use'] as const;
/** When the notes go to the teacher. */
export const NOTES = ['the school day before', 'now', 'not'] as const;
export type NotesWhen = (typeof NOTES)[number];

/** What reaches the workbook of a conversation: codes and dates. What was said stays in the log. */
const noted = {
  date: date('Date', { required: true, width: 110 }),
  teacherName: text('Teacher', { width: 180 }),
  focus: text('Focus', { width: 220, help: 'A practice, or a word of the Coaching codes tab' }),
  supports: lines('Supports', { width: 180 }),
  needs: lines('Needs', { width: 220 }),
  step: choice('Agreed step', STEPS, { width: 100 }),
  next: date('Next date', { width: 110 }),
  notes: choice('Send the notes', NOTES, { width: 140 }),
  coach: email('Coach', { required: true, width: 220 }),
  teacher: email('Teacher e-mail', { required: true, width: 220 }),
  /** When the codes were noted; blank for a conversation that is still to come. */
  noted: moment('Noted', { width: 140, kept: true }),
};

/** Conversations of coaches with teachers. A teacher has one on a day. */
export const coachingSessionsTable = table('Coaching sessions', {
  help: 'Coaching conversations: planned, held, and what was needed, in codes.',
  key: ['teacher', 'date'],
  columns: {
    ...noted,
    state: choice('State', ['planned', 'held', 'moved'], { required: true, width: 100 }),
    notesSent: moment('Notes queued', { width: 140, kept: true }),
  },
});
export type CoachingSession = RowOf<typeof coachingSessionsTable>;

/**
 * What coaches note in Docs. A run from a Doc cannot hold the workbook's lock, so it writes here and nowhere else, and the
 * routine takes the rows over.
 */
export const docSessionsTable = table('Sessions from Docs', {
  help: 'What coaches noted in Docs. The routine takes it over into Coaching sessions.',
  key: ['teacher', 'date', 'coach'],
  kept: true,
  shown: 'never',
  columns: noted,
});
export type NotedSession = RowOf<typeof docSessionsTable>;
