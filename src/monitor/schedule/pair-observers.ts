import type { Board, Visit } from './board';
import { oneMore } from './cover';
import { makeRoom, type Rules } from './make-room';

/** How much another meeting of two observers who are paired already weighs, in shares of an observer's hours. */
const SAME_PAIR = 0.1;

/** Visits for which a time is tried that will not hold two. */
const TRIES = 3;

/**
 * Sends a second observer to visits until so many are paired, or nobody more has room: those whose load is lightest,
 * and pairs that have not met, so that every observer is compared with every other.
 */
export function pairObservers(board: Board, wanted: number): void {
  const met = new Map<number, number>();
  const pairKey = (one: number, other: number) =>
    Math.min(one, other) * board.load.length + Math.max(one, other);
  const meet = ({ observers: [one, other] }: Visit) => {
    if (one === undefined || other === undefined) return;
    met.set(pairKey(one, other), (met.get(pairKey(one, other)) ?? 0) + 1);
  };
  const paired = () => board.visits.filter(({ observers }) => observers.length > 1);
  paired().forEach(meet);

  const failures = new Map<number, number>();
  for (let missing = wanted - paired().length; missing > 0; missing--) {
    const single = board.visits.filter(mayBeJoined);
    const visit =
      joinBest(board, single, (one, other) => met.get(pairKey(one, other)) ?? 0) ??
      joinByMovingOthers(board, single) ??
      joinElsewhere(board, single, failures);
    if (!visit) return;
    meet(visit);
  }
}

/** A visit that stands in the plan so far is joined only if it has lost its second observer. */
function mayBeJoined({ observers, settled, need }: Visit): boolean {
  return observers.length === 1 && (!settled || (need.earlier?.second ?? '') !== '');
}

function joinBest(
  board: Board,
  single: readonly Visit[],
  meetings: (one: number, other: number) => number,
): Visit | null {
  let best = Number.POSITIVE_INFINITY;
  let found: { visit: Visit; observer: number; time: number } | null = null;
  for (const visit of single) {
    const [first] = visit.observers;
    if (visit.time === null || first === undefined) continue;
    for (const observer of board.hours.freeAt[visit.time] ?? []) {
      if (!board.hasRoom(observer, visit.time)) continue;
      const cost = oneMore(board, observer) + SAME_PAIR * meetings(first, observer);
      if (cost < best) {
        best = cost;
        found = { visit, observer, time: visit.time };
      }
    }
  }
  if (found) board.sit(found.visit, found.observer, found.time);
  return found?.visit ?? null;
}

function joinByMovingOthers(board: Board, single: readonly Visit[]): Visit | null {
  const seats = single.map((visit) => ({ visit, observer: null }));
  const joined = makeRoom(board, seats, ALL_BUT_SETTLED);
  return joined ? (single.find(({ observers }) => observers.length > 1) ?? null) : null;
}

const ALL_BUT_SETTLED: Rules = {
  ends: () => true,
  moves: ({ settled }) => !settled,
  changesTime: () => true,
};

/**
 * Moves a visit to a time at which two observers are free, and makes room there for both.
 *
 * @param failures how often it has failed by time; few tries for each are enough
 * @param welcome whether the board is liked as it then is
 */
export function joinElsewhere(
  board: Board,
  single: readonly Visit[],
  failures: Map<number, number>,
  welcome: () => boolean = () => true,
): Visit | null {
  if (!board.anyRoom()) return null;
  const choice = (time: number) => board.hours.freeAt[time]?.length ?? 0;
  const places = single
    .filter((visit) => !visit.settled)
    .flatMap((visit) => visit.times.map((time) => ({ visit, time })))
    .filter(({ visit, time }) => time !== visit.time && choice(time) > 1)
    .sort((one, other) => choice(other.time) - choice(one.time));
  for (const { visit, time } of places) {
    const failed = failures.get(time) ?? 0;
    if (failed >= TRIES || board.doubled(visit, time)) continue;
    const before = board.places();
    if (moveAndJoin(board, visit, time) && welcome()) return visit;
    board.restore(before);
    failures.set(time, failed + 1);
  }
  return null;
}

/** Moves a visit to a time and makes room there for two, as far as it can. */
function moveAndJoin(board: Board, visit: Visit, time: number): boolean {
  const { times } = visit;
  const rules = {
    ...ALL_BUT_SETTLED,
    moves: (other: Visit) => other !== visit && !other.settled,
  };
  board.lift(visit);
  visit.times = [time];
  const joined = [1, 2].every(() => makeRoom(board, [{ visit, observer: null }], rules));
  visit.times = times;
  return joined;
}
