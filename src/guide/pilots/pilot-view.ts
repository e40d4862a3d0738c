import type { Evidence } from '../evidence';
import { type Cohort, cohortsOf } from './cohorts';
import type { PilotInput } from './pilot-inputs-table';
import { dayMistake, schoolYear, teacherMistakes } from './pilot-mistakes';
import type { PilotReview } from './pilot-reviews-table';
import { levelsOf, pilotSeen } from './pilot-seen';
import type { PilotTeacher } from './pilot-teachers-table';
import { reviewDue } from './review-due';
import { ENOUGH_FOR_POINT, type RunChart, runChart } from './run-chart';
import type { ShownPilots } from './show-pilots';

/** Everything that the screens show of one pilot. */
export interface PilotView {
  readonly pilot: ShownPilots['pilots'][number];
  /** Those who count. */
  readonly teachers: readonly PilotTeacher[];
  /** Levels of the watched practice, lowest first; none for a resource. */
  readonly levels: readonly string[];
  readonly chart: RunChart;
  readonly cohorts: readonly Cohort[];
  /** A day; blank once it has ended. */
  readonly due: string;
  readonly today: string;
  /** The newest first. */
  readonly reviews: readonly PilotReview[];
  /** Since the last review, the newest first. */
  readonly inputs: readonly PilotInput[];
  /** What stands in the way, in words. */
  readonly mistakes: readonly string[];
  readonly decisions: ShownPilots['decisions'];
}

/** The pilots with their figures, those that go on first. */
export function pilotViews(shown: ShownPilots, evidence: Evidence): readonly PilotView[] {
  return [...shown.pilots]
    .sort((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended'))
    .map((pilot) => pilotView(pilot, shown, evidence));
}

function pilotView(pilot: PilotView['pilot'], shown: ShownPilots, evidence: Evidence): PilotView {
  const of = <T extends { readonly pilot: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.pilot === pilot.pilot);
  const rows = of(shown.teachers);
  const began = schoolYear(pilot.started);
  const wrong = teacherMistakes(rows, evidence.teachers, evidence.today, began);
  const out = new Set(wrong.filter(({ counts }) => !counts).map(({ row }) => row));
  const teachers = rows.filter((row) => !out.has(row));
  const seen = pilotSeen(pilot, teachers, evidence);
  const reviews = of(shown.reviews).sort((a, b) => (a.date < b.date ? 1 : -1));
  const inputs = of(shown.inputs).sort((a, b) => (a.submitted < b.submitted ? 1 : -1));
  const since = reviews[0]?.noted ?? '';
  return {
    pilot,
    teachers,
    levels: levelsOf(pilot, evidence),
    chart: runChart(pilot, teachers, seen, reviews, shown.decisions, evidence.today),
    cohorts: cohortsOf(teachers, seen),
    due: reviewDue(pilot, reviews),
    today: evidence.today,
    reviews,
    inputs: inputs.filter(({ submitted }) => submitted > since),
    mistakes: [
      ...[dayMistake('The pilot', pilot.started, evidence.today, '')].filter(Boolean),
      ...watchedMistakes(pilot, shown),
      ...(teachers.length > 0 && teachers.length < ENOUGH_FOR_POINT ? [TOO_FEW(teachers)] : []),
      ...wrong.map(({ words }) => words),
    ],
    decisions: of(shown.decisions).sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

const TOO_FEW = ({ length }: readonly unknown[]) =>
  `${length === 1 ? 'One teacher tries' : 'Two teachers try'} it. That says too little for a figure: points count from ${ENOUGH_FOR_POINT} teachers on. Add others who want to try.`;

function watchedMistakes(
  { practice, inUse, state }: PilotView['pilot'],
  { practices }: ShownPilots,
): readonly string[] {
  if (state === 'ended') return [];
  const watched = practices.find(({ id }) => id === practice);
  if (practice === '') {
    return inUse.length > 0
      ? []
      : ['Nothing is watched. Fill in “Counts as in use” on the Pilots tab.'];
  }
  if (!watched) return [`There is no practice “${practice}” on the Practices tab any more.`];
  return watched.status === 'active' || watched.status === 'pilot'
    ? []
    : [
        `“${watched.name}” is ${watched.status}, so no new ratings come. Make it active on the Practices tab, or end the pilot.`,
      ];
}
