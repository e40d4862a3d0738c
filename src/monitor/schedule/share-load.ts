import type { Board, Visit } from './board';
import { oneLess, oneMore } from './cover';
import { makeRoom, type Seat } from './make-room';

const LEAST_GAIN = 1e-9;

/**
 * Evens out how much of their free time observers give: the sum over observers of visits² / possible visits is made as
 * small as it can be by handing visits on, through chains of others if need be. Without pairs no exchange between two observers is left
 * that makes it smaller, and such a sum over such loads is then the smallest there is (Murota 2003, Discrete Convex Analysis, on
 * separable convex functions over a base polytope).
 */
export function shareLoad(board: Board): void {
  while (handOnOne(board));
}

function handOnOne(board: Board): boolean {
  const observers = board.load.map((_, observer) => observer);
  const busiest = observers.sort((one, other) => oneLess(board, other) - oneLess(board, one));
  return busiest.some((from) => {
    const saved = oneLess(board, from);
    const helps = (observer: number) =>
      observer !== from && oneMore(board, observer) < saved - LEAST_GAIN;
    if (!busiest.some(helps)) return false;
    return makeRoom(board, seatsOf(board, from), {
      ends: helps,
      moves: isLoose,
      changesTime: () => true,
    });
  });
}

function seatsOf(board: Board, observer: number): Seat[] {
  return board.visits
    .filter((visit) => isLoose(visit) && visit.observers.includes(observer))
    .map((visit) => ({ visit, observer }));
}

function isLoose({ settled, time }: Visit): boolean {
  return !settled && time !== null;
}
