import type { Board, Visit } from './board';

/** An observer's place in a visit: the one they have, or one still to be filled. */
export interface Seat {
  readonly visit: Visit;
  /** Who sits in it now; nobody while it is to be filled. */
  readonly observer: number | null;
}

interface Step {
  readonly seat: Seat;
  /** Whoever takes this seat's hour, and which hour they take. */
  readonly after: Step | null;
  readonly observer: number;
  readonly time: number;
}

export interface Rules {
  /** Whether a chain may end with one more visit for an observer. */
  ends(observer: number): boolean;
  /** Whether a visit may be moved to make room. */
  moves(visit: Visit): boolean;
  /** Whether a moved visit may change its day and period; otherwise it only changes observers. */
  changesTime(visit: Visit): boolean;
}

/**
 * Finds an hour for one of some seats by moving others out of the way, one after another, and moves them. The
 * shortest chain is taken, so that as few visits as can be are moved. Where visits are seen by one observer and no
 * teacher is seen twice, this is an augmenting path (Ford and Fulkerson 1956; shortest first, Edmonds and Karp 1972)
 * in the network teacher and interval → hour of an observer → observer's week: if it finds none, there is none.
 *
 * @param hopeless seats, by number, that no chain leads on from; a search that fails adds what it reached, and later
 * ones pass it by
 * @returns whether room was found
 */
export function makeRoom(
  board: Board,
  seats: readonly Seat[],
  rules: Rules,
  hopeless: Set<number> = new Set(),
): boolean {
  const queue: { readonly seat: Seat; readonly via: Step | null }[] = [];
  const reached = new Set<number>();
  const fullWeeks = new Set<number>();
  let refused = false;
  const observers = board.load.length;
  const numberOf = ({ visit, observer }: Seat) =>
    visit.number * (observers + 1) + (observer ?? observers);
  for (const seat of seats) {
    reached.add(numberOf(seat));
    queue.push({ seat, via: null });
  }
  const reach = (visit: Visit, observer: number, via: Step) => {
    const seat = { visit, observer };
    const number = numberOf(seat);
    if (reached.has(number) || hopeless.has(number) || !rules.moves(visit)) return;
    reached.add(number);
    queue.push({ seat, via });
  };

  for (let head = 0; head < queue.length; head++) {
    const entry = queue[head];
    if (!entry) break;
    const { seat, via } = entry;
    for (const time of timesFor(seat, rules)) {
      for (const observer of board.hours.freeAt[time] ?? []) {
        if (seat.visit.observers.includes(observer) && seat.visit.time === time) continue;
        const step = { seat, after: via, observer, time };
        const blocked = inTheWay(board, seat.visit, observer, time);
        if (blocked === 'for good') continue;
        if (blocked === 'full week') {
          const week = board.weekOf(time);
          const fullWeek = observer * board.hours.weeks.length + week;
          if (fullWeeks.has(fullWeek)) continue;
          fullWeeks.add(fullWeek);
          for (const other of visitsInWeek(board, observer, week)) reach(other, observer, step);
        } else if (blocked) {
          const [sole = observer] = blocked.observers;
          reach(blocked, blocked.observers.includes(observer) ? observer : sole, step);
        } else if (rules.ends(observer)) {
          if (carryOut(board, step)) return true;
          refused = true;
        }
      }
    }
  }
  if (!refused) for (const number of reached) hopeless.add(number);
  return false;
}

/** A visit by a pair keeps its time, for both are there. */
function timesFor({ visit, observer }: Seat, rules: Rules): readonly number[] {
  const others = visit.observers.length - (observer === null ? 0 : 1);
  if (visit.time !== null && (others > 0 || !rules.changesTime(visit))) return [visit.time];
  return visit.times;
}

/**
 * What keeps a visit from an hour of an observer: one other visit, a full week, or what cannot be moved out of the
 * way.
 */
function inTheWay(
  board: Board,
  visit: Visit,
  observer: number,
  time: number,
): Visit | 'full week' | 'for good' | null {
  const occupant = board.occupantAt(observer, time);
  const full = board.fullInWeek(observer, board.weekOf(time));
  if (occupant === 'confirmed') return 'for good';
  const doubled = board.doubled(visit, time);
  if (doubled && doubled !== occupant) {
    // Two visits would have to go, or both of a pair.
    if (occupant || full || doubled.observers.length > 1) return 'for good';
    return sameDue(visit, doubled) ? 'for good' : doubled;
  }
  if (occupant) return sameDue(visit, occupant) ? 'for good' : occupant;
  return full ? 'full week' : null;
}

/** Visits of one teacher that are due in the same interval gain nothing by changing places. */
function sameDue(one: Visit, other: Visit): boolean {
  return one.need.teacher === other.need.teacher && one.need.interval === other.need.interval;
}

function visitsInWeek(board: Board, observer: number, week: number): Visit[] {
  return board.visits.filter(
    ({ time, observers }) =>
      time !== null && observers.includes(observer) && board.weekOf(time) === week,
  );
}

/** Moves a whole chain, unless a pair would be torn apart or two visits to one teacher would meet on a day. */
function carryOut(board: Board, last: Step): boolean {
  const steps: Step[] = [];
  for (let step: Step | null = last; step; step = step.after) steps.push(step);
  const times = new Map(steps.map(({ seat, time }) => [seat.visit, time]));
  if (steps.some(({ seat, time }) => times.get(seat.visit) !== time)) return false;
  const before = steps.map(({ seat: { visit } }) => ({
    visit,
    place: { time: visit.time, observers: [...visit.observers] },
  }));
  for (const { seat } of steps) {
    if (seat.observer !== null) board.rise(seat.visit, seat.observer);
  }
  for (const { seat, observer, time } of steps) board.sit(seat.visit, observer, time);
  if (steps.every(({ seat, time }) => !board.doubled(seat.visit, time))) return true;
  for (const { visit } of before) board.lift(visit);
  for (const { visit, place } of before) board.put(visit, place);
  return false;
}
