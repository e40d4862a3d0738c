import { type Person, personOf } from '../school/staff';
import { email, moment, type RowOf, table, text } from '../table';

/** The coaching log of each teacher. What is said in it stays in the Doc. */
export const coachingLogsTable = table('Coaching logs', {
  help: 'One Doc for each teacher who is coached.',
  key: ['teacher'],
  kept: true,
  columns: {
    teacherName: text('Teacher', { width: 180 }),
    coach: email('Coach', { width: 220 }),
    url: text('Log', { width: 320 }),
    lastSession: moment('Last session', { width: 140 }),
    started: moment('Started', { width: 140 }),
    teacher: email('Teacher e-mail', { required: true, width: 220 }),
    document: text('Document', { width: 160 }),
    /** The last time that the routine put in the walkthroughs. */
    filled: moment('Walkthroughs to', { width: 140 }),
    /** What coaches noted in Docs up to this moment is in Coaching sessions, or was deleted there. */
    takenOver: moment('Taken over to', { width: 140 }),
    trouble: text('Trouble', { width: 280 }),
  },
});
export type CoachingLogRow = RowOf<typeof coachingLogsTable>;

/** The log of a teacher, also from before another address. */
export function logOf(
  logs: readonly CoachingLogRow[],
  staff: readonly Person[],
  teacher: string,
): CoachingLogRow | undefined {
  return (
    logs.find((log) => log.teacher === teacher) ??
    logs.find((log) => personOf(staff, log.teacher, log.teacherName)?.email === teacher)
  );
}
