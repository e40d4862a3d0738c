import { counted } from '../../../counted';
import { capital } from '../../../first-letter';
import type { Cohort, CohortPoint } from '../../../guide/pilots/cohorts';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { Cycle } from '../../../guide/pilots/pilots-table';
import { ENOUGH_FOR_POINT, type Finding, type RunPoint } from '../../../guide/pilots/run-chart';
import { ENOUGH_POINTS } from '../../../guide/pilots/run-chart-rules';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { spanWritten } from '../../days';
import { percent } from '../../parts/level-bar';

/** A place on the continuum in words: "about Starting", "between Starting and Partly in place"; a share without levels. */
export function placeInWords(place: number, levels: readonly string[]): string {
  if (levels.length === 0) return `${percent(place)} in use`;
  const at = place * (levels.length - 1);
  const near = levels[Math.round(at)];
  if (Math.abs(at - Math.round(at)) <= 0.25) return `about “${near}”`;
  return `between “${levels[Math.floor(at)]}” and “${levels[Math.ceil(at)]}”`;
}

export const NEXT_CYCLE: Readonly<Partial<Record<Cycle, Cycle>>> = {
  weekly: 'every two weeks',
  'every two weeks': 'monthly',
};

/** What the run chart says, in a sentence or two, the first thing that a leader reads. */
export function statusInWords({ pilot, chart, levels }: PilotView): string {
  if (pilot.state === 'ended') return `Ended. ${pilot.decision}`.trim();
  const last = lastPoint(chart.phases.flatMap(({ points }) => points));
  if (!last) {
    return `No points yet. Each cycle in which ${ENOUGH_FOR_POINT} of its teachers are seen makes one.`;
  }
  const now = `Last: ${placeInWords(last.place, levels)}.`;
  if (chart.findings.length > 0) return `Something has changed, by more than chance. ${now}`;
  if (chart.stable) {
    return `Settled. ${now} Nothing but the usual ups and downs.`;
  }
  return `Too early to say. ${now} Whether it has settled shows from about ${ENOUGH_POINTS} cycles on.`;
}

/** The last point that counts, or the last at all. */
function lastPoint(points: readonly RunPoint[]): RunPoint | undefined {
  const counting = points.filter(({ counts }) => counts);
  return counting[counting.length - 1] ?? points[points.length - 1];
}

/** "Shift: 6 points in a row above the median, Oct 5 – Nov 15. Beside it: adjustment 2." */
export function findingInWords({ rule, direction, count, from, to, adjustments }: Finding): string {
  const name = capital(rule.name);
  const what =
    rule.name === 'shift'
      ? `${count} points in a row ${direction === 'up' ? 'above' : 'below'} the median`
      : rule.name === 'trend'
        ? `${count} points in a row that go ${direction}`
        : `${counted(count, 'run')} about the median`;
  const beside =
    adjustments.length === 0
      ? 'No adjustment stands beside it: ask the teachers what changed.'
      : `Beside it: ${adjustments.length === 1 ? 'adjustment' : 'adjustments'} ${adjustments.join(', ')}.`;
  return `${name}: ${what}, ${spanWritten(from, to)}. ${beside}`;
}

/** How new and experienced teachers compare, in the last weeks in which both were seen. */
export function cohortsInWords(cohorts: readonly Cohort[], levels: readonly string[]): string {
  const [fresh, experienced] = cohorts;
  if (!fresh || !experienced) return '';
  if (fresh.teachers === 0 || experienced.teachers === 0) {
    const only = fresh.teachers === 0 ? 'experienced' : 'new';
    return `Everybody in it is ${only}. With both, they stand here side by side.`;
  }
  const both = fresh.points
    .map((one) => [one, experienced.points.find(({ weeks }) => weeks[0] === one.weeks[0])] as const)
    .filter((pair): pair is [CohortPoint, CohortPoint] => pair[1] !== undefined);
  const pair = both.filter((two) => two.every(({ share }) => !('tooFew' in share))).pop();
  if (!pair) {
    const last = both[both.length - 1];
    const seen = last
      ? ` In weeks ${last[0].weeks.join('–')}: ${last[0].teachers} new, ${last[1].teachers} experienced.`
      : '';
    return `Too few teachers to compare new with experienced.${seen} Figures start at ${ENOUGH_TEACHERS} of each.`;
  }
  const [a, b] = pair;
  if ('tooFew' in a.share || 'tooFew' in b.share) return '';
  const where = ({ place, teachers }: CohortPoint, who: string) =>
    `${counted(teachers, `${who} teacher`)} ${placeInWords(place, levels)}`;
  const word =
    a.share.high < b.share.low
      ? 'New teachers are behind by more than chance.'
      : b.share.high < a.share.low
        ? 'New teachers are ahead by more than chance.'
        : 'Too close to tell apart.';
  return `In weeks ${a.weeks.join('–')} since each began: ${where(a, 'new')}, ${where(b, 'experienced')}. ${word}`;
}

/** What a screen reader says of the run chart. */
export function chartInWords({ chart, levels }: PilotView): string {
  const points = chart.phases.flatMap((phase) => phase.points);
  return [
    `Run chart of ${counted(points.length, 'cycle')}.`,
    ...points.map(
      ({ from, to, place, teachers, counts }) =>
        `${spanWritten(from, to)}: ${placeInWords(place, levels)}, ${counted(teachers, 'teacher')}${counts ? '' : ', not counted'}.`,
    ),
  ].join(' ');
}
