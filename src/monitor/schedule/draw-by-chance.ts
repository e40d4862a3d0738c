import type { Board } from './board';
import { placeWell } from './cover';
import type { Preferences } from './preferences';

/**
 * Makes a share of the visits random ones: their day and period are drawn by chance from those at which the teacher can be seen and
 * somebody has room. Visits that are to come early, or that were asked for, are random only if there are not enough others.
 *
 * @param standing confirmed visits, and how many of them are random
 */
export function drawByChance(
  board: Board,
  preferences: Preferences,
  share: number,
  standing: { readonly visits: number; readonly random: number },
  random: () => number,
): void {
  const placed = board.visits.filter(({ time }) => time !== null);
  const wanted = Math.round(share * (placed.length + standing.visits));
  const already = placed.filter((visit) => visit.random);
  const candidates = shuffled(
    placed.filter((visit) => !visit.settled && !visit.random),
    random,
  ).sort((one, other) => Number(one.urgent) - Number(other.urgent));
  const missing = Math.max(0, wanted - standing.random - already.length);
  const again = already.filter((visit) => !visit.settled);
  for (const visit of [...again, ...candidates.slice(0, missing)]) {
    const place = board.lift(visit);
    const times = visit.times.filter(
      (time) =>
        !board.doubled(visit, time) &&
        board.hours.freeAt[time]?.some((observer) => board.hasRoom(observer, time)),
    );
    const drawn = times[Math.floor(random() * times.length)];
    if (drawn === undefined || !placeWell(board, preferences, visit, [drawn])) {
      board.put(visit, place);
    }
    visit.random = true;
  }
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
