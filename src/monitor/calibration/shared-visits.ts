import type { Observation } from '../observations-table';

/** One lesson that two or more observers saw: a paired or a group visit. */
export interface SharedVisit {
  /** The same text for the same lesson, whoever saw it. Texts of later lessons sort after those of earlier ones. */
  readonly lesson: string;
  /** Of two or more different observers, by observer; one of them may have left several. */
  readonly observations: readonly Observation[];
}

/**
 * Finds the lessons that several observers saw: the same teacher (or room), school, date and period. Visits in lesson order.
 *
 * Two visits on one day without a period count as one lesson, since a second visit to a teacher on the same day is
 * rare; a blank period and a named one do not. Without date and period nothing says which lesson it was, and without
 * an observer nobody knows that there were two. Someone who wrote about their own lesson did not observe it.
 */
export function sharedVisits(observations: readonly Observation[]): SharedVisit[] {
  const lessons = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { teacher, observer, date, period, school } = observation;
    const known = teacher !== '' && observer !== '' && (date !== '' || period !== '');
    if (!known || teacher === observer) continue;
    const lesson = [date, period, teacher, school].join('\u001f');
    const seen = lessons.get(lesson);
    if (seen) seen.push(observation);
    else lessons.set(lesson, [observation]);
  }
  return [...lessons]
    .filter(([, seen]) => seen.some(({ observer }) => observer !== seen[0]?.observer))
    .map(([lesson, seen]) => ({ lesson, observations: seen.sort(byObserver) }))
    .sort((a, b) => inOrder(a.lesson, b.lesson));
}

/** The school whose lesson it was. */
export function schoolOf(
  { observations }: SharedVisit,
  { schoolName }: { readonly schoolName: string },
): string {
  return observations[0]?.school || schoolName;
}

function byObserver(a: Observation, b: Observation): number {
  return inOrder(a.observer, b.observer) || inOrder(a.observation, b.observation);
}

/** By code units, the same on every machine. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
