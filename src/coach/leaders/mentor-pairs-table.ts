import { date, email, type RowOf, table, text } from '../../table';

/** Who works with whom on what, as leaders decided. */
export const mentorPairsTable = table('Mentor pairs', {
  help: 'Who works with whom on what, and why these two.',
  key: ['pair'],
  kept: true,
  columns: {
    mentorName: text('Mentor', { width: 180 }),
    mentor: email('Mentor e-mail', { required: true, width: 220 }),
    teacherName: text('Teacher', { width: 180 }),
    teacher: email('Teacher e-mail', { required: true, width: 220 }),
    practice: text('Practice', { required: true, width: 120 }),
    why: text('Why', { width: 320 }),
    from: date('From', { required: true, width: 100 }),
    until: date('Until', { width: 100 }),
    ended: text('Why it ended', { width: 240 }),
    pair: text('Pair', { required: true }),
  },
});
export type MentorPair = RowOf<typeof mentorPairsTable>;

/** What stands before the key of a pair in the key of its letters. */
export const PAIR_LETTER = 'pair:';
