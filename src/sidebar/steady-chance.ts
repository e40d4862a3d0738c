/**
 * Numbers from 0 up to 1, always the same ones (mulberry32, by Tommy Ettinger, public domain): resampled intervals do not change
 * from one look at a screen to the next.
 */
export function steadyChance(): () => number {
  let state = 1968;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
