import { coachingLogsTable } from '../coach/coaching-logs-table';
import { coachAssignmentsTable } from '../coach/conversations/coach-assignments';
import { coachingCodesTable } from '../coach/conversations/coaching-codes';
import {
  coachingSessionsTable,
  docSessionsTable,
} from '../coach/conversations/coaching-sessions-table';
import { evaluationDocsTable } from '../coach/evaluation/evaluation-docs-table';
import { evaluationRequestsTable } from '../coach/evaluation/evaluation-requests-table';
import { leaderRolesTable } from '../coach/leaders/leader-roles-table';
import { mentorPairsTable } from '../coach/leaders/mentor-pairs-table';
import { mentorsTable } from '../coach/leaders/mentors-table';
import { trainingsTable } from '../coach/leaders/trainings-table';
import { professionalLearningTable } from '../coach/needs/professional-learning-table';
import { sharingDecisionsTable } from '../coach/sharing-decisions-table';
import { staffViewsTable } from '../coach/teams/staff-views-table';
import { groupNamesTable } from '../guide/groups/group-names-table';
import { inPlaceTable } from '../guide/in-place-table';
import { outcomesTable } from '../guide/outcomes/outcomes-table';
import { pilotDecisionsTable } from '../guide/pilots/pilot-decisions-table';
import { pilotInputsTable } from '../guide/pilots/pilot-inputs-table';
import { pilotReviewsTable } from '../guide/pilots/pilot-reviews-table';
import { pilotTeachersTable } from '../guide/pilots/pilot-teachers-table';
import { pilotsTable } from '../guide/pilots/pilots-table';
import { decisionsTable } from '../guide/reviews/decisions-table';
import { reviewedVisitsTable } from '../guide/reviews/reviewed-visits-table';
import { reviewsTable } from '../guide/reviews/reviews-table';
import { packetsTable } from '../guide/sharing/packets-table';
import { releasedTable } from '../guide/sharing/released-table';
import { meetingsTable } from '../monitor/calibration/meetings-table';
import { wordingDecisionsTable } from '../monitor/calibration/wording-decisions-table';
import { depthAnswersTable } from '../monitor/depth-answers-table';
import { formsTable } from '../monitor/forms-table';
import { acknowledgmentsTable } from '../monitor/guides-read/acknowledgments-table';
import { mappingsTable } from '../monitor/import/mappings-table';
import { notImportedTable } from '../monitor/not-imported-table';
import { observationsTable } from '../monitor/observations-table';
import { papersTable } from '../monitor/paper/papers-table';
import { questionsTable } from '../monitor/questions-table';
import { ratingsTable } from '../monitor/ratings-table';
import { teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { teamProposalsTable } from '../monitor/requests/team-proposals-table';
import { daysOffTable } from '../monitor/schedule/days-off-table';
import { observerHoursTable } from '../monitor/schedule/observer-hours-table';
import { timetableTable } from '../monitor/schedule/timetable-table';
import { visitsTable } from '../monitor/schedule/visits-table';
import { depthQuestionsTable } from '../practices/depth-questions-table';
import { focusSetsTable } from '../practices/focus-sets-table';
import { frameworkTable } from '../practices/framework-table';
import { guidesTable } from '../practices/guides-table';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import { practicesTable } from '../practices/practices-table';
import { ownRatingsTable } from '../progress/own-ratings-table';
import { outboxTable } from '../school/outbox-table';
import { periodsTable } from '../school/periods';
import { settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import type { AnyTable } from '../table';

/** Every tab of a school's workbook, in the order in which a leader meets them. */
export const ALL_TABLES: readonly AnyTable[] = [
  settingsTable,
  staffTable,
  periodsTable,
  focusSetsTable,
  practicesTable,
  depthQuestionsTable,
  frameworkTable,
  practiceVersionsTable,
  formsTable,
  observerHoursTable,
  timetableTable,
  daysOffTable,
  visitsTable,
  guidesTable,
  acknowledgmentsTable,
  observationsTable,
  ratingsTable,
  depthAnswersTable,
  reviewsTable,
  decisionsTable,
  meetingsTable,
  wordingDecisionsTable,
  outboxTable,
  teacherAnswersTable,
  sharingDecisionsTable,
  evaluationRequestsTable,
  evaluationDocsTable,
  coachingLogsTable,
  coachingSessionsTable,
  coachAssignmentsTable,
  leaderRolesTable,
  mentorPairsTable,
  trainingsTable,
  coachingCodesTable,
  professionalLearningTable,
  docSessionsTable,
  inPlaceTable,
  outcomesTable,
  pilotsTable,
  pilotTeachersTable,
  pilotReviewsTable,
  pilotInputsTable,
  pilotDecisionsTable,
  groupNamesTable,
  packetsTable,
  staffViewsTable,
  teamProposalsTable,
  ownRatingsTable,
  papersTable,
  notImportedTable,
  releasedTable,
  questionsTable,
  mappingsTable,
  reviewedVisitsTable,
  mentorsTable,
];
