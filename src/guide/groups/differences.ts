import type { Tallies } from './group-figures';

/** How far one side's share is from another's, and how easily chance alone does that. */
export interface Difference {
  /** In shares: -0.2 is twenty points lower. */
  readonly difference: number;
  /** Two-sided, not corrected for how many were looked at. */
  readonly p: number;
}

/** Draws that are as far apart as what was seen; by then the p-value is known well enough. */
const ENOUGH_AS_FAR = 20;
const MOST_DRAWS = 4999;

/**
 * The share of some teachers less that of others, each teacher counting equally on each side, with the p-value of a permutation
 * test. Teachers on one side only change sides at random; those on both, as with groups of visits, have their two shares exchanged.
 * Draws end early where chance is as far apart twenty times (Besag and Clifford 1991, Sequential Monte Carlo p-values,
 * Biometrika 78, 301-304). Null where one side has fewer than `smallest` teachers.
 */
export function differs(
  inside: Tallies,
  outside: Tallies,
  smallest: number,
  random: () => number,
): Difference | null {
  if (inside.size < smallest || outside.size < smallest) return null;
  const sides = sidesOf(inside, outside);
  const seen = sides.apart();
  let asFar = 0;
  let draws = 0;
  while (draws < MOST_DRAWS && asFar < ENOUGH_AS_FAR) {
    draws++;
    sides.shuffle(random);
    // Sums in another order differ in their last digits.
    if (Math.abs(sides.apart()) >= Math.abs(seen) - 1e-9) asFar++;
  }
  const p = asFar === ENOUGH_AS_FAR ? asFar / draws : (asFar + 1) / (draws + 1);
  return { difference: seen, p };
}

function sidesOf(inside: Tallies, outside: Tallies) {
  const own = (tallies: Tallies, teacher: string) => {
    const tally = tallies.get(teacher);
    return tally ? tally.reached / tally.rated : 0;
  };
  const both = [...inside.keys()].filter((teacher) => outside.has(teacher));
  const pairs = both.map((teacher) => [own(inside, teacher), own(outside, teacher)] as const);
  const only = (tallies: Tallies, other: Tallies) =>
    [...tallies.keys()].filter((teacher) => !other.has(teacher));
  const insiders = only(inside, outside);
  const single = [
    ...insiders.map((teacher) => own(inside, teacher)),
    ...only(outside, inside).map((teacher) => own(outside, teacher)),
  ];
  const swapped = pairs.map(() => false);
  return {
    apart(): number {
      let within = 0;
      let without = 0;
      single.forEach((share, index) => {
        if (index < insiders.length) within += share;
        else without += share;
      });
      pairs.forEach(([one, other], index) => {
        within += swapped[index] ? other : one;
        without += swapped[index] ? one : other;
      });
      return within / inside.size - without / outside.size;
    },
    shuffle(random: () => number): void {
      for (let at = single.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1));
        [single[at], single[other]] = [single[other] ?? 0, single[at] ?? 0];
      }
      for (let at = 0; at < swapped.length; at++) swapped[at] = random() < 0.5;
    },
  };
}
