import { type Person, personOf } from '../../school/staff';
import { choice, email, moment, number, type RowOf, table, text } from '../../table';

/** What somebody said when asked; blank until then. `withdrawn` takes back a yes. */
export const CONSENTS = ['yes', 'no', 'withdrawn'] as const;

/** Who could show a practice to others, and whether they agree to be named. Until they do, only leaders see them. */
export const mentorsTable = table('Mentors', {
  help: 'Who could be a mentor for a practice, and who agreed to be named. Only school leaders see the others.',
  key: ['teacher', 'practice'],
  kept: true,
  shown: 'never',
  columns: {
    teacherName: text('Teacher', { width: 180 }),
    teacher: email('Teacher e-mail', { required: true, width: 220 }),
    /** The code of a practice. */
    practice: text('Practice', { required: true, width: 120 }),
    why: text('Why', { width: 280 }),
    asked: moment('Asked', { width: 140 }),
    consent: choice('Consent', CONSENTS, { width: 90, help: 'By their own answer on the form' }),
    since: moment('Since', { width: 140 }),
    most: number('At once', { width: 70 }),
  },
});
export type Mentor = RowOf<typeof mentorsTable>;

/** Whether somebody agreed to be named for a practice, by whatever address they had then. */
export function agreed(
  mentors: readonly Mentor[],
  staff: readonly Person[],
  email: string,
  practice: string,
): boolean {
  return mentors.some(
    (row) =>
      row.consent === 'yes' &&
      row.practice === practice &&
      personOf(staff, row.teacher, row.teacherName)?.email === email,
  );
}
