import { Problem } from '../../problem';
import { leads, observes, type Person, type staffTable } from '../../school/staff';
import { isHere } from '../../school/stay';
import { type Contents, date, person, type RowOf, table } from '../../table';

/** Who coaches whom. While nobody is assigned, every coach works with every teacher. */
export const coachAssignmentsTable = table('Coach assignments', {
  help: 'Who coaches whom, by e-mail or name. A coach sees the notes of these teachers only. Blank: everybody.',
  key: ['coach', 'teacher', 'from'],
  columns: {
    coach: person('Coach', { width: 240 }),
    teacher: person('Teacher', { width: 240 }),
    from: date('From', { width: 110 }),
    until: date('Until', { width: 110, help: 'The last day; blank while it goes on' }),
  },
});
export type CoachAssignment = RowOf<typeof coachAssignmentsTable>;

interface WhoCoaches {
  readonly staff: Pick<Contents<typeof staffTable>, 'rows'>;
  readonly assignments: Contents<typeof coachAssignmentsTable>;
}

/**
 * Who coaches whom, by e-mail. A row that cannot be read, or names nobody whom the roster knows, stays as one of nobody, so that a
 * tab with something in it never reads as a blank one, which would show everything to everybody.
 */
export function assignedIn({ staff, assignments }: WhoCoaches): CoachAssignment[] {
  return [
    ...assignments.rows.map((one) => ({
      ...one,
      coach: emailOf(one.coach, staff.rows),
      teacher: emailOf(one.teacher, staff.rows),
    })),
    ...assignments.problems.map(() => ({ coach: '', teacher: '', from: '', until: '' })),
  ];
}

/** Blank where nobody on the roster has the name, or two have it. */
function emailOf(words: string, staff: readonly Person[]): string {
  if (words.includes('@')) return words;
  const named = staff.filter(({ name }) => name.toLowerCase() === words.toLowerCase());
  return named.length === 1 ? (named[0]?.email ?? '') : '';
}

/** What leaders have to mend among those who are assigned by name. */
export function unknownNames({ staff, assignments }: WhoCoaches): string[] {
  return assignments.rows.flatMap(({ coach, teacher }, index) =>
    [coach, teacher]
      .filter((words) => emailOf(words, staff.rows) === '')
      .map(
        (words) =>
          `Coach assignments, row ${assignments.lines[index]}: “${words}” is nobody on the Staff tab, or two. Write the e-mail.`,
      ),
  );
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
  contents: WhoCoaches,
  actor: string,
  email: string,
  day: string,
): { readonly coach: Person; readonly teacher: Person } {
  const staff = contents.staff.rows;
  const teacher = staff.find((person) => person.email === email);
  if (!teacher) throw new Problem(`${email} is not on the Staff tab. Add this teacher there.`);
  const coach = staff.find((person) => person.email === actor);
  if (!coach || !observes(coach)) {
    throw new Problem(
      'Only leaders and coaches on the Staff tab keep coaching logs. Check your role there.',
    );
  }
  if (!seesNotesOf(coach, email, assignedIn(contents), day)) {
    const leader = staff.find(leadsAlone);
    throw new Problem(
      `You are not assigned to ${teacher.name}. ${leader?.name ?? 'A leader'} can change that under Coaching. The log stays with ${teacher.name}; you lose it once something new goes in.`,
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
  return leadsAlone(person) || coaches(assignments, person.email, teacher, day);
}

/** Whether somebody leads by role, whoever set the workbook up. */
export function leadsAlone(person: Person): boolean {
  return leads(person.email, [person], { owner: '' });
}

/** Those who kept a log or were assigned to its teacher, and may not see it any more. */
export function formerCoaches(
  log: { readonly coach: string; readonly teacher: string },
  contents: WhoCoaches,
  day: string,
): string[] {
  const assigned = assignedIn(contents);
  const own = assigned.filter(({ teacher }) => teacher === log.teacher);
  return [log.coach, ...own.map(({ coach }) => coach)].filter((email) => {
    const person = contents.staff.rows.find((one) => one.email === email);
    // A name that nobody has any more is nobody's address.
    return email !== '' && !seesNotesOf(person, log.teacher, assigned, day);
  });
}
