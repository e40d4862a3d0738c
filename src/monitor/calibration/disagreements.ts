import type { RatedTogether } from './rated-together';
import { inOrder } from './shared-visits';

/** One practice in one lesson on which observers differ, for the leaders' meeting. */
export interface Disagreement {
  /** Blank for an imported walkthrough that has none. */
  readonly date: string;
  readonly period: string;
  readonly teacher: string;
  readonly teacherName: string;
  readonly practice: string;
  /** Of the wording that they all had. */
  readonly version: number | null;
  /** Length of the continuum. */
  readonly levels: number;
  /** Levels from the lowest rating to the highest. */
  readonly apart: number;
  /** One for each observer, from the lowest level up. */
  readonly sides: readonly Side[];
}

/** What one observer saw. Notes, and what is kept for the coach, are for leaders only. */
export interface Side {
  readonly observer: string;
  readonly level: number;
  readonly levelName: string;
  readonly strength: string;
  readonly opportunity: string;
  readonly notes: string;
}

/**
 * Every practice on which observers of the same lesson differ: the largest first, as a share of the continuum's length;
 * of equals the latest lesson first, since people remember it best.
 */
export function disagreements(together: readonly RatedTogether[]): Disagreement[] {
  return together
    .map((rated) => ({ lesson: rated.visit.lesson, found: disagreementOn(rated) }))
    .filter(({ found }) => found.apart > 0)
    .sort(
      (a, b) =>
        b.found.apart / (b.found.levels - 1) - a.found.apart / (a.found.levels - 1) ||
        inOrder(b.lesson, a.lesson) ||
        inOrder(a.found.practice, b.found.practice),
    )
    .map(({ found }) => found);
}

function disagreementOn({ practice, version, levels, ratings }: RatedTogether): Disagreement {
  const sides = [...ratings].sort((a, b) => a.level - b.level || inOrder(a.observer, b.observer));
  const [lowest] = sides;
  const highest = sides[sides.length - 1];
  return {
    date: lowest?.observation.date ?? '',
    period: lowest?.observation.period ?? '',
    teacher: lowest?.observation.teacher ?? '',
    teacherName: lowest?.observation.teacherName ?? '',
    practice,
    version,
    levels,
    apart: (highest?.level ?? 0) - (lowest?.level ?? 0),
    sides: sides.map(({ observer, level, levelName, observation }) => ({
      observer,
      level,
      levelName,
      strength: observation.strength,
      opportunity: observation.opportunity,
      notes: observation.notes,
    })),
  };
}
