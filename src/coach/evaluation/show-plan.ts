import { type Observation, observationsTable } from '../../monitor/observations-table';
import { type Rating, ratingsTable } from '../../monitor/ratings-table';
import { breaksIn, counts } from '../../practices/comparability';
import { practiceVersionsTable } from '../../practices/practice-versions-table';
import { ifThere, Problem } from '../../problem';
import type { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Contents } from '../../table';
import type { Occasion, Workspace } from '../../workspace';
import { collectAnswers } from '../answers/collect-answers';
import { admittedFor } from './requests-now';
import { evaluationTables, seesEvaluationOf, teacherNow } from './who-sees';

/** What a teacher's coaching plan is made of: of walkthroughs only those that the teacher asked for. */
export interface PlanSources {
  /** What stands in the Doc; blank while there is none. */
  readonly text: string;
  /** Whether something stands in the Doc that was taken back. */
  readonly stale: boolean;
  readonly visits: readonly AdmittedVisit[];
}

/** A walkthrough that the teacher asked for, with no more than the teacher was told. */
export interface AdmittedVisit
  extends Pick<
    Observation,
    'observation' | 'date' | 'period' | 'lessonPart' | 'strength' | 'opportunity'
  > {
  readonly observer: string;
  /** The day on which the teacher asked. */
  readonly asked: string;
  readonly ratings: readonly (Rating & {
    /** Whether its wording compares with today's. */
    readonly comparable: boolean;
  })[];
}

export function showPlan(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly teacher: string },
): PlanSources {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const { before, admitted, contents } = planOf(workspace, occasion, request.teacher);
    const { ratings, versions } = workbook.read({
      ratings: ratingsTable,
      versions: practiceVersionsTable,
    });
    // That the Doc is gone is said when it is drawn.
    const text = (before && ifThere(() => documents.text(before.document))) ?? '';
    return {
      text,
      stale: before?.used.some((one) => !admitted.has(one)) ?? false,
      visits: admittedVisits(
        { ...contents, ratings, versions },
        (observation) => admitted.get(observation),
        workbook.timeZone,
      ),
    };
  });
}

/** Walkthroughs that may be used, with no more than their teacher was told. `askedOf` answers when one was asked for. */
export function admittedVisits(
  { observations, staff, ratings, versions }: VisitTabs,
  askedOf: (observation: string) => string | undefined,
  timeZone: string,
): AdmittedVisit[] {
  const breaks = breaksIn(versions.rows);
  return observations.rows.flatMap((visit): AdmittedVisit[] => {
    const asked = askedOf(visit.observation);
    if (asked === undefined) return [];
    return [
      {
        observation: visit.observation,
        date: visit.date,
        period: visit.period,
        lessonPart: visit.lessonPart,
        observer: staff.rows.find(({ email }) => email === visit.observer)?.name ?? visit.observer,
        strength: visit.strengthShared ? visit.strength : '',
        opportunity: visit.opportunityShared ? visit.opportunity : '',
        asked: dayOf(new Date(asked), timeZone),
        ratings: ratings.rows
          .filter(({ observation, level }) => observation === visit.observation && level)
          .map((rating) => ({ ...rating, comparable: counts(breaks, rating, visit) })),
      },
    ];
  });
}

interface VisitTabs {
  readonly observations: Contents<typeof observationsTable>;
  readonly staff: Contents<typeof staffTable>;
  readonly ratings: Contents<typeof ratingsTable>;
  readonly versions: Contents<typeof practiceVersionsTable>;
}

/** A teacher's plan, if whoever asks may see it. What teachers have said on the form by now counts already. */
export function planOf(workspace: Workspace, occasion: Occasion, email: string) {
  collectAnswers(workspace, occasion);
  const contents = workspace.workbook.read({
    ...evaluationTables,
    observations: observationsTable,
  });
  const today = dayOf(occasion.now, workspace.workbook.timeZone);
  const staff = contents.staff.rows;
  const teacher = staff.find((person) => person.email === email);
  if (!teacher) {
    throw new Problem(`${email} is not on the Staff tab any more. The plan stays as it is.`);
  }
  if (!seesEvaluationOf(contents, occasion.actor, email, today)) {
    throw new Problem(
      `Only leaders and the assigned coach work on the plan of ${teacher.name}, and nobody on their own.`,
    );
  }
  return {
    teacher,
    today,
    contents,
    before: contents.docs.rows.find(({ of, name }) => teacherNow(contents, of, name) === email),
    admitted: admittedFor(teacher, contents.requests.rows, contents.observations.rows, staff),
  };
}
