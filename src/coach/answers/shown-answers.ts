import { observationsTable } from '../../monitor/observations-table';
import type { TeacherAnswer } from '../../monitor/requests/teacher-answers-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, type Person, staffTable } from '../../school/staff';
import type { ContentsOf } from '../../table';
import { coachingLogsTable } from '../coaching-logs-table';
import { assignedIn, coachAssignmentsTable, seesNotesOf } from '../conversations/coach-assignments';

/** The tabs that say who may read a teacher's answers. */
export const readerTables = {
  staff: staffTable,
  settings: settingsTable,
  observations: observationsTable,
  logs: coachingLogsTable,
  assignments: coachAssignmentsTable,
};
type Readers = ContentsOf<typeof readerTables>;

/** Whom somebody coaches on a day: those assigned to them, and those whose log they keep, unless leaders assigned others. */
export function coachedBy(
  person: Person | undefined,
  contents: Pick<Readers, 'staff' | 'logs' | 'assignments'>,
  day: string,
): (teacher: string) => boolean {
  const assigned = assignedIn(contents);
  const own = new Set(
    [...contents.logs.rows, ...assigned]
      .filter(({ coach }) => coach === person?.email)
      .map(({ teacher }) => teacher),
  );
  return (teacher) => own.has(teacher) && seesNotesOf(person, teacher, assigned, day);
}

/** Leaders read every answer; others those of teachers whom they coach, and those about their own visits. */
export function readsAnswersOf(
  actor: string,
  contents: Readers,
  day: string,
): (answer: TeacherAnswer) => boolean {
  const { staff, settings, observations } = contents;
  if (leads(actor, staff.rows, settingsFrom(settings.rows))) return () => true;
  const coached = coachedBy(
    staff.rows.find(({ email }) => email === actor),
    contents,
    day,
  );
  const made = new Set(
    observations.rows
      .filter(({ observer }) => observer === actor)
      .map(({ observation }) => observation),
  );
  return ({ teacher, observation, seenIn, passedTo, setAside }) =>
    teacher !== actor &&
    setAside === '' &&
    (coached(teacher) ||
      made.has(observation) ||
      made.has(seenIn) ||
      // Who is to look for it has to know it.
      passedTo.includes(actor));
}
