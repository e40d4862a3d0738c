import { observationsTable } from '../monitor/observations-table';
import { staffTable, teaches } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { coachingLogsTable } from './coaching-logs-table';

/** A teacher as the coaching screen lists them. */
export interface CoachedTeacher {
  readonly email: string;
  readonly name: string;
  /** Grade, subject or team, to tell people apart. */
  readonly about: string;
  readonly walkthroughs: number;
  /** A day; blank when never seen. */
  readonly lastSeen: string;
  /** Blank until the log is started. */
  readonly logUrl: string;
  /** ISO 8601, UTC; blank before the first. */
  readonly lastSession: string;
}

/** Every teacher by name, with their walkthroughs and their log. */
export function showCoaching(
  workspace: Workspace,
  _occasion: Occasion,
): { readonly teachers: readonly CoachedTeacher[] } {
  const { staff, observations, logs } = workspace.workbook.read({
    staff: staffTable,
    observations: observationsTable,
    logs: coachingLogsTable,
  });
  const visits = new Map<string, { count: number; last: string }>();
  for (const { teacher, date } of observations.rows) {
    const visit = visits.get(teacher) ?? { count: 0, last: '' };
    visit.count++;
    if (date > visit.last) visit.last = date;
    visits.set(teacher, visit);
  }
  const logOf = new Map(logs.rows.map((log) => [log.teacher, log]));
  return {
    teachers: staff.rows
      .filter(teaches)
      .map((person) => ({
        email: person.email,
        name: person.name,
        about: [person.grade && `Grade ${person.grade}`, person.subject].filter(Boolean).join(', '),
        walkthroughs: visits.get(person.email)?.count ?? 0,
        lastSeen: visits.get(person.email)?.last ?? '',
        logUrl: logOf.get(person.email)?.url ?? '',
        lastSession: logOf.get(person.email)?.lastSession ?? '',
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}
