import { numberOf, type PracticeVersion } from './practice-versions-table';

/** Where the ratings of a practice begin anew. */
export interface Break {
  /** Ratings of this version and later ones count. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** The last break of each practice whose ratings leaders marked as not comparable with earlier ones. */
export function breaksIn(versions: readonly PracticeVersion[]): ReadonlyMap<string, Break> {
  const breaks = new Map<string, Break>();
  for (const row of versions) {
    if (row.comparable || numberOf(row) === 1) continue;
    const other = breaks.get(row.practice);
    if (other && other.version > numberOf(row)) continue;
    breaks.set(row.practice, { version: numberOf(row), since: row.noted });
  }
  return breaks;
}

/**
 * Whether a rating counts beside those of today's wording. A form says which version its observer saw; an imported
 * walkthrough is of the version that was in force on its day.
 */
export function counts(
  breaks: ReadonlyMap<string, Break>,
  rating: { readonly practice: string; readonly version: number | null },
  visit: { readonly source: 'form' | 'import'; readonly date: string },
): boolean {
  const found = breaks.get(rating.practice);
  if (!found) return true;
  return visit.source === 'form'
    ? (rating.version ?? 1) >= found.version
    : visit.date >= found.since.slice(0, 10);
}
