import type { Checked } from './check-figures';
import { beyond, boundOf, ends, percent, shareTold } from './told';

/** A share as it is told, in percent: with its interval, or by a limit. */
export type ShareTold = { readonly words: string } & (
  | { readonly share: number; readonly low: number; readonly high: number }
  | { readonly atLeast: number }
  | { readonly atMost: number }
);

/**
 * The share of ratings in the upper half of the levels, asked for as `id/upper`, beside that at the highest level, `id`. Where both
 * would tell that nobody is between, the highest level alone says how much it is at least.
 */
export function upperTold(checked: Checked, id: string): ShareTold | null {
  const upper = checked.share(`${id}/upper`);
  if (upper) {
    const words = shareTold(upper);
    const bound = boundOf(upper);
    if (bound) return { words, ...bound };
    const [low, high] = ends(upper);
    return { words, share: percent(upper.share), low, high };
  }
  const top = checked.share(id);
  if (!top || beyond(top)) return null;
  return { words: `${percent(top.share)}% or more`, atLeast: percent(top.share) };
}
