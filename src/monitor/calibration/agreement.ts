import { krippendorffAlpha, quadraticKappa } from './coefficients';
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

/** A figure with its 90% interval, or in words why there is none. */
export type AgreementFigure = ({ readonly figure: number } & Interval) | { readonly none: string };

/** How far observers of the same lessons agree, on continuums of one length. */
export interface Agreement {
  /** What the ratings were grouped by. */
  readonly key: string;
  /** Length of the continuum. */
  readonly levels: number;
  readonly lessons: number;
  /** Practices, each counted in each lesson in which two or more observers rated it. */
  readonly rated: number;
  /** Pairs of such ratings. */
  readonly pairs: number;
  /** Of a rating and a partner's, how often both are at the same level; from 0 to 1. */
  readonly exact: AgreementFigure;
  /** How often they are at the same level or next to each other; from 0 to 1. */
  readonly adjacent: AgreementFigure;
  /** Quadratically weighted kappa of interchangeable observers: at most 1, 0 for chance. */
  readonly kappa: AgreementFigure;
  /** Krippendorff's alpha with the ordinal metric: at most 1, 0 for chance. */
  readonly alpha: AgreementFigure;
}

/**
 * Agreement in each group of ratings, by key and then by length of the continuum.
 *
 * All figures come from one table (Krippendorff's coincidences): each ordered pair of the m ratings that one practice got in one
 * lesson counts 1 / (m - 1), so that every rating counts once, however many observers were there. With two observers to a
 * lesson, exact and adjacent agreement are plain shares of pairs. Which of two observers is “first” means nothing here, so
 * the table is symmetric, and kappa is Cohen's weighted kappa of that symmetric table.
 *
 * One group is `() => ''`, for overall agreement; a practice's key is its id, or its id and version where leaders said that versions
 * are not comparable; a school's key is what it is called in the visit.
 *
 * @param random from 0 up to 1; the intervals do not depend on the order of rows
 */
export function agreementBy<Rated extends RatedTogether>(
  together: readonly Rated[],
  keyOf: (rated: Rated) => string,
  random: () => number,
): Agreement[] {
  const groups = new Map<string, Group>();
  for (const rated of together) {
    const key = keyOf(rated);
    const { levels } = rated;
    const id = `${key}\u001f${levels}`;
    let group = groups.get(id);
    if (!group) {
      group = { key, levels, rated: 0, pairs: 0, lessons: new Map() };
      groups.set(id, group);
    }
    count(group, rated);
  }
  return [...groups.values()]
    .sort((a, b) => inOrder(a.key, b.key) || a.levels - b.levels)
    .map((group) => agreementIn(group, random));
}

/** What was rated together, parted into the pairs that each observer is one of. */
export interface PairOfObserver extends RatedTogether {
  readonly observer: string;
  readonly partner: string;
}

/** Each pair stands there twice, once for each of its observers; for agreement by observer. */
export function pairsOfObservers(together: readonly RatedTogether[]): PairOfObserver[] {
  return together.flatMap((rated) =>
    rated.ratings.flatMap((own) =>
      rated.ratings
        .filter((other) => other !== own)
        .map((other) => ({
          ...rated,
          observer: own.observer,
          partner: other.observer,
          ratings: [own, other],
        })),
    ),
  );
}

interface Group {
  readonly key: string;
  readonly levels: number;
  rated: number;
  pairs: number;
  /** Coincidences of each lesson, by cell of the table. */
  readonly lessons: Map<string, Map<number, number>>;
}

function count(group: Group, { visit, levels, ratings }: RatedTogether): void {
  let cells = group.lessons.get(visit.lesson);
  if (!cells) {
    cells = new Map();
    group.lessons.set(visit.lesson, cells);
  }
  const weight = 1 / (ratings.length - 1);
  for (const one of ratings) {
    for (const other of ratings) {
      if (one === other) continue;
      const cell = (one.level - 1) * levels + other.level - 1;
      cells.set(cell, (cells.get(cell) ?? 0) + weight);
    }
  }
  group.rated++;
  group.pairs += (ratings.length * (ratings.length - 1)) / 2;
}

function agreementIn({ lessons, ...group }: Group, random: () => number): Agreement {
  const { key, levels, rated, pairs } = group;
  const found = { key, levels, lessons: lessons.size, rated, pairs };
  if (lessons.size < ENOUGH_LESSONS) {
    const none = {
      none: `Too few lessons to say: ${lessons.size}, and ${ENOUGH_LESSONS} are enough.`,
    };
    return { ...found, exact: none, adjacent: none, kappa: none, alpha: none };
  }
  const tallies = [...lessons]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, cells]): LessonTally => ({ places: [...cells.keys()], amounts: [...cells.values()] }));
  const width = levels * levels;
  const figures = figuresOf(levels);
  const intervals = lessonBootstrap(tallies, width, figures, random);
  const [exact, adjacent, kappa, alpha] = figures(totalsOf(tallies, width)).map((figure, index) =>
    withInterval(figure, intervals[index] ?? null, lessons.size),
  );
  return {
    ...found,
    exact: exact ?? ONE_LEVEL,
    adjacent: levels === 2 ? TWO_LEVELS : (adjacent ?? ONE_LEVEL),
    kappa: kappa ?? ONE_LEVEL,
    alpha: alpha ?? ONE_LEVEL,
  };
}

const ONE_LEVEL: AgreementFigure = {
  none: 'Almost every rating is at one level, where chance alone would agree.',
};
const TWO_LEVELS: AgreementFigure = { none: 'Two levels are always next to each other.' };

/** Exact and adjacent agreement, kappa and alpha of a table of coincidences. */
function figuresOf(levels: number): (table: Float64Array) => (number | null)[] {
  return (table) => {
    let same = 0;
    let near = 0;
    let far = 0;
    table.forEach((coincidences, cell) => {
      const distance = Math.abs(Math.floor(cell / levels) - (cell % levels));
      if (distance === 0) same += coincidences;
      else if (distance === 1) near += coincidences;
      else far += coincidences;
    });
    const all = same + near + far;
    return [
      same / all,
      (same + near) / all,
      quadraticKappa(table, levels),
      krippendorffAlpha(table, levels),
    ];
  };
}

/**
 * Where all lessons are alike, resampling shows no uncertainty. The limits are then those of lessons of which the unseen
 * share is rated by chance, or in agreement.
 */
function withInterval(
  figure: number | null,
  interval: Interval | null,
  lessons: number,
): AgreementFigure | undefined {
  if (figure === null || interval === null) return undefined;
  // What is left of equal figures by rounding.
  if (interval.high - interval.low > 1e-9) return { figure, ...interval };
  const unseen = unseenShare(lessons);
  const low = figure - unseen * Math.max(figure, 0);
  return { figure, low, high: figure + unseen * (1 - figure) };
}
