import { frameworkTable } from '../../practices/framework-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, personOf, staffTable } from '../../school/staff';
import type { Contents } from '../../table';
import { assignedIn, coachAssignmentsTable, coaches } from '../conversations/coach-assignments';
import { evaluationDocsTable } from './evaluation-docs-table';
import { evaluationRequestsTable } from './evaluation-requests-table';

export const evaluationTables = {
  settings: settingsTable,
  staff: staffTable,
  assignments: coachAssignmentsTable,
  framework: frameworkTable,
  docs: evaluationDocsTable,
  requests: evaluationRequestsTable,
};
type WhoSees = {
  readonly [K in 'settings' | 'staff' | 'assignments']: Contents<(typeof evaluationTables)[K]>;
};

export function isLeader(
  { staff, settings }: Pick<WhoSees, 'staff' | 'settings'>,
  person: string,
): boolean {
  return leads(person, staff.rows, settingsFrom(settings.rows));
}

/**
 * Whether somebody may see what is made for a teacher's evaluation: leaders, and the coach who is assigned to this teacher by
 * name. Nobody sees their own this way: nobody evaluates or coaches themselves.
 */
export function seesEvaluationOf(
  contents: WhoSees,
  person: string,
  teacher: string,
  day: string,
): boolean {
  const assignments = assignedIn(contents);
  return (
    person !== teacher &&
    (isLeader(contents, person) ||
      (assignments.length > 0 && coaches(assignments, person, teacher, day)))
  );
}

/** Somebody's address today, also when it has changed since. */
export function teacherNow({ staff }: Pick<WhoSees, 'staff'>, email: string, name: string): string {
  return personOf(staff.rows, email, name)?.email ?? email;
}
