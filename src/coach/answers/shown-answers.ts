import { observationsTable } from '../../monitor/observations-table';
import type { TeacherAnswer } from '../../monitor/requests/teacher-answers-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { ContentsOf } from '../../table';
import { coachingLogsTable } from '../coaching-logs-table';

/** The tabs that say who may read a teacher's answers. */
export const readerTables = {
  staff: staffTable,
  settings: settingsTable,
  observations: observationsTable,
  logs: coachingLogsTable,
};

/** Leaders read every answer; others those of teachers whose log they keep, and those about their own visits. */
export function readsAnswersOf(
  actor: string,
  contents: ContentsOf<typeof readerTables>,
): (answer: TeacherAnswer) => boolean {
  const { staff, settings, observations, logs } = contents;
  if (leads(actor, staff.rows, settingsFrom(settings.rows))) return () => true;
  const coached = new Set(
    logs.rows.filter(({ coach }) => coach === actor).map(({ teacher }) => teacher),
  );
  const made = new Set(
    observations.rows
      .filter(({ observer }) => observer === actor)
      .map(({ observation }) => observation),
  );
  return ({ teacher, observation, seenIn, passedTo, setAside }) =>
    teacher !== actor &&
    setAside === '' &&
    (coached.has(teacher) ||
      made.has(observation) ||
      made.has(seenIn) ||
      // Who is to look for it has to know it.
      passedTo.includes(actor));
}
