import { laterDay } from '../../monitor/schedule/school-days';
import type { PilotDecision } from './pilot-decisions-table';
import type { PilotTeacher } from './pilot-teachers-table';
import type { Pilot } from './pilots-table';
import { CYCLE_DAYS } from './review-due';

/** One cycle of a pilot: days, both included. */
export interface PilotCycle {
  readonly from: string;
  readonly to: string;
  /** Whether it is not over yet. */
  readonly open: boolean;
}

/**
 * The cycles of a pilot from its start to a day. When leaders chose a longer one, the cycle of that day still ends as it
 * was meant to, and the next is longer.
 */
export function pilotCycles(
  pilot: Pilot,
  decisions: readonly PilotDecision[],
  today: string,
): readonly PilotCycle[] {
  const changes = cycleChanges(pilot, decisions);
  const cycles: PilotCycle[] = [];
  for (let from = pilot.started; from <= today && from !== ''; ) {
    const before = changes.filter(({ date }) => date <= from);
    const cycle = before[before.length - 1]?.cycle || changes[0]?.cycleBefore || pilot.cycle;
    const next = laterDay(from, CYCLE_DAYS[cycle]);
    cycles.push({ from, to: laterDay(next, -1), open: next > today });
    from = next;
  }
  return cycles;
}

/**
 * The days on which the median is drawn anew: after an adjustment that leaders say has changed the practice for good; with a
 * longer cycle, whose points vary less than those of the shorter one; and when teachers join, since a mean of others is no
 * change of practice. The first is the start.
 */
export function phaseStarts(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  decisions: readonly PilotDecision[],
): readonly string[] {
  const joined = teachers.map(({ starts }) => starts).filter((day) => day > pilot.started);
  const anew = decisions
    .filter((one) => one.pilot === pilot.pilot && one.decision === 'new median')
    .map(({ from }) => from);
  const longer = cycleChanges(pilot, decisions).map(({ date }) => date);
  return [...new Set([pilot.started, ...joined, ...anew, ...longer])].filter(Boolean).sort();
}

function cycleChanges({ pilot }: Pilot, decisions: readonly PilotDecision[]): PilotDecision[] {
  return decisions
    .filter((one) => one.pilot === pilot && one.decision === 'longer cycle' && one.cycle !== '')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
