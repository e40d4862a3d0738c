import type { Board, Visit } from './board';
import { oneMore } from './cover';
import { makeRoom, type Rules } from './make-room';

/** How much another meeting of two observers who are paired already weighs, in shares of an observer's hours. */
const SAME_PAIR = 0.1;

/** Other times tried, in all, for visits that nobody can join where they are. */
const TRIES = 300;

/**
 * Sends a second observer to visits until so many are paired, or nobody more has room: those whose load is lightest, and
 * pairs that have not met, so that every observer is compared with every other.
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

  let tries = TRIES;
  for (let missing = wanted - paired().length; missing > 0; missing--) {
    const single = board.visits.filter(({ observers }) => observers.length === 1);
    let visit =
      joinBest(board, single, (one, other) => met.get(pairKey(one, other)) ?? 0) ??
      joinByMovingOthers(board, single);
    const places = visit ? [] : timesForTwo(board, single);
    while (!visit && places.length > 0 && tries > 0) {
      tries--;
      const { visit: moved, time } = places.shift() as (typeof places)[number];
      if (joinElsewhere(board, moved, time)) visit = moved;
    }
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

/** The visit to be joined stays, so that nobody moves it out of its own way. */
function joinByMovingOthers(board: Board, single: readonly Visit[]): Visit | null {
  const hopeless = new Set<number>();
  return (
    single.find((visit) => makeRoom(board, [{ visit, observer: null }], around(visit), hopeless)) ??
    null
  );
}

function around(visit: Visit): Rules {
  return {
    ends: () => true,
    moves: (other) => other !== visit && !other.settled,
    changesTime: () => true,
  };
}

/** Other times for visits at which two observers are free, whether or not they have room; those with most choice first. */
function timesForTwo(board: Board, single: readonly Visit[]): { visit: Visit; time: number }[] {
  const choice = (time: number) => board.hours.freeAt[time]?.length ?? 0;
  return single
    .filter((visit) => !visit.settled)
    .flatMap((visit) =>
      visit.times
        .filter((time) => time !== visit.time && choice(time) > 1 && !board.doubled(visit, time))
        .map((time) => ({ visit, time })),
    )
    .sort((one, other) => choice(other.time) - choice(one.time));
}

/** Moves a visit to a time and makes room there for two, or leaves everything as it is. */
function joinElsewhere(board: Board, visit: Visit, time: number): boolean {
  const before = board.places();
  const { times } = visit;
  board.lift(visit);
  visit.times = [time];
  const joined = [1, 2].every(() => makeRoom(board, [{ visit, observer: null }], around(visit)));
  visit.times = times;
  if (!joined) board.restore(before);
  return joined;
}
