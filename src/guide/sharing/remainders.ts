import type { RatingCode } from './figure';

/** What is told of a figure: the least and the most that the shares of its teachers may add up to. */
export interface ToldSum {
  readonly ratings: readonly RatingCode[];
  readonly least: number;
  readonly most: number;
}

/** Teachers who are in the same figures with the same ratings, and what their shares may add up to. */
interface Part {
  readonly figures: readonly number[];
  teachers: number;
  least: number;
  most: number;
}

/** Bounds that move less than this, in teachers, have come to rest. */
const HAIR = 1e-6;
const ROUNDS = 40;

/**
 * How many teachers are in some part of the figures of which what is told says together that all of their ratings count, or none: that
 * of a school less a team, of a team less two groups. A part may be of five and more, so that the gate lets it pass, and still say the
 * same of each. Bounds are tightened figure by figure until they rest (constraint propagation over sums; Hooker 2012, Integrated
 * Methods for Optimization, 2nd ed., section 6.2), so a combination that takes two overlapping figures at once may go unseen.
 */
export function givenAway(told: readonly ToldSum[]): number {
  const parts = partsOf(told);
  const inFigure = told.map((_, index) => parts.filter(({ figures }) => figures.includes(index)));
  let moved = true;
  for (let round = 0; moved && round < ROUNDS; round++) {
    moved = false;
    told.forEach(({ least, most }, index) => {
      const own = inFigure[index] ?? [];
      const sumLeast = own.reduce((sum, part) => sum + part.least, 0);
      const sumMost = own.reduce((sum, part) => sum + part.most, 0);
      const before = own.map((part) => [part.least, part.most] as const);
      own.forEach((part, at) => {
        const [partLeast = 0, partMost = 0] = before[at] ?? [];
        const atMost = Math.min(partMost, most - (sumLeast - partLeast));
        const atLeast = Math.max(partLeast, least - (sumMost - partMost));
        if (atMost < part.most - HAIR || atLeast > part.least + HAIR) moved = true;
        part.most = Math.min(part.most, atMost);
        part.least = Math.max(part.least, atLeast);
      });
    });
  }
  return parts
    .filter(({ teachers, least, most }) => most < 1 - HAIR || least > teachers - 1 + HAIR)
    .reduce((sum, { teachers }) => sum + teachers, 0);
}

function partsOf(told: readonly ToldSum[]): Part[] {
  const figuresOf = new Map<string, number[]>();
  told.forEach(({ ratings }, index) => {
    const own = new Map<string, string[]>();
    for (const { teacher, rating } of ratings) {
      own.set(teacher, [...(own.get(teacher) ?? []), rating]);
    }
    // A teacher's share over other ratings is another share.
    for (const [teacher, some] of own) {
      const key = [teacher, ...some.sort()].join();
      figuresOf.set(key, [...(figuresOf.get(key) ?? []), index]);
    }
  });
  const parts = new Map<string, Part>();
  for (const figures of figuresOf.values()) {
    const key = figures.join();
    const part = parts.get(key) ?? { figures, teachers: 0, least: 0, most: 0 };
    parts.set(key, part);
    part.teachers++;
    part.most++;
  }
  return [...parts.values()];
}

/** Those that share a rating with one of them, or with one that does. */
export function touching<T extends Pick<ToldSum, 'ratings'>>(all: readonly T[], one: T): T[] {
  const seen = new Set(one.ratings.map(({ rating }) => rating));
  const found = new Set<T>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const other of all) {
      if (found.has(other) || !other.ratings.some(({ rating }) => seen.has(rating))) continue;
      found.add(other);
      for (const { rating } of other.ratings) seen.add(rating);
    }
  }
  return [...found];
}
