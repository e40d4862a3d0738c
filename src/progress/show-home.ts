import { readsAnswersOf } from '../coach/answers/shown-answers';
import { coachingLogsTable } from '../coach/coaching-logs-table';
import { coachAssignmentsTable, unknownNames } from '../coach/conversations/coach-assignments';
import { coachingSessionsTable } from '../coach/conversations/coaching-sessions-table';
import { evaluationDocsTable, PROTOCOL } from '../coach/evaluation/evaluation-docs-table';
import { seesEvaluationOf, teacherNow } from '../coach/evaluation/who-sees';
import { leaderRolesTable } from '../coach/leaders/leader-roles-table';
import { toConvene } from '../coach/leaders/to-convene';
import { trainingsTable } from '../coach/leaders/trainings-table';
import { planned } from '../coach/show-coaching';
import { stillToTell } from '../coach/teams/still-to-tell';
import { toWord } from '../coach/teams/to-word';
import { practicesInPlace } from '../guide/fidelity';
import { inPlaceTable } from '../guide/in-place-table';
import { pilotReviewsTable } from '../guide/pilots/pilot-reviews-table';
import { pilotsTable } from '../guide/pilots/pilots-table';
import { pilotsDue } from '../guide/pilots/review-due';
import { decisionsTable } from '../guide/reviews/decisions-table';
import { lessonsIn, lessonTables } from '../guide/reviews/lessons';
import { reviewDueInWords } from '../guide/reviews/review-due';
import { reviewRule } from '../guide/reviews/review-rule';
import { meetingsTable } from '../monitor/calibration/meetings-table';
import { ofSchool, ratedTogether } from '../monitor/calibration/rated-together';
import { sharedVisits } from '../monitor/calibration/shared-visits';
import { isRemembered, lessonsWaiting } from '../monitor/calibration/talk-over';
import { formsTable } from '../monitor/forms-table';
import type { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { teamProposalsTable } from '../monitor/requests/team-proposals-table';
import { visitsTable } from '../monitor/schedule/visits-table';
import { libraryFrom, libraryTables } from '../practices/library';
import { outboxTable } from '../school/outbox-table';
import { type Settings, settingsFrom, settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { Contents } from '../table';
import type { Occasion, Workspace } from '../workspace';
import { type Home, homeOf } from './home';

/** The first screen. Throws NotSetUp. */
export function showHome(workspace: Workspace, occasion: Occasion): Home {
  const contents = workspace.workbook.read({
    ...libraryTables,
    settings: settingsTable,
    staff: staffTable,
    forms: formsTable,
    ...lessonTables,
    visits: visitsTable,
    outbox: outboxTable,
    logs: coachingLogsTable,
    decisions: inPlaceTable,
    meetings: meetingsTable,
    answers: teacherAnswersTable,
    sessions: coachingSessionsTable,
    assignments: coachAssignmentsTable,
    proposals: teamProposalsTable,
    roles: leaderRolesTable,
    trainings: trainingsTable,
    decided: decisionsTable,
    pilots: pilotsTable,
    pilotReviews: pilotReviewsTable,
    plans: evaluationDocsTable,
  });
  const settings = settingsFrom(contents.settings.rows);
  const library = libraryFrom(contents);
  const rule = reviewRule(settings);
  const today = dayOf(occasion.now, workspace.workbook.timeZone);
  return homeOf(
    {
      settings,
      staff: contents.staff.rows,
      library,
      forms: contents.forms.rows,
      observations: contents.observations.rows,
      visits: contents.visits.rows,
      outbox: contents.outbox.rows,
      answers: contents.answers.rows.filter(readsAnswersOf(occasion.actor, contents, today)),
      inPlace: practicesInPlace(
        lessonsIn(contents, today),
        library,
        contents.decisions.rows,
        settings.inPlaceAt,
      ).length,
      pilots: pilotsDue(contents.pilots.rows, contents.pilotReviews.rows, today),
      versions: contents.versions.rows,
      tell: stillToTell(contents.reviews.rows, contents.outbox.rows, contents.staff.rows),
      toConvene: toConvene(contents.roles.rows, contents.trainings.rows, today),
      proposals: contents.proposals.rows.filter(({ state }) => state === 'open').length,
      toWord: toWord(contents.proposals.rows, contents.practices.rows).map(
        ({ adapted, name }) => adapted || name,
      ),
      plansWaiting: contents.plans.rows
        .filter(
          ({ of, drawn, name }) =>
            of !== PROTOCOL &&
            drawn === '' &&
            seesEvaluationOf(contents, occasion.actor, teacherNow(contents, of, name), today),
        )
        .map(({ name }) => name),
      decided: contents.decided.rows,
      review: reviewDueInWords(contents, rule, today),
      toTalkOver: lessonsToTalkOver(workspace, contents, settings, today),
      conversations: planned(contents.sessions.rows, contents, today),
      problems: [
        ...rule.problems,
        ...unknownNames(contents),
        ...Object.values(contents).flatMap(({ problems }) =>
          problems.map(({ message }) => message),
        ),
        // Of a log that somebody else started, the Coaching screen says it: most of them are not the routine's to open.
        ...contents.logs.rows.flatMap(({ coach, trouble }) =>
          coach === settings.owner && trouble !== '' ? [trouble] : [],
        ),
      ],
    },
    today,
  );
}

/** Ratings are the largest tab, read only when some shared visit may need it. */
function lessonsToTalkOver(
  workspace: Workspace,
  {
    observations,
    meetings,
  }: {
    readonly observations: Contents<typeof observationsTable>;
    readonly meetings: Contents<typeof meetingsTable>;
  },
  settings: Settings,
  today: string,
): number {
  const shared = sharedVisits(observations.rows.filter(({ date }) => isRemembered(date, today)));
  if (shared.length === 0) return 0;
  const { ratings } = workspace.workbook.read({ ratings: ratingsTable });
  const together = ofSchool(ratedTogether(shared, ratings.rows).together, settings);
  return lessonsWaiting(together, meetings.rows, today);
}
