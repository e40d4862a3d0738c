import type { Share } from './teacher-weighted';

/** A share that is a figure. */
export type Figure = Exclude<Share, { tooFew: true }>;

/**
 * Those with a figure, the surest strength first: by the lower limit of the interval, so that two lucky visits do not outrank ten
 * good ones. What is most in place is told by this rule wherever it is told.
 */
export function mostInPlaceFirst<T>(practices: readonly T[], shareOf: (one: T) => Share): T[] {
  return inOrder(practices, shareOf, (a, b) => b.low - a.low || b.share - a.share);
}

/** The same, with those that have no figure after them, in their order. */
export function allMostInPlaceFirst<T>(practices: readonly T[], shareOf: (one: T) => Share): T[] {
  return [
    ...mostInPlaceFirst(practices, shareOf),
    ...practices.filter((one) => 'tooFew' in shareOf(one)),
  ];
}

/** Those with a figure, those that surely have furthest to go first: by the upper limit of the interval. */
export function leastInPlaceFirst<T>(practices: readonly T[], shareOf: (one: T) => Share): T[] {
  return inOrder(practices, shareOf, (a, b) => a.high - b.high || a.share - b.share);
}

/** The first of each order, and never one twice. */
export function mostAndLeast<T>(
  practices: readonly T[],
  shareOf: (one: T) => Share,
): { readonly most?: T; readonly least?: T } {
  const [most] = mostInPlaceFirst(practices, shareOf);
  const [least] = leastInPlaceFirst(practices, shareOf).filter((one) => one !== most);
  return { ...(most && { most }), ...(least && { least }) };
}

function inOrder<T>(
  practices: readonly T[],
  shareOf: (one: T) => Share,
  order: (a: Figure, b: Figure) => number,
): T[] {
  return practices
    .flatMap((one) => {
      const share = shareOf(one);
      return 'tooFew' in share ? [] : [{ one, share }];
    })
    .sort((a, b) => order(a.share, b.share))
    .map(({ one }) => one);
}
