import { counted } from '../../../counted';
import { capital } from '../../../first-letter';
import type { ReviewCycle } from '../../../guide/evidence';
import { mostAndLeast } from '../../../guide/most-in-place';
import type { CurriculumUse, Pattern, StudentGap } from '../../../guide/patterns';
import type { Share } from '../../../guide/teacher-weighted';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import type { Change, Trend, Trends } from '../../../guide/trends';
import { spanWritten } from '../../days';
import { percent, shareWritten } from '../../parts/level-bar';

/** What the chart of practices shows: the surest strength, and where the way is longest. */
export function patternsTitle(patterns: readonly Pattern[]): string {
  const { most, least } = mostAndLeast(patterns, ({ inPlace }) => inPlace);
  if (!most) return `No practice was seen with ${ENOUGH_TEACHERS} teachers yet`;
  const named = ({ name, inPlace }: Pattern) =>
    `${name} (${'tooFew' in inPlace ? '' : percent(inPlace.share)})`;
  return [
    `Most in place: ${named(most)}`,
    ...(least ? [`Least in place: ${named(least)}`] : []),
  ].join('. ');
}

/** What the small charts show: which practices changed. */
export function trendsTitle({ practices, compared, cycles }: Trends): string {
  if (!compared) return 'Trends start with the second review cycle';
  const going = (word: 'rising' | 'falling') =>
    practices.filter(({ sinceLast, overall }) => [sinceLast.word, overall?.word].includes(word));
  const parts = (['rising', 'falling'] as const).flatMap((word) => {
    const names = going(word).map(({ name }) => name);
    return names.length > 0 ? [`${capital(word)}: ${listed(names)}`] : [];
  });
  if (parts.length > 0) return parts.join('. ');
  return `No practice has surely changed in ${counted(cycles.length, 'cycle')}`;
}

/** "Rising: 21 points up since October 2026 (9 to 33)". */
export function sinceInWords({ sinceLast }: Trend, { compared }: Trends): string {
  if (!compared) return 'Too little to say: this is the first cycle';
  return changeWritten(sinceLast, sinceWritten(compared.before));
}

/** "since October 2026", "since Nov 3": by when the cycle compared began, since a review is named for when it ends. */
export function sinceWritten({ name, from, to }: ReviewCycle): string {
  if (/ \d{4}$/.test(name)) return `since ${name}`;
  return `since ${spanWritten(from, to || from).split(' – ')[0]}`;
}

/** The same along all cycles; blank until there are three. */
export function overallInWords({ overall }: Trend): string {
  return overall ? changeWritten(overall, 'over all cycles') : '';
}

function changeWritten(change: Change, when: string): string {
  if ('tooFew' in change) {
    return `Too little to say ${when}: ${counted(change.teachers, 'teacher')} in a cycle, figures start at ${ENOUGH_TEACHERS}`;
  }
  const points = pointsOf(change.change);
  const way =
    points === 0
      ? 'no change'
      : `${counted(Math.abs(points), 'point')} ${points > 0 ? 'up' : 'down'}`;
  return `${capital(change.word)}: ${way} ${when} (${intervalOfPoints(change)})`;
}

/** "+12 (3 to 21)" */
export function pointsWritten(change: Exclude<Change, { tooFew: true }>): string {
  return `${signed(pointsOf(change.change))} (${intervalOfPoints(change)})`;
}

/** "−4 to +20": the limits of an interval in points. */
export function intervalOfPoints({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string {
  return `${signed(pointsOf(low))} to ${signed(pointsOf(high))}`;
}

function pointsOf(share: number): number {
  return Math.round(share * 100);
}

function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** "+12 (−3 to +27)": how much more often students did their part than the teacher was at the highest level, in points. */
export function gapWritten({ gap }: StudentGap): string {
  return 'tooFew' in gap ? '' : `${signed(pointsOf(gap.change))} (${intervalOfPoints(gap)})`;
}

/** "40% of visits", or in how many. */
export function studentsInWords({ studentPart, seen, visits }: StudentGap): string {
  return 'tooFew' in studentPart
    ? `${seen} of ${counted(visits, 'visit')}`
    : `${percent(studentPart.share)} of visits`;
}

/** "74% (66–81), 120 visits". */
export function useInWords({ share, visits }: CurriculumUse): string {
  return `${shareInWords(share)}, ${counted(visits, 'visit')}`;
}

/** "58% (46–70)", or why there is no figure. */
export function shareInWords(share: Share): string {
  if ('tooFew' in share) {
    return `${counted(share.teachers, 'teacher')}; figures start at ${ENOUGH_TEACHERS}`;
  }
  return shareWritten(share);
}

/** A cycle in few letters: "Oct 2026" where a month stands for it. */
export function cycleShort({ name }: Pick<ReviewCycle, 'name'>): string {
  return name.replace(/^([A-Z][a-z]{2})[a-z]* (\d{4})$/, '$1 $2');
}

/** "A and B", "A, B and 3 more". */
function listed(names: readonly string[]): string {
  const [first = '', second = '', ...more] = names;
  if (names.length <= 2) return names.join(' and ');
  return `${first}, ${second} and ${more.length} more`;
}
