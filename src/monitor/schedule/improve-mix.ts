import type { Board, Visit } from './board';
import { shuffled } from './draw-by-chance';
import type { Preferences } from './preferences';
import { canTrade, trade } from './trade-places';

const ROUNDS = 3;
/** Swaps tried for each visit in a round; more find little. */
const PARTNERS = 40;
const LEAST_GAIN = 1e-6;

/**
 * Moves visits to other times of their observers, and swaps the places of two, as long as that suits the preferences
 * better. Who has how many visits stays as it is. Random visits keep the time that chance drew, and settled ones
 * stay.
 */
export function improveMix(board: Board, preferences: Preferences, random: () => number): void {
  const loose = board.visits.filter(
    (visit) => visit.time !== null && !visit.settled && !visit.random,
  );
  for (let round = 0; round < ROUNDS; round++) {
    let improved = false;
    for (const visit of shuffled(loose, random)) {
      if (moveToBest(board, preferences, visit)) improved = true;
      for (let tried = 0; tried < PARTNERS; tried++) {
        const other = loose[Math.floor(random() * loose.length)];
        if (!other || other === visit) continue;
        if (canTrade(board, visit, other) && swapIfBetter(board, preferences, visit, other))
          improved = true;
      }
    }
    if (!improved) return;
  }
}

function moveToBest(board: Board, preferences: Preferences, visit: Visit): boolean {
  const { teacher } = visit.need;
  const before = preferences.ofTeacher(teacher);
  const place = board.lift(visit);
  const crowding = (time: number) =>
    place.observers.reduce((sum, observer) => sum + preferences.ofTime(observer, time), 0);
  let best = before + crowding(place.time ?? 0) - LEAST_GAIN;
  let found: number | null = null;
  for (const time of visit.times) {
    if (time === place.time || !board.haveRoom(place.observers, time)) continue;
    if (board.doubled(visit, time)) continue;
    visit.time = time;
    visit.observers.push(...place.observers);
    const cost = preferences.ofTeacher(teacher) + crowding(time);
    visit.observers.length = 0;
    visit.time = null;
    if (cost < best) {
      best = cost;
      found = time;
    }
  }
  board.put(visit, { ...place, time: found ?? place.time });
  return found !== null;
}

function swapIfBetter(board: Board, preferences: Preferences, one: Visit, other: Visit): boolean {
  const teachers = [...new Set([one.need.teacher, other.need.teacher])];
  const cost = () => teachers.reduce((sum, teacher) => sum + preferences.ofTeacher(teacher), 0);
  const before = cost();
  trade(board, one, other);
  if (cost() < before - LEAST_GAIN) return true;
  trade(board, one, other);
  return false;
}
