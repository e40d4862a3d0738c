import { chanceFrom } from '../chance';

/** Always the same numbers: resampled intervals do not change from one look at a screen to the next. */
export function steadyChance(): () => number {
  return chanceFrom(1968);
}
