import type { Observation } from './observations-table';

/** As much of a walkthrough as planning and coverage need. */
export type VisitSeen = Pick<
  Observation,
  'date' | 'period' | 'lessonPart' | 'teacher' | 'observer'
>;

/** Walkthroughs from a day on, and each teacher's last before it, so that years of history need not travel. */
export function recentVisits(observations: readonly Observation[], from: string): VisitSeen[] {
  const lastBefore = new Map<string, Observation>();
  const recent: Observation[] = [];
  for (const row of observations) {
    if (row.date >= from) recent.push(row);
    else if (row.date > (lastBefore.get(row.teacher)?.date ?? '')) {
      lastBefore.set(row.teacher, row);
    }
  }
  return [...lastBefore.values(), ...recent].map(
    ({ date, period, lessonPart, teacher, observer }) => ({
      date,
      period,
      lessonPart,
      teacher,
      observer,
    }),
  );
}
