import type { Board, Visit } from './board';
import { oneMore } from './cover';
import { makeRoom } from './make-room';
import type { Preferences } from './preferences';

/** How much another meeting of two observers who are paired already weighs, in shares of an observer's hours. */
const SAME_PAIR = 0.1;

/**
 * Sends a second observer to visits until so many are paired, or nobody more has room: those whose load is lightest, and
 * pairs that have not met, so that every observer is compared with every other.
 */
export function pairObservers(board: Board, preferences: Preferences, wanted: number): void {
  const met = new Map<number, number>();
  const pairKey = (one: number, other: number) =>
    Math.min(one, other) * board.load.length + Math.max(one, other);
  const meet = ({ observers: [one, other] }: Visit) => {
    if (one === undefined || other === undefined) return;
    met.set(pairKey(one, other), (met.get(pairKey(one, other)) ?? 0) + 1);
  };
  const paired = () => board.visits.filter(({ observers }) => observers.length > 1);
  paired().forEach(meet);

  for (let missing = wanted - paired().length; missing > 0; missing--) {
    const single = board.visits.filter(({ observers }) => observers.length === 1);
    const visit =
      joinBest(board, single, (one, other) => met.get(pairKey(one, other)) ?? 0) ??
      joinByMovingOthers(board, single) ??
      joinElsewhere(board, preferences, single);
    if (!visit) return;
    meet(visit);
  }
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
      const cost =
        oneMore(board, observer) +
        SAME_PAIR * meetings(first, observer) +
        // People have the visits of the plan so far in their calendars; a second observer changes them.
        (visit.settled ? 1 : 0);
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
  const hopeless = new Set<number>();
  const rules = {
    ends: () => true,
    moves: (visit: Visit) => !visit.settled,
    changesTime: (visit: Visit) => !visit.random,
  };
  // The visit to be joined keeps its time, so that nobody moves it out of its own way.
  return (
    single.find((visit) =>
      makeRoom(
        board,
        [{ visit, observer: null }],
        { ...rules, moves: (other) => other !== visit && rules.moves(other) },
        hopeless,
      ),
    ) ?? null
  );
}

/** Moves a visit to a time at which two have room. */
function joinElsewhere(
  board: Board,
  preferences: Preferences,
  single: readonly Visit[],
): Visit | null {
  for (const visit of single) {
    if (visit.settled || visit.random) continue;
    const place = board.lift(visit);
    let best = Number.POSITIVE_INFINITY;
    let found: { time: number; pair: readonly number[] } | null = null;
    for (const time of visit.times) {
      if (board.doubled(visit, time)) continue;
      const pair = (board.hours.freeAt[time] ?? [])
        .filter((observer) => board.hasRoom(observer, time))
        .sort((one, other) => oneMore(board, one) - oneMore(board, other))
        .slice(0, 2);
      if (pair.length < 2) continue;
      board.put(visit, { time, observers: pair });
      const cost = preferences.ofTeacher(visit.need.teacher);
      board.lift(visit);
      if (cost < best) {
        best = cost;
        found = { time, pair };
      }
    }
    board.put(visit, found ? { time: found.time, observers: found.pair } : place);
    if (found) return visit;
  }
  return null;
}
