import type { Board, Visit } from './board';
import { oneLess, oneMore } from './cover';
import { makeRoom, type Seat } from './make-room';
import { joinElsewhere } from './pair-observers';

const LEAST_GAIN = 1e-9;

/**
 * Evens out how much of their free time observers give: the sum over observers of visits² / possible visits is made
 * as small as it can be by handing visits on, through chains of others if need be. Without pairs no exchange between
 * two observers is left that makes it smaller, and such a sum over such loads is then the smallest there is (Murota
 * 2003, Discrete Convex Analysis, on separable convex functions over a base polytope).
 */
export function shareLoad(board: Board): void {
  const failures = new Map<number, number>();
  while (handOnOne(board, failures));
}

function handOnOne(board: Board, failures: Map<number, number>): boolean {
  const observers = board.load.map((_, observer) => observer);
  const busiest = observers.sort((one, other) => oneLess(board, other) - oneLess(board, one));
  return busiest.some((from) => {
    const saved = oneLess(board, from);
    const helps = (observer: number) =>
      observer !== from && oneMore(board, observer) < saved - LEAST_GAIN;
    if (!busiest.some(helps)) return false;
    const rules = { ends: helps, moves: isLoose, changesTime: () => true };
    return (
      makeRoom(board, seatsOf(board, from), rules) ||
      pairOthers(board, from, (single) =>
        makeRoom(
          board,
          single.map((visit) => ({ visit, observer: null })),
          rules,
        ),
      ) ||
      pairElsewhere(board, from, failures)
    );
  });
}

function pairElsewhere(board: Board, from: number, failures: Map<number, number>): boolean {
  const before = unevenness(board);
  const evener = () => unevenness(board) < before - LEAST_GAIN;
  return pairOthers(
    board,
    from,
    (single) => joinElsewhere(board, single, failures, evener) !== null,
  );
}

/** Has an observer leave a pair, if another visit can be seen by a pair in its place. */
function pairOthers(
  board: Board,
  from: number,
  join: (single: readonly Visit[]) => boolean,
): boolean {
  const pairs = board.visits.filter(
    (visit) => isLoose(visit) && visit.observers.length > 1 && visit.observers.includes(from),
  );
  return pairs.some((pair) => {
    const place = board.lift(pair);
    board.put(pair, { ...place, observers: place.observers.filter((other) => other !== from) });
    if (join(board.visits.filter((visit) => isLoose(visit) && visit.observers.length === 1))) {
      return true;
    }
    board.lift(pair);
    board.put(pair, place);
    return false;
  });
}

function unevenness(board: Board): number {
  return board.load.reduce((sum, load, observer) => {
    return sum + load ** 2 / Math.max(1, board.hours.possible[observer] ?? 0);
  }, 0);
}

function seatsOf(board: Board, observer: number): Seat[] {
  return board.visits
    .filter((visit) => isLoose(visit) && visit.observers.includes(observer))
    .map((visit) => ({ visit, observer }));
}

function isLoose({ settled, time }: Visit): boolean {
  return !settled && time !== null;
}
