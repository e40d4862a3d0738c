import { median as medianOf } from 'simple-statistics';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { type PilotCycle, phaseStarts, pilotCycles } from './pilot-cycles';
import type { PilotDecision } from './pilot-decisions-table';
import type { PilotReview } from './pilot-reviews-table';
import { byTeacher, meanPlace, type PilotSeen } from './pilot-seen';
import type { PilotTeacher } from './pilot-teachers-table';
import type { Pilot } from './pilots-table';
import {
  ENOUGH_POINTS,
  type Found,
  RUN_CHART_RULES,
  type RunChartRule,
  usefulPoints,
} from './run-chart-rules';

/** What was seen of a pilot in one cycle. */
export interface RunPoint extends PilotCycle {
  /** From 0, the lowest level, to 1, the highest, with every teacher counting equally. */
  readonly place: number;
  readonly share: Share;
  readonly teachers: number;
  readonly visits: number;
  /** Whether the rules count it: its cycle is over, and enough teachers were seen. */
  readonly counts: boolean;
}

/** Points with one median. */
export interface Phase {
  readonly points: readonly RunPoint[];
  /** Of the points that count; null without one. */
  readonly median: number | null;
}

export interface Finding extends Found {
  readonly rule: RunChartRule;
  /** Days. */
  readonly from: string;
  readonly to: string;
  /** Numbers of the adjustments that were made just before it or while it went on. */
  readonly adjustments: readonly number[];
}

/** A change that was made to the pilot, by the number that stands on the chart. */
export interface Adjustment {
  readonly number: number;
  readonly date: string;
  readonly text: string;
}

export interface RunChart {
  readonly phases: readonly Phase[];
  readonly adjustments: readonly Adjustment[];
  /** In the last phase, which is the one that is judged. */
  readonly findings: readonly Finding[];
  /** Useful points of the last phase. */
  readonly useful: number;
  /** Whether there are enough points, and the rules find nothing but common-cause variation. */
  readonly stable: boolean;
}

/** As many distinct teachers as a point needs to count: one or two say most of all who happened to be visited. */
export const ENOUGH_FOR_POINT = 3;

/**
 * The run chart of a pilot. Each point is the teacher-weighted mean place on the continuum in one cycle. The mean place stands
 * there rather than the share at the highest level: a pilot has few teachers, whose share takes so few values that many points
 * would lie on the median, where the rules cannot use them.
 *
 * Stable means that no rule finds anything among at least ten useful points, the fewest for which there are limits to the
 * number of runs: before that, to find nothing is no evidence.
 */
export function runChart(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  seen: readonly PilotSeen[],
  reviews: readonly PilotReview[],
  decisions: readonly PilotDecision[],
  today: string,
): RunChart {
  const points = pilotCycles(pilot, decisions, today).flatMap((cycle): RunPoint[] => {
    const visits = seen.filter(({ date }) => date >= cycle.from && date <= cycle.to);
    const counts = byTeacher(visits);
    const place = meanPlace(counts);
    if (place === null) return [];
    return [
      {
        ...cycle,
        place,
        share: teacherWeightedShare(counts),
        teachers: counts.length,
        visits: visits.length,
        counts: !cycle.open && counts.length >= ENOUGH_FOR_POINT,
      },
    ];
  });
  const starts = phaseStarts(pilot, teachers, decisions);
  const phases = starts.map((start, index): Phase => {
    const next = starts[index + 1];
    const own = points.filter(({ from }) => from >= start && (!next || from < next));
    const values = own.filter(({ counts }) => counts).map(({ place }) => place);
    return { points: own, median: values.length > 0 ? medianOf(values) : null };
  });
  const adjustments = adjustmentsOf(pilot, reviews);
  const judged = phases[phases.length - 1] ?? { points: [], median: null };
  const values = judged.points.filter(({ counts }) => counts);
  const useful = judged.median === null ? 0 : usefulPoints(places(values), judged.median);
  const findings = findingsIn(values, judged.median, adjustments);
  return {
    phases,
    adjustments,
    findings,
    useful,
    stable: useful >= ENOUGH_POINTS && findings.length === 0,
  };
}

function places(points: readonly RunPoint[]): number[] {
  return points.map(({ place }) => place);
}

function adjustmentsOf({ pilot }: Pilot, reviews: readonly PilotReview[]): readonly Adjustment[] {
  return reviews
    .filter((review) => review.pilot === pilot && review.adjustment !== '')
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, adjustment }, index) => ({ number: index + 1, date, text: adjustment }));
}

function findingsIn(
  points: readonly RunPoint[],
  median: number | null,
  adjustments: readonly Adjustment[],
): readonly Finding[] {
  if (median === null) return [];
  return RUN_CHART_RULES.flatMap((rule): Finding[] => {
    const found = rule.find(places(points), median);
    if (!found) return [];
    // The change that a point shows may have been made in the cycle before it.
    const from = points[Math.max(0, found.first - 1)]?.from ?? '';
    const to = points[found.last]?.to ?? '';
    const beside = adjustments.filter(({ date }) => date >= from && date <= to);
    const numbers = beside.map(({ number }) => number);
    return [{ ...found, rule, from: points[found.first]?.from ?? '', to, adjustments: numbers }];
  });
}
