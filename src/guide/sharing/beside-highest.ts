import { isHighest, talliesOf } from '../groups/group-figures';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { beyond, isLow, isNearHigh, percent, type ShareTold } from './told';
import type { Wanted } from './wanted';

/**
 * The limit by which a count is told in place of its number, where that number and the share at the highest level would tell together
 * that next to none of anybody's ratings lie between the two; null where they do not. The highest level is taken to be known, since
 * another packet may tell it: with it, the limit says no more. Where so little is left below it that what is between and the lower half
 * cannot both be more than a limit, this limit is told whatever they are: by which of two it is not told, one would know that the other
 * is less than one teacher.
 */
export function besideHighest(
  { practice, lessons, isCounted }: Wanted,
  other: Share,
  smallest: number,
): ShareTold | null {
  if (!isCounted || 'tooFew' in other) return null;
  const share = (isIn: typeof isCounted) =>
    teacherWeightedShare([...talliesOf(lessons, practice, isIn).values()], smallest);
  const top = share(isHighest);
  if ('tooFew' in top || beyond(top)) return null;
  const isBetween = (level: number, levels: number) =>
    !isHighest(level, levels) && isCounted(level, levels) === isCounted(levels, levels);
  // A continuum may have no level there, so that the one count is the other.
  const levels = lessons.flatMap(({ ratings }) =>
    ratings.filter(([id]) => id === practice).map(([, , of]) => of),
  );
  const between = share(isBetween);
  const tellsBetween = !beyond(other) && !('tooFew' in between) && isLow(between);
  if (!tellsBetween && !isNearHigh(top)) return null;
  if (!levels.some((of) => isBetween(of - 1, of))) return null;
  const most = percent(top.share);
  return levels.every((of) => isCounted(of, of))
    ? { atLeast: most, words: `${most}% or more` }
    : { atMost: 100 - most, words: `${100 - most}% or less` };
}
