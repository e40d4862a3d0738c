import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, observes, type Person, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type CoachAssignment, coachAssignmentsTable } from '../conversations/coach-assignments';
import { type LeaderRole, leaderRolesTable } from './leader-roles-table';
import { type MentorPair, mentorPairsTable } from './mentor-pairs-table';
import { type Mentor, mentorsTable } from './mentors-table';
import { type Training, trainingsTable } from './trainings-table';

/** What the tabs say of leaders and mentors, as far as whoever asks may see it. */
export interface Leaders {
  readonly schoolName: string;
  readonly today: string;
  /** In lower case. */
  readonly actor: string;
  readonly leads: boolean;
  readonly staff: readonly Person[];
  readonly mentors: readonly Mentor[];
  readonly pairs: readonly MentorPair[];
  readonly roles: readonly LeaderRole[];
  readonly trainings: readonly Training[];
  readonly assignments: readonly CoachAssignment[];
}

export const leadersTables = {
  settings: settingsTable,
  staff: staffTable,
  mentors: mentorsTable,
  pairs: mentorPairsTable,
  roles: leaderRolesTable,
  trainings: trainingsTable,
  assignments: coachAssignmentsTable,
};

/** Leaders see all; others who observe see who agreed to be named, and the pairs they are part of. */
export function showLeaders({ workbook }: Workspace, { actor, now }: Occasion): Leaders {
  const contents = workbook.read(leadersTables);
  const settings = settingsFrom(contents.settings.rows);
  const staff = contents.staff.rows;
  const all = leads(actor, staff, settings);
  const some = staff.some((person) => person.email === actor && observes(person));
  const mine = (row: { readonly teacher: string }, other: string) =>
    all || [row.teacher, other].includes(actor);
  return {
    schoolName: settings.schoolName,
    today: dayOf(now, workbook.timeZone),
    actor,
    leads: all,
    staff: all || some ? staff : [],
    mentors: all
      ? contents.mentors.rows
      : contents.mentors.rows
          .filter(({ consent }) => some && consent === 'yes')
          .map((row) => ({ ...row, why: '' })),
    // Why a pair ended is nobody's business but the leaders': it may be a yes that was taken back.
    pairs: contents.pairs.rows
      .filter((row) => mine(row, row.mentor))
      .map((row) => (all ? row : { ...row, ended: '' })),
    roles: all || some ? contents.roles.rows : [],
    trainings: all || some ? contents.trainings.rows : [],
    assignments: contents.assignments.rows.filter((row) => mine(row, row.coach)),
  };
}
