import type { Observation } from '../observations-table';
import { isOpen, type Visit } from './visits-table';

type Seen = Pick<Observation, 'teacher' | 'observer' | 'date' | 'period'>;

/**
 * The visits as they stand in the light of the walkthroughs that came in: done when one of its observers saw the teacher on
 * that day, in that period where the form says one; missed when the day is past. One that was given up as missed is
 * done after all when its walkthrough is keyed in later.
 *
 * @param today a day: what is planned for it may still be made
 */
export function visitsNow(
  visits: readonly Visit[],
  observations: readonly Seen[],
  today: string,
): readonly Visit[] {
  const seenOn = new Map<string, string[]>();
  for (const { teacher, observer, date, period } of observations) {
    const key = keyOf(teacher, observer, date);
    seenOn.set(key, [...(seenOn.get(key) ?? []), period]);
  }
  const isSeen = ({ teacher, observer, second, date, period }: Visit) =>
    [observer, second].some((by) =>
      seenOn
        .get(keyOf(teacher, by, date))
        ?.some((seen) => seen === '' || period === '' || seen === period),
    );
  return visits.map((visit): Visit => {
    if (!isOpen(visit) && visit.state !== 'missed') return visit;
    if (isSeen(visit)) return { ...visit, state: 'done' };
    return isOpen(visit) && visit.date < today ? { ...visit, state: 'missed' } : visit;
  });
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u001f');
}

/** How long a missed visit waits to be made up for, in days; after that it is history. */
const MADE_UP_WITHIN = 28 * 24 * 60 * 60 * 1000;

/** The last missed visit of each teacher who was not seen since and has none to come, so that it is made up for. */
export function stillMissed(
  visits: readonly Visit[],
  observations: readonly Pick<Seen, 'teacher' | 'date'>[],
  today: string,
): readonly Visit[] {
  const latest = new Map<string, Visit>();
  for (const visit of visits) {
    if (visit.state !== 'missed' || visit.date > today) continue;
    if (Date.parse(today) - Date.parse(visit.date) > MADE_UP_WITHIN) continue;
    if (visit.date >= (latest.get(visit.teacher)?.date ?? '')) latest.set(visit.teacher, visit);
  }
  const settle = ({ teacher, date }: { teacher: string; date: string }) => {
    if (date >= (latest.get(teacher)?.date ?? '9')) latest.delete(teacher);
  };
  for (const observation of observations) settle(observation);
  return [...latest.values()];
}
