import type { Picture, PracticePicture, SetPicture } from '../../guide/picture';

export type Order = 'form' | 'share';

/** Practices as on the form, or those with the highest share first and those with too few teachers last. */
export function ordered(
  practices: readonly PracticePicture[],
  order: Order,
): readonly PracticePicture[] {
  if (order === 'form') return practices;
  const share = ({ inPlace }: PracticePicture) => ('tooFew' in inPlace ? -1 : inPlace.share);
  return [...practices].sort((a, b) => share(b) - share(a));
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

/** A practice with its set, by which its levels are known. */
export interface Placed {
  readonly set: SetPicture;
  readonly practice: PracticePicture;
}

/** The practices with the highest and the lowest share in place; only those with a figure, and never one twice. */
export function glanceOf({ sets }: Picture): {
  readonly highest?: Placed;
  readonly lowest?: Placed;
} {
  const placed = sets.flatMap((set) =>
    ordered(set.practices, 'share')
      .filter(({ inPlace }) => !('tooFew' in inPlace))
      .map((practice): Placed => ({ set, practice })),
  );
  const share = ({ practice: { inPlace } }: Placed) => ('tooFew' in inPlace ? 0 : inPlace.share);
  const [highest, ...rest] = placed.sort((a, b) => share(b) - share(a));
  const lowest = rest[rest.length - 1];
  return { ...(highest && { highest }), ...(lowest && { lowest }) };
}
