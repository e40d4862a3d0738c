import { type Break, counts as countsNow } from '../practices/comparability';
import type { SeenRating, SeenVisit } from './reviews/reviewed-visits';

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
 * for each practice whose student action was seen. Only ratings since a practice's last break count.
 */
export function studentsSeenIn(
  observations: readonly SeenVisit[],
  ratings: readonly SeenRating[],
  breaks: ReadonlyMap<string, Break>,
): StudentsSeen[] {
  const visits = new Map(
    observations
      .filter(({ source }) => source === 'form')
      .map((visit) => [visit.observation, visit]),
  );
  const counts = new Map<string, { visits: number; seen: number }[]>();
  for (const rating of ratings) {
    const { practice, level, levels } = rating;
    const visit = visits.get(rating.observation);
    if (!visit || level === null || levels === null) continue;
    if (!countsNow(breaks, rating, visit)) continue;
    const byLevel = counts.get(practice) ?? [];
    counts.set(practice, byLevel);
    while (byLevel.length < levels) byLevel.push({ visits: 0, seen: 0 });
    const count = byLevel[level - 1];
    if (!count) continue;
    count.visits++;
    if (visit.studentsSeen.includes(practice)) count.seen++;
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
