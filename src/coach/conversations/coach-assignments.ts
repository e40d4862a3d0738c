import { leads, observes, type Person } from '../../school/staff';
import { date, email, type RowOf, table } from '../../table';

/** Who coaches whom. While nobody is assigned, every coach works with every teacher. */
export const coachAssignmentsTable = table('Coach assignments', {
  help: 'Who coaches whom. A coach sees the notes of these teachers only. Blank: everybody.',
  key: ['coach', 'teacher', 'from'],
  columns: {
    coach: email('Coach', { required: true, width: 240 }),
    teacher: email('Teacher', { required: true, width: 240 }),
    from: date('From', { width: 110 }),
    until: date('Until', { width: 110, help: 'The last day; blank while it goes on' }),
  },
});
export type CoachAssignment = RowOf<typeof coachAssignmentsTable>;

/** Whether a coach is assigned to a teacher on a day. */
export function coaches(
  assignments: readonly CoachAssignment[],
  coach: string,
  teacher: string,
  day: string,
): boolean {
  return (
    assignments.length === 0 ||
    assignments.some(
      (one) =>
        one.coach === coach &&
        one.teacher === teacher &&
        one.from <= day &&
        (one.until === '' || day <= one.until),
    )
  );
}

/** Whether somebody may see the log and the codes of a teacher: leaders of all, coaches of those assigned to them. */
export function seesNotesOf(
  person: Person | undefined,
  teacher: string,
  assignments: readonly CoachAssignment[],
  day: string,
): boolean {
  if (!person || !observes(person)) return false;
  return (
    leads(person.email, [person], { owner: '' }) || coaches(assignments, person.email, teacher, day)
  );
}
