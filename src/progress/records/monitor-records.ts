import { meetingsTable } from '../../monitor/calibration/meetings-table';
import { depthAnswersTable } from '../../monitor/depth-answers-table';
import { formsTable, isWalkthroughForm } from '../../monitor/forms-table';
import { acknowledgmentsTable } from '../../monitor/guides-read/acknowledgments-table';
import { type Observation, observationsTable } from '../../monitor/observations-table';
import { ratingsTable } from '../../monitor/ratings-table';
import { visitsTable } from '../../monitor/schedule/visits-table';
import { guidesTable } from '../../practices/guides-table';
import { practiceVersionsTable } from '../../practices/practice-versions-table';
import type { ContentsOf } from '../../table';
import type { Records, SeenVisit } from './records';
import { timesNamed } from './times-named';

export const monitorTables = {
  versions: practiceVersionsTable,
  guides: guidesTable,
  acknowledgments: acknowledgmentsTable,
  forms: formsTable,
  visits: visitsTable,
  observations: observationsTable,
  ratings: ratingsTable,
  depthAnswers: depthAnswersTable,
  meetings: meetingsTable,
};

/** Practices 1 to 4: what was agreed on, seen and compared. */
export function monitorRecords(contents: ContentsOf<typeof monitorTables>) {
  const rated = timesNamed(
    contents.ratings.rows.filter(({ level }) => level !== null),
    ({ observation }) => observation,
  );
  return {
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
  } satisfies Partial<Records>;
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
