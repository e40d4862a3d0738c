import { coachingLogsTable } from '../coach/coaching-logs-table';
import { coachingSessionsTable } from '../coach/conversations/coaching-sessions-table';
import { evaluationDocsTable, PROTOCOL } from '../coach/evaluation/evaluation-docs-table';
import { evaluationRequestsTable } from '../coach/evaluation/evaluation-requests-table';
import { leaderRolesTable } from '../coach/leaders/leader-roles-table';
import { mentorPairsTable } from '../coach/leaders/mentor-pairs-table';
import { mentorsTable } from '../coach/leaders/mentors-table';
import { trainingsTable } from '../coach/leaders/trainings-table';
import { professionalLearningTable } from '../coach/needs/professional-learning-table';
import { staffViewsTable } from '../coach/teams/staff-views-table';
import { inPlaceTable } from '../guide/in-place-table';
import { outcomesTable } from '../guide/outcomes/outcomes-table';
import { pilotDecisionsTable } from '../guide/pilots/pilot-decisions-table';
import { pilotInputsTable } from '../guide/pilots/pilot-inputs-table';
import { pilotReviewsTable } from '../guide/pilots/pilot-reviews-table';
import { pilotTeachersTable } from '../guide/pilots/pilot-teachers-table';
import { pilotsTable } from '../guide/pilots/pilots-table';
import { decisionsTable } from '../guide/reviews/decisions-table';
import { reviewedVisitsTable } from '../guide/reviews/reviewed-visits-table';
import { PARTS, reviewsTable } from '../guide/reviews/reviews-table';
import { packetsTable } from '../guide/sharing/packets-table';
import { meetingsTable } from '../monitor/calibration/meetings-table';
import { depthAnswersTable } from '../monitor/depth-answers-table';
import { formsTable, isWalkthroughForm } from '../monitor/forms-table';
import { acknowledgmentsTable } from '../monitor/guides-read/acknowledgments-table';
import { type Observation, observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { teamProposalsTable } from '../monitor/requests/team-proposals-table';
import { visitsTable } from '../monitor/schedule/visits-table';
import { componentName, componentsInUse, frameworkTable } from '../practices/framework-table';
import { guidesTable } from '../practices/guides-table';
import { libraryFrom, libraryTables } from '../practices/library';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import { outboxTable } from '../school/outbox-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import { termOf } from '../school/terms';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type OwnRating, ownRatingsTable } from './own-ratings-table';
import type { Records, SeenVisit } from './records';

/** What the school's standing is read from, and what leaders say of it themselves. */
export interface ShownRecords {
  readonly records: Records;
  /** The name of the term that today is in. */
  readonly term: string;
  readonly own: readonly OwnRating[];
}

export function showRecords({ workbook }: Workspace, occasion: Occasion): ShownRecords {
  const contents = workbook.read({
    ...libraryTables,
    settings: settingsTable,
    staff: staffTable,
    versions: practiceVersionsTable,
    guides: guidesTable,
    acknowledgments: acknowledgmentsTable,
    forms: formsTable,
    visits: visitsTable,
    observations: observationsTable,
    ratings: ratingsTable,
    depthAnswers: depthAnswersTable,
    meetings: meetingsTable,
    reviews: reviewsTable,
    reviewedVisits: reviewedVisitsTable,
    decisions: decisionsTable,
    outcomes: outcomesTable,
    pilots: pilotsTable,
    pilotTeachers: pilotTeachersTable,
    pilotReviews: pilotReviewsTable,
    pilotInputs: pilotInputsTable,
    pilotDecisions: pilotDecisionsTable,
    packets: packetsTable,
    answers: teacherAnswersTable,
    inPlace: inPlaceTable,
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
    own: ownRatingsTable,
  });
  const { sets, practices } = libraryFrom(contents);
  const settings = settingsFrom(contents.settings.rows);
  const today = dayOf(occasion.now, workbook.timeZone);
  const rated = new Map<string, number>();
  for (const { observation, level } of contents.ratings.rows) {
    if (level !== null) rated.set(observation, (rated.get(observation) ?? 0) + 1);
  }
  const reviewed = new Map<string, number>();
  for (const { review } of contents.reviewedVisits.rows) {
    reviewed.set(review, (reviewed.get(review) ?? 0) + 1);
  }
  const components = componentsInUse(contents.framework.rows);
  const onFramework = new Set([
    ...components.flatMap((one) => [one.code, componentName(one)]),
    ...practices.filter(({ frameworkCodes }) => frameworkCodes.length > 0).map(({ name }) => name),
  ]);
  return {
    records: {
      today,
      schoolName: settings.schoolName,
      staff: contents.staff.rows,
      sets,
      practices,
      versions: contents.versions.rows.map(({ practice, version, noted, why, told }) => ({
        practice,
        version,
        noted,
        why,
        told,
      })),
      guides: contents.guides.rows,
      acknowledgments: contents.acknowledgments.rows,
      forms: contents.forms.rows.filter(isWalkthroughForm),
      visits: contents.visits.rows.map(({ date, kind, state }) => ({ date, kind, state })),
      observations: contents.observations.rows.map((visit) =>
        withoutWords(visit, rated.get(visit.observation) ?? 0),
      ),
      depthAnswers: contents.depthAnswers.rows.length,
      meetings: contents.meetings.rows.map(({ day, lessons }) => ({ day, lessons })),
      reviews: contents.reviews.rows
        .filter(({ state, closed }) => closed !== '' && state !== 'not held')
        .map((review) => ({
          name: review.name,
          from: review.from,
          to: review.to,
          visits: reviewed.get(review.name) ?? 0,
          written: PARTS.filter((part) => review[part] !== ''),
        })),
      decisions: contents.decisions.rows.map(
        ({ kind, review, practice, state, strength, outcome }) => ({
          kind,
          review,
          practice,
          state,
          strength: strength !== '',
          outcome: outcome !== '',
        }),
      ),
      outcomes: contents.outcomes.rows,
      pilots: contents.pilots.rows.map(({ pilot, started }) => ({ pilot, started })),
      pilotTeachers: contents.pilotTeachers.rows,
      pilotReviews: contents.pilotReviews.rows.map(({ pilot, date, adjustment }) => ({
        pilot,
        date,
        adjusted: adjustment !== '',
      })),
      pilotInputs: contents.pilotInputs.rows.map(({ pilot, teacher }) => ({ pilot, teacher })),
      pilotDecisions: contents.pilotDecisions.rows.map(({ pilot, date, decision }) => ({
        pilot,
        date,
        decision,
      })),
      packets: contents.packets.rows
        .filter(({ made }) => made !== '')
        .map(({ packet, kind, team, cycle }) => ({ packet, kind, team, cycle })),
      answers: contents.answers.rows
        .filter(({ setAside }) => setAside === '')
        .map(({ teacher, reflection, lookFor, practice, seen }) => ({
          teacher,
          reflection: reflection !== '',
          asked: lookFor !== '' || practice !== '',
          seen: seen !== '',
        })),
      inPlace: contents.inPlace.rows.map(({ decision, decided }) => ({ decision, decided })),
      outbox: contents.outbox.rows.map(({ kind, state, sent }) => ({ kind, state, sent })),
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
      told: contents.outbox.rows
        .filter(({ state }) => state === 'sent')
        .flatMap(({ message }): Records['told'] => {
          const [about, review = ''] = message.split(':');
          if (about === 'results') return [{ review, to: 'all' }];
          return about === 'team' ? [{ review, to: 'teams' }] : [];
        }),
      views: contents.views.rows.map(({ review }) => review),
      proposals: contents.proposals.rows
        .filter(({ state }) => state !== 'set aside')
        .map(({ team, says, state }) => ({ team, says, state })),
      evaluationDocs: contents.evaluationDocs.rows
        .filter(({ drawn }) => drawn !== '')
        .map(({ of }) => (of === PROTOCOL ? 'protocol' : 'plan')),
      componentsInFocus: components.filter(({ focus }) => focus).length,
      evaluationAsked: contents.evaluationRequests.rows.filter(({ state }) => state === 'admitted')
        .length,
      mentors: contents.mentors.rows.map(({ teacher }) => ({ teacher })),
      pairs: contents.pairs.rows.map(({ teacher }) => ({ teacher })),
      roles: contents.roles.rows.map(({ person, by, responsibilities, trackRecord }) => ({
        person,
        by,
        responsibilities: responsibilities.length,
        trackRecord: trackRecord !== '',
      })),
      trainings: contents.trainings.rows.map(({ kind, came }) => ({ kind, came: came.length })),
      logs: contents.logs.rows,
    },
    term: termOf(today, settings.terms).name,
    own: contents.own.rows,
  };
}

function withoutWords(visit: Observation, rated: number): SeenVisit {
  const { date, teacher, observer, focus, period, lessonPart, school, source } = visit;
  return {
    date,
    teacher,
    observer,
    focus,
    period,
    lessonPart,
    school,
    source,
    rated,
    students: visit.studentsSeen.length,
    curriculum: visit.curriculum !== '',
    strength: visit.strength !== '',
    opportunity: visit.opportunity !== '',
    shared:
      (visit.strengthShared && visit.strength !== '') ||
      (visit.opportunityShared && visit.opportunity !== ''),
    notes: visit.notes !== '',
    worthShowing: visit.worthShowing,
  };
}
