import { coachingLogsTable } from '../../coach/coaching-logs-table';
import { coachingSessionsTable } from '../../coach/conversations/coaching-sessions-table';
import { evaluationDocsTable, PROTOCOL } from '../../coach/evaluation/evaluation-docs-table';
import { evaluationRequestsTable } from '../../coach/evaluation/evaluation-requests-table';
import { leaderRolesTable } from '../../coach/leaders/leader-roles-table';
import { mentorPairsTable } from '../../coach/leaders/mentor-pairs-table';
import { mentorsTable } from '../../coach/leaders/mentors-table';
import { trainingsTable } from '../../coach/leaders/trainings-table';
import { professionalLearningTable } from '../../coach/needs/professional-learning-table';
import { staffViewsTable } from '../../coach/teams/staff-views-table';
import { teacherAnswersTable } from '../../monitor/requests/teacher-answers-table';
import { teamProposalsTable } from '../../monitor/requests/team-proposals-table';
import { componentName, componentsInUse, frameworkTable } from '../../practices/framework-table';
import type { Practice } from '../../practices/practice';
import { outboxTable } from '../../school/outbox-table';
import type { ContentsOf } from '../../table';
import type { Records } from './records';

export const coachTables = {
  answers: teacherAnswersTable,
  outbox: outboxTable,
  conversations: coachingSessionsTable,
  learning: professionalLearningTable,
  framework: frameworkTable,
  views: staffViewsTable,
  proposals: teamProposalsTable,
  evaluationDocs: evaluationDocsTable,
  evaluationRequests: evaluationRequestsTable,
  mentors: mentorsTable,
  pairs: mentorPairsTable,
  roles: leaderRolesTable,
  trainings: trainingsTable,
  logs: coachingLogsTable,
};
type CoachContents = ContentsOf<typeof coachTables>;

/** Practices 8 to 12: what people were told, how they were coached, and who leads. */
export function coachRecords(contents: CoachContents, practices: readonly Practice[]) {
  return {
    ...toldAndHeard(contents),
    ...coached(contents, practices),
    mentors: contents.mentors.rows.map(({ teacher }) => ({ teacher })),
    pairs: contents.pairs.rows.map(({ teacher }) => ({ teacher })),
    roles: contents.roles.rows.map(({ person, by, responsibilities, trackRecord }) => ({
      person,
      by,
      responsibilities: responsibilities.length,
      trackRecord: trackRecord !== '',
    })),
    trainings: contents.trainings.rows.map(({ kind, came }) => ({ kind, came: came.length })),
  } satisfies Partial<Records>;
}

function toldAndHeard({ outbox, answers, views, proposals }: CoachContents) {
  return {
    outbox: outbox.rows.map(({ kind, state, sent }) => ({ kind, state, sent })),
    told: outbox.rows
      .filter(({ state }) => state === 'sent')
      .flatMap(({ message }): Records['told'] => {
        const [about, review = ''] = message.split(':');
        if (about === 'results') return [{ review, to: 'all' }];
        return about === 'team' ? [{ review, to: 'teams' }] : [];
      }),
    answers: answers.rows
      .filter(({ setAside }) => setAside === '')
      .map(({ teacher, reflection, lookFor, practice, seen }) => ({
        teacher,
        reflection: reflection !== '',
        asked: lookFor !== '' || practice !== '',
        seen: seen !== '',
      })),
    views: views.rows.map(({ review }) => review),
    proposals: proposals.rows
      .filter(({ state }) => state !== 'set aside')
      .map(({ team, says, state }) => ({ team, says, state })),
  };
}

function coached(contents: CoachContents, practices: readonly Practice[]) {
  const components = componentsInUse(contents.framework.rows);
  const onFramework = new Set([
    ...components.flatMap((one) => [one.code, componentName(one)]),
    ...practices.filter(({ frameworkCodes }) => frameworkCodes.length > 0).map(({ name }) => name),
  ]);
  return {
    logs: contents.logs.rows,
    conversations: contents.conversations.rows
      .filter(({ state }) => state === 'held')
      .map(({ teacher, coach, date, focus, supports, needs, notesSent }) => ({
        teacher,
        coach,
        date,
        supports: supports.length,
        needs: needs.length,
        notesSent: notesSent !== '',
        framework: onFramework.has(focus),
      })),
    learning: contents.learning.rows.map(({ date }) => ({ date })),
    evaluationDocs: contents.evaluationDocs.rows
      .filter(({ drawn }) => drawn !== '')
      .map(({ of }) => (of === PROTOCOL ? ('protocol' as const) : ('plan' as const))),
    componentsInFocus: components.filter(({ focus }) => focus).length,
    evaluationAsked: contents.evaluationRequests.rows.filter(({ state }) => state === 'admitted')
      .length,
  };
}
