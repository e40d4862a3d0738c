import {
  ENOUGH_LESSONS,
  type Interval,
  type LessonTally,
  lessonBootstrap,
  totalsOf,
  unseenShare,
} from './lesson-bootstrap';
import type { RatedTogether } from './rated-together';
import { inOrder } from './shared-visits';

/** How an observer rates, against partners who saw the same lessons, on continuums of one length. */
export interface Severity {
  readonly observer: string;
  /** Length of the continuum. */
  readonly levels: number;
  readonly lessons: number;
  /** Practices, each counted in each lesson. */
  readonly rated: number;
  readonly partners: number;
  readonly word: SeverityWord;
  /** Mean of the observer's level less the partners', in levels; null below `ENOUGH_LESSONS`. */
  readonly difference: ({ readonly figure: number } & Interval) | null;
  /** The same as a share of the way from the lowest level to the highest, from -1 to 1. */
  readonly share: ({ readonly figure: number } & Interval) | null;
}

export type SeverityWord = 'rates higher' | 'rates lower' | 'like partners' | 'too little to say';

/** Partners this far apart, as a share of the continuum's length, are alike: 0.2 levels of three, 0.3 of four. */
export const ALIKE = 0.1;

/**
 * Compares each observer with the partners on the same lesson and practice: own level less the mean of theirs, averaged
 * over everything rated together. By observer, then by length of the continuum.
 *
 * An observer rates like partners when the 90% interval lies within `ALIKE` on both sides, else higher or lower when it
 * leaves out zero; an interval that does neither says too little. Of many observers who are all alike, one in ten has an
 * interval that leaves out zero by chance alone.
 *
 * @param random from 0 up to 1; the intervals do not depend on the order of rows
 */
export function severityOf(together: readonly RatedTogether[], random: () => number): Severity[] {
  const tallies = new Map<string, Tally>();
  for (const rated of together) {
    for (const { observer } of rated.ratings) {
      const key = `${observer}\u001f${rated.levels}`;
      let tally = tallies.get(key);
      if (!tally) {
        tally = { observer, levels: rated.levels, partners: new Set(), lessons: new Map() };
        tallies.set(key, tally);
      }
      count(tally, rated);
    }
  }
  return [...tallies.values()]
    .sort((a, b) => inOrder(a.observer, b.observer) || a.levels - b.levels)
    .map((tally) => severityIn(tally, random));
}

interface Tally {
  readonly observer: string;
  readonly levels: number;
  readonly partners: Set<string>;
  /** Of each lesson: the sum of differences in levels, and how many there are. */
  readonly lessons: Map<string, [sum: number, rated: number]>;
}

function count({ observer, partners, lessons }: Tally, { visit, ratings }: RatedTogether): void {
  let own = 0;
  let others = 0;
  for (const rating of ratings) {
    if (rating.observer === observer) own = rating.level;
    else {
      others += rating.level;
      partners.add(rating.observer);
    }
  }
  const [sum, rated] = lessons.get(visit.lesson) ?? [0, 0];
  lessons.set(visit.lesson, [sum + own - others / (ratings.length - 1), rated + 1]);
}

function severityIn(tally: Tally, random: () => number): Severity {
  const { observer, levels, partners } = tally;
  const lessons = [...tally.lessons].sort(([a], [b]) => inOrder(a, b)).map(([, both]) => both);
  const found = {
    observer,
    levels,
    lessons: lessons.length,
    rated: lessons.reduce((total, [, rated]) => total + rated, 0),
    partners: partners.size,
  };
  const difference = differenceIn(lessons, random);
  if (difference === null) return { ...found, word: 'too little to say', difference, share: null };
  const share = {
    figure: difference.figure / (levels - 1),
    low: difference.low / (levels - 1),
    high: difference.high / (levels - 1),
  };
  return { ...found, word: wordFor(share), difference, share };
}

function differenceIn(
  lessons: readonly (readonly [sum: number, rated: number])[],
  random: () => number,
): Severity['difference'] {
  if (lessons.length < ENOUGH_LESSONS) return null;
  const tallies = lessons.map((amounts): LessonTally => ({ places: [0, 1], amounts }));
  const mean = ([sum = 0, rated = 1]: ArrayLike<number> & Iterable<number>) => sum / rated;
  const figure = mean(totalsOf(tallies, 2));
  const means = lessons.map(mean);
  if (means.every((one) => one === means[0])) {
    // Resampling would show no uncertainty; a lesson that went otherwise would have differed by a level.
    const unseen = unseenShare(lessons.length);
    return { figure, low: figure - unseen, high: figure + unseen };
  }
  const [interval] = lessonBootstrap(tallies, 2, (totals) => [mean(totals)], random);
  return interval ? { figure, ...interval } : null;
}

function wordFor({ low, high }: Interval): SeverityWord {
  if (low >= -ALIKE && high <= ALIKE) return 'like partners';
  if (low > 0) return 'rates higher';
  if (high < 0) return 'rates lower';
  return 'too little to say';
}
