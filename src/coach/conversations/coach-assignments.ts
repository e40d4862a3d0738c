import { Problem } from '../../problem';
import { leads, observes, type Person, type staffTable } from '../../school/staff';
import { isHere } from '../../school/stay';
import { type Contents, date, email, type RowOf, table } from '../../table';

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

interface WhoCoaches {
  readonly staff: Contents<typeof staffTable>;
  readonly assignments: Contents<typeof coachAssignmentsTable>;
}

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

/** Teacher and coach, where whoever asks coaches this teacher today; else a Problem. */
export function coachAndTeacher(
  { staff, assignments }: WhoCoaches,
  actor: string,
  email: string,
  day: string,
): { readonly coach: Person; readonly teacher: Person } {
  const teacher = staff.rows.find((person) => person.email === email);
  if (!teacher) throw new Problem(`${email} is not on the Staff tab. Add this teacher there.`);
  const coach = staff.rows.find((person) => person.email === actor);
  if (!coach || !observes(coach)) {
    throw new Problem(
      'Only leaders and coaches on the Staff tab keep coaching logs. Check your role there.',
    );
  }
  if (!seesNotesOf(coach, email, assignments.rows, day)) {
    throw new Problem(
      `You are not assigned to ${teacher.name} now. A leader can change that on the Coach assignments tab.`,
    );
  }
  return { coach, teacher };
}

/** Whether somebody may see the log and the codes of a teacher: leaders of all, coaches of those assigned to them. */
export function seesNotesOf(
  person: Person | undefined,
  teacher: string,
  assignments: readonly CoachAssignment[],
  day: string,
): boolean {
  if (!person || !observes(person) || !isHere({ until: person.lastDay }, day)) return false;
  return (
    leads(person.email, [person], { owner: '' }) || coaches(assignments, person.email, teacher, day)
  );
}

/** Those who kept a log or were assigned to its teacher, and may not see it any more. */
export function formerCoaches(
  log: { readonly coach: string; readonly teacher: string },
  { staff, assignments }: WhoCoaches,
  day: string,
): string[] {
  const own = assignments.rows.filter(({ teacher }) => teacher === log.teacher);
  return [log.coach, ...own.map(({ coach }) => coach)].filter((email) => {
    const person = staff.rows.find((one) => one.email === email);
    return !seesNotesOf(person, log.teacher, assignments.rows, day);
  });
}
