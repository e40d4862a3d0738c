import { allMostInPlaceFirst, mostAndLeast } from '../../guide/most-in-place';
import type { Picture, PracticePicture, SetPicture } from '../../guide/picture';
import { type PlacedPractice, placedIn, shareIn } from '../../guide/reviews/cycle-figures';

export type Order = 'form' | 'strongest';

/** Practices as on the form, or those most in place first and those with too few teachers last. */
export function ordered(
  practices: readonly PracticePicture[],
  order: Order,
): readonly PracticePicture[] {
  if (order === 'form') return practices;
  return allMostInPlaceFirst(practices, ({ inPlace }) => inPlace);
}

/**
 * The practices that have all these words in their name or their set's, as sets that hold only those; at most `most`
 * practices, and how many more there are.
 */
export function findPractices(
  { sets }: Picture,
  words: string,
  most: number,
): { readonly sets: readonly SetPicture[]; readonly more: number } {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  let left = most;
  let more = 0;
  const found: SetPicture[] = [];
  for (const set of sets) {
    const practices = set.practices.filter(({ name }) => {
      const text = `${set.name} ${name}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    const shown = practices.slice(0, left);
    left -= shown.length;
    more += practices.length - shown.length;
    if (shown.length > 0) found.push({ ...set, practices: shown });
  }
  return { sets: found, more };
}

/** What stands on the first screen: the practice most in place, and the one least. */
export function glanceOf(picture: Picture): {
  readonly most?: PlacedPractice;
  readonly least?: PlacedPractice;
} {
  return mostAndLeast(placedIn(picture), shareIn);
}
