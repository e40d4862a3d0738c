import type { Board, Visit } from './board';
import { canTrade, trade } from './trade-places';

/**
 * Makes a share of the visits random ones: their day and period are drawn by chance from those at which the teacher
 * can be seen and their observers have room, or could have by trading places with another visit. Who has how many
 * visits stays as it is. Visits that are to come early, or that were asked for, are random only if there are not
 * enough others.
 *
 * @param standing confirmed visits, and how many of them are random
 */
export function drawByChance(
  board: Board,
  share: number,
  standing: { readonly visits: number; readonly random: number },
  random: () => number,
): void {
  const placed = board.visits.filter(({ time }) => time !== null);
  const wanted = Math.round(share * (placed.length + standing.visits));
  const already = placed.filter((visit) => visit.random);
  const loose = placed.filter((visit) => !visit.settled);
  const candidates = shuffled(
    loose.filter((visit) => !visit.random),
    random,
  ).sort((one, other) => Number(one.urgent) - Number(other.urgent));
  const missing = Math.max(0, wanted - standing.random - already.length);
  const drawn = new Set<Visit>();
  for (const visit of [...already.filter((one) => !one.settled), ...candidates.slice(0, missing)]) {
    draw(
      board,
      visit,
      loose.filter((other) => other !== visit && !drawn.has(other)),
      random,
    );
    visit.random = true;
    drawn.add(visit);
  }
}

/** Draws one of the times at which the visit can be, each as likely as any other. */
function draw(board: Board, visit: Visit, others: readonly Visit[], random: () => number): void {
  const moves = new Map<number, () => void>();
  for (const other of others) {
    if (other.time !== null && canTrade(board, visit, other)) {
      moves.set(other.time, () => trade(board, visit, other));
    }
  }
  const place = board.lift(visit);
  for (const time of visit.times) {
    if (!board.haveRoom(place.observers, time) || board.doubled(visit, time)) continue;
    moves.set(time, () => board.put(visit, { ...board.lift(visit), time }));
  }
  board.put(visit, place);
  const times = [...moves.keys()].sort((one, other) => one - other);
  moves.get(times[Math.floor(random() * times.length)] ?? -1)?.();
}

/** The same things in an order drawn by chance (Fisher and Yates 1938, as Durstenfeld 1964). */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] as T;
    order[last] = order[other] as T;
    order[other] = moved;
  }
  return order;
}
