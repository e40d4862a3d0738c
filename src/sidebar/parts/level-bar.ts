/** One level's part of a bar. */
export interface Segment {
  /** From 1, the lowest. */
  readonly level: number;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** What fits on it: its name and share, its share, or nothing. */
  readonly label: string;
}

/** Pixels that one character of a label takes at 11 px, rather more than less, and the air around a label. */
const CHARACTER = 6.2;
const AIR = 8;

/**
 * The parts of a bar of `width` pixels, the highest level first: it begins at the left, so that its end stands over the same
 * axis as its interval. Levels that were never given have no part.
 *
 * @param distribution share of each level, lowest first; adds up to 1
 */
export function segmentsOf(
  distribution: readonly number[],
  levels: readonly string[],
  width: number,
): readonly Segment[] {
  return distribution
    .map((share, index): Segment => {
      const name = levels[index] ?? `Level ${index + 1}`;
      const fits = (label: string) => label.length * CHARACTER + AIR <= share * width;
      const label = [`${name} ${percent(share)}`, percent(share)].find(fits) ?? '';
      return { level: index + 1, name, share, label };
    })
    .filter(({ share }) => share > 0)
    .reverse();
}

/** A share in whole percent; what is seen at all is never 0, and what is not everything is never 100. */
export function percent(share: number): string {
  return `${wholePercent(share)}%`;
}

function wholePercent(share: number): number {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 1;
  if (share < 1 && rounded === 100) return 99;
  return rounded;
}

/** A share and its interval: "58% in place (46–70)"; "58% (46–70)" without a level. */
export function shareWritten(
  { share, low, high }: { readonly share: number; readonly low: number; readonly high: number },
  level = '',
): string {
  const name = level && ` ${level.slice(0, 1).toLowerCase()}${level.slice(1)}`;
  return `${percent(share)}${name} (${wholePercent(low)}–${wholePercent(high)})`;
}
