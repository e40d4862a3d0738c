import { counted } from '../../../counted';
import type { CadenceAchieved } from '../../../monitor/coverage/cadence-achieved';
import { type Coverage, coverageOf, type Part } from '../../../monitor/coverage/coverage';
import type { CoverageSources } from '../../../monitor/coverage/coverage-sources';
import type { LastSeen } from '../../../monitor/coverage/overdue';
import { CADENCE_NAMES, type CadenceName } from '../../../monitor/schedule/cadence';
import { schoolDays } from '../../../monitor/schedule/days-off';
import { mondayOf } from '../../../monitor/schedule/school-days';

/** The coverage of the weeks since the first visit, at most those that the server looked at. */
export function coverageFrom(sources: CoverageSources): Coverage & { cadence: CadenceName } {
  const { today, teachers, periods, lessonParts, seen, daysOff, from } = sources;
  const said = sources.cadence.toLowerCase();
  const cadence = CADENCE_NAMES.find((name) => name.toLowerCase() === said) ?? 'Twice a month';
  const [first = today] = seen
    .map(({ date }) => date)
    .filter((date) => date >= from)
    .sort();
  const days = schoolDays(mondayOf(first), today, daysOff);
  const input = { teachers, observations: seen, days, today, cadence, periods, lessonParts };
  return { ...coverageOf(input), cadence };
}

/** "Teachers were seen as often as planned in 62% of two-week spans, 148 of 240." */
export function achievedInWords({ met, of, share }: CadenceAchieved, cadence: CadenceName): string {
  if (share === null) return `${cadence}: the first ${SPANS[cadence][0]} is not over yet.`;
  return `Teachers were seen as often as planned in ${Math.round(100 * share)}% of ${SPANS[cadence][1]}, ${met} of ${of}.`;
}

const SPANS: Readonly<Record<CadenceName, readonly [one: string, several: string]>> = {
  'Once a month': ['four weeks', 'four-week spans'],
  'Twice a month': ['four weeks', 'four-week spans'],
  'Every 2 weeks': ['two weeks', 'two-week spans'],
  'Every week': ['week', 'weeks'],
};

/** "Not seen yet", "Seen today", "23 days ago", "Has left" */
export function lastInWords({ days, left }: Pick<LastSeen, 'days' | 'left'>): string {
  if (left) return 'Has left';
  if (days === null) return 'Not seen yet';
  return days === 0 ? 'Seen today' : `${counted(days, 'day')} ago`;
}

/** "2 of 7": how many of the periods, or the parts of a lesson, were seen. */
export function spreadInWords(parts: readonly Part[], known: readonly string[]): string {
  const seen = parts.filter(({ name, visits }) => visits > 0 && known.includes(name)).length;
  return known.length === 0 ? '' : `${seen} of ${known.length}`;
}
