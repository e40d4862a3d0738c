import type { RatedTogether } from './rated-together';

/** How far observers agree of late, in one figure. */
export interface RecentAgreement {
  /** Shared lessons behind it, at most `RECENT_LESSONS`. */
  readonly lessons: number;
  /** Share of ratings at a partner's level, from 0 to 1; null without lessons. */
  readonly share: number | null;
}

/** What observers did long ago, and under wording that has changed since, says nothing of how they rate now. */
export const RECENT_LESSONS = 20;

/**
 * Exact agreement over every practice of the latest shared lessons. A practice that m observers rated counts m times, each
 * rating by the share of partners who are at its level, as in `agreementBy`.
 *
 * @param together in the order of lessons, as `ratedTogether` gives it
 */
export function recentAgreement(together: readonly RatedTogether[]): RecentAgreement {
  const lessons = [...new Set(together.map(({ visit }) => visit.lesson))].slice(-RECENT_LESSONS);
  const recent = new Set(lessons);
  let alike = 0;
  let all = 0;
  for (const { visit, ratings } of together) {
    if (!recent.has(visit.lesson)) continue;
    for (const rating of ratings) {
      const partners = ratings.filter((one) => one !== rating);
      alike += partners.filter(({ level }) => level === rating.level).length / partners.length;
      all++;
    }
  }
  return { lessons: lessons.length, share: all === 0 ? null : alike / all };
}
