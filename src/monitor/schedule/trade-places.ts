import type { Board, Visit } from './board';

/** Whether two visits can have each other's hour and observers. */
export function canTrade(board: Board, one: Visit, other: Visit): boolean {
  if (one.time === null || other.time === null) return false;
  if (!one.times.includes(other.time) || !other.times.includes(one.time)) return false;
  return fits(board, one, other.time, other) && fits(board, other, one.time, one);
}

/** A visit to the same teacher on that day is in the way, unless it is the one that leaves. */
function fits(board: Board, visit: Visit, time: number, leaving: Visit): boolean {
  const doubled = board.doubled(visit, time);
  return doubled === null || doubled === leaving;
}

export function trade(board: Board, one: Visit, other: Visit): void {
  const placeOfOne = board.lift(one);
  const placeOfOther = board.lift(other);
  board.put(one, placeOfOther);
  board.put(other, placeOfOne);
}
