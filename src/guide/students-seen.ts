import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';

/** In how many visits students were seen doing their part of a practice, beside the teacher's level. */
export interface StudentsSeen {
  readonly practice: string;
  readonly visits: number;
  readonly seen: number;
  /** The same of the visits at each level, lowest first. */
  readonly byLevel: readonly { readonly visits: number; readonly seen: number }[];
}

/**
 * Counts visits in which the teacher's level was noted on a form; imported walkthroughs say nothing of students. One entry
 * for each practice whose student action was ever seen.
 */
export function studentsSeenIn(
  observations: readonly Observation[],
  ratings: readonly Rating[],
): StudentsSeen[] {
  const seenIn = new Map(
    observations
      .filter(({ source }) => source === 'form')
      .map(({ observation, studentsSeen }) => [observation, studentsSeen]),
  );
  const counts = new Map<string, { visits: number; seen: number }[]>();
  for (const { observation, practice, level, levels } of ratings) {
    const seen = seenIn.get(observation);
    if (!seen || level === null || levels === null) continue;
    const byLevel = counts.get(practice) ?? [];
    counts.set(practice, byLevel);
    while (byLevel.length < levels) byLevel.push({ visits: 0, seen: 0 });
    const count = byLevel[level - 1];
    if (!count) continue;
    count.visits++;
    if (seen.includes(practice)) count.seen++;
  }
  return [...counts]
    .map(([practice, byLevel]) => ({
      practice,
      visits: byLevel.reduce((total, { visits }) => total + visits, 0),
      seen: byLevel.reduce((total, { seen }) => total + seen, 0),
      byLevel,
    }))
    .filter(({ seen }) => seen > 0);
}
