import { benjaminiHochberg, FALSE_FLAGS } from './benjamini-hochberg';
import { alongLine, type Contrast, contrast, seenIn } from './contrast';
import type { Evidence, ReviewCycle } from './evidence';
import { ENOUGH_TEACHERS, ownShare, type Share, teacherWeightedShare } from './teacher-weighted';

/** How the practices of a school change from cycle to cycle. */
export interface Trends {
  readonly cycles: readonly ReviewCycle[];
  /** The latest cycle in which enough teachers were seen, and the one before it; null until there are two. */
  readonly compared: { readonly before: ReviewCycle; readonly now: ReviewCycle } | null;
  /** Set by set, in the order of the library. */
  readonly practices: readonly Trend[];
  /** Changes that were looked at, for which the flags are corrected. */
  readonly comparisons: number;
}

/** One practice over the cycles. */
export interface Trend {
  readonly practice: string;
  readonly name: string;
  readonly focus: string;
  readonly setName: string;
  /** The name of the highest level. */
  readonly levelName: string;
  /** One for each cycle. */
  readonly cycles: readonly TrendCycle[];
  /** From the cycle before to the one now. */
  readonly sinceLast: Change;
  /** From the first cycle with enough teachers to the last, along a straight line; null until three have enough. */
  readonly overall: Change | null;
}

export interface TrendCycle {
  readonly cycle: string;
  /** Share at the highest level. */
  readonly share: Share;
  /** Ratings, and those at the highest level; every one counts. */
  readonly rated: number;
  readonly reached: number;
}

export type Change = Contrast & { readonly word: TrendWord };
export type TrendWord = 'rising' | 'steady' | 'falling' | 'too little to say';

/** In shares: a change that lies within this on either side of none, with its whole interval, is none to speak of. */
export const STEADY_WITHIN = 0.15;

/**
 * The share at the highest level in each cycle, the change since the last cycle and along all, each with a 90% interval by
 * bootstrap over teachers (see `contrast`), and a word for it: rising or falling where the change is flagged, steady where its whole interval
 * lies within 15 points of none (Schuirmann 1987, two one-sided tests), too little to say for the rest. Flags are corrected by
 * Benjamini and Hochberg (1995) for every change looked at, of all practices.
 *
 * The change along all cycles is that of weighted least squares over the cycles, each with the weight of its teachers; cycles with too few
 * teachers are left out of it.
 */
export function trendsOf(
  evidence: Pick<Evidence, 'sets' | 'practices' | 'cycles' | 'lessons'>,
): Trends {
  const compared = cyclesToCompare(evidence);
  const counts = countsByPractice(evidence);
  const found = evidence.sets.flatMap((set) =>
    evidence.practices
      .filter(({ focus }) => focus === set.id)
      .flatMap(({ id, name, focus }) => {
        const own = counts.get(`${id}/${set.levels.length}`);
        if (!own) return [];
        return [
          {
            practice: id,
            name,
            focus,
            setName: set.name,
            levelName: set.levels[set.levels.length - 1] ?? '',
            cycles: sharesIn(own, evidence.cycles),
            sinceLast: changeSince(own, compared),
            overall: changeAlong(own, evidence.cycles),
          },
        ];
      }),
  );
  const looked = found.flatMap(({ sinceLast, overall }) => [sinceLast, overall]).filter(isFigure);
  const corrected = benjaminiHochberg(looked.map(({ p }) => p));
  const words = new Map<Contrast, TrendWord>(
    looked.map((change, index) => [change, wordFor(change, corrected[index] ?? 1)]),
  );
  const worded = (change: Contrast): Change => ({
    ...change,
    word: words.get(change) ?? 'too little to say',
  });
  return {
    cycles: evidence.cycles,
    compared,
    practices: found.map((trend) => ({
      ...trend,
      sinceLast: worded(trend.sinceLast),
      overall: trend.overall && worded(trend.overall),
    })),
    comparisons: looked.length,
  };
}

/** Those that changed first, the surest of them first; the rest in their order. */
export function changedFirst(trends: readonly Trend[]): Trend[] {
  const chance = (trend: Trend) => (hasChanged(trend) ? Math.min(...pValues(trend)) : 1);
  return [...trends].sort((a, b) => chance(a) - chance(b));
}

/** Whether a change since the last cycle or along all of them is flagged. */
export function hasChanged({ sinceLast, overall }: Trend): boolean {
  return [sinceLast.word, overall?.word].some((word) => word === 'rising' || word === 'falling');
}

function pValues({ sinceLast, overall }: Trend): number[] {
  return [sinceLast, overall].filter(isFigure).map(({ p }) => p);
}

function isFigure<C extends Contrast>(change: C | null): change is Exclude<C, { tooFew: true }> {
  return change !== null && !('tooFew' in change);
}

function wordFor(
  { change, low, high }: Exclude<Contrast, { tooFew: true }>,
  corrected: number,
): TrendWord {
  if (corrected <= FALSE_FLAGS) return change > 0 ? 'rising' : 'falling';
  return low > -STEADY_WITHIN && high < STEADY_WITHIN ? 'steady' : 'too little to say';
}

/** By cycle and teacher: how many ratings, and how many at the highest level. */
type Counts = Map<string, Map<string, { reached: number; rated: number }>>;

/** By practice and length of its continuum. */
function countsByPractice({ lessons }: Pick<Evidence, 'lessons'>): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { cycle, teacher, ratings } of lessons) {
    for (const [practice, level, levels] of ratings) {
      const key = `${practice}/${levels}`;
      const own: Counts = counts.get(key) ?? new Map();
      counts.set(key, own);
      const inCycle = own.get(cycle) ?? new Map<string, { reached: number; rated: number }>();
      own.set(cycle, inCycle);
      const count = inCycle.get(teacher) ?? { reached: 0, rated: 0 };
      inCycle.set(teacher, count);
      count.rated++;
      if (level === levels) count.reached++;
    }
  }
  return counts;
}

function sharesIn(counts: Counts, cycles: readonly ReviewCycle[]): TrendCycle[] {
  return cycles.map(({ cycle }) => {
    const seen = [...(counts.get(cycle)?.values() ?? [])];
    return {
      cycle,
      share: teacherWeightedShare(seen),
      rated: seen.reduce((sum, { rated }) => sum + rated, 0),
      reached: seen.reduce((sum, { reached }) => sum + reached, 0),
    };
  });
}

function changeSince(counts: Counts, compared: Trends['compared']): Contrast {
  if (!compared) return { tooFew: true, teachers: 0 };
  return contrast(
    ownShares(counts, [compared.before.cycle, compared.now.cycle]),
    alongLine([0, 1], [1, 1]),
  );
}

function changeAlong(counts: Counts, cycles: readonly ReviewCycle[]): Contrast | null {
  const times = cycles.flatMap(({ cycle }, time) =>
    (counts.get(cycle)?.size ?? 0) >= ENOUGH_TEACHERS ? [time] : [],
  );
  if (times.length < 3) return null;
  const shares = ownShares(
    counts,
    times.map((time) => cycles[time]?.cycle ?? ''),
  );
  return contrast(shares, alongLine(times, seenIn(shares, times.length)));
}

/** A row for each teacher who was seen in one of some cycles, with their own share in each. */
function ownShares(counts: Counts, cycles: readonly string[]): (number | null)[][] {
  const teachers = new Set(cycles.flatMap((cycle) => [...(counts.get(cycle)?.keys() ?? [])]));
  return [...teachers].map((teacher) =>
    cycles.map((cycle) => {
      const count = counts.get(cycle)?.get(teacher);
      return count ? ownShare(count) : null;
    }),
  );
}

function cyclesToCompare({
  cycles,
  lessons,
}: Pick<Evidence, 'cycles' | 'lessons'>): Trends['compared'] {
  const seen = new Map<string, Set<string>>();
  for (const { cycle, teacher } of lessons) {
    seen.set(cycle, (seen.get(cycle) ?? new Set<string>()).add(teacher));
  }
  const enough = (cycle: ReviewCycle) => (seen.get(cycle.cycle)?.size ?? 0) >= ENOUGH_TEACHERS;
  for (let index = cycles.length - 1; index > 0; index--) {
    const [before, now] = [cycles[index - 1], cycles[index]];
    if (before && now && enough(now)) return { before, now };
  }
  return null;
}
