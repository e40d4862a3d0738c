import type { ShownReviews } from './show-reviews';

/** What stands in the tabs of reviews that cannot be, or is gone from them, in words. */
export function reviewProblems({
  reviews,
  decisions,
  kept,
  unreadable,
  problems,
}: ShownReviews): string[] {
  const known = new Set([
    ...unreadable,
    ...reviews.map(({ name }) => name),
    ...decisions.map(({ decision }) => decision),
  ]);
  return [
    ...problems,
    ...reviews
      .filter(({ from, to }) => from === '' || from > to)
      .map(({ name }) => `Reviews, ${name}: From and To are no span of days. Fix them.`),
    ...kept
      .filter((name) => name !== '' && !known.has(name))
      .map(
        (name) =>
          `${name} has no row on the Reviews tab any more. Its visits are kept: bring the row back with File › Version history.`,
      ),
    ...reviews.flatMap(({ name, decided }) =>
      decided
        .filter((line) => !known.has(line.split(' ')[0] ?? ''))
        .map(
          (line) =>
            `${name} decided “${line.replace(/^\S+ /, '')}”, which is gone from the Decisions tab. Bring it back with File › Version history, or decide it again.`,
        ),
    ),
  ];
}
