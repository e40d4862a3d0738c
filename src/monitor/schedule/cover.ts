import { Board, type Visit } from './board';
import { type Hours, hoursOf } from './hours';
import { makeRoom } from './make-room';
import { needsOf } from './needs';
import type { PlanInput } from './plan';
import { type Preferences, preferencesOf } from './preferences';

/**
 * A plan in the making: every visit that can be made has an hour and one observer, or two where the plan so far has
 * two.
 */
export interface Covered {
  readonly hours: Hours;
  readonly board: Board;
  readonly preferences: Preferences;
  readonly unplaced: readonly Visit[];
}

/**
 * How much the share of an observer's hours weighs against the preferences; a tenth of their hours is about one
 * lesson in the same period.
 */
const SHARE_OF_HOURS = 40;

/**
 * Weighs as much as moving a visit that people have in their calendars: within its hour not at all, within the day a
 * little.
 */
const ANOTHER_TIME = 15;
const ANOTHER_DAY = 30;

/**
 * Gives every need that it can an hour. What the plan so far has stays where it still can. Then every teacher
 * without a visit gets one, in whichever interval there is room; then needs claim hours in their order, each the one
 * that is liked best. One that finds none has others moved out of its way, and what is covered once stays covered.
 * So as many teachers as can be are seen, and as many needs as can be are covered (the greedy algorithm on a
 * transversal matroid; Edmonds and Fulkerson 1965).
 */
export function cover(input: PlanInput, random: () => number): Covered {
  const hours = hoursOf(input);
  const board = new Board(input, hours, needsOf(input, hours, random));
  const preferences = preferencesOf(input, board);
  for (const visit of board.visits) settle(input, board, visit);

  let unplaced = claimAll(board, preferences);
  // A teacher not seen at all weighs more than a pair of the plan so far.
  const seconds = unplaced.length > 0 ? letSecondsGo(board) : [];
  if (seconds.length > 0) {
    unplaced = claimAll(board, preferences);
    for (const { visit, observer } of seconds) {
      if (visit.time === null || visit.observers.includes(observer)) continue;
      const free = board.hours.freeAt[visit.time]?.includes(observer);
      if (free && board.hasRoom(observer, visit.time)) board.sit(visit, observer, visit.time);
    }
  }
  for (const visit of board.visits) {
    visit.settled = visit.time !== null && visit.time === earlierTime(board, visit);
  }
  return { hours, board, preferences, unplaced };
}

/** Places what is not placed yet, and returns what finds no room. */
function claimAll(board: Board, preferences: Preferences): Visit[] {
  const unplaced = () => board.visits.filter(({ time }) => time === null);
  const first = unplaced().filter(
    ({ need }) => need.first && board.visitsOf[need.teacher]?.every(({ time }) => time === null),
  );
  for (const visit of first) {
    visit.times = (board.visitsOf[visit.need.teacher] ?? []).flatMap(({ need }) => need.times);
  }
  claim(board, preferences, first);
  for (const visit of first) returnToInterval(board, visit);
  claim(board, preferences, unplaced());
  return unplaced();
}

/** Places visits in their order, as far as there is room. */
function claim(board: Board, preferences: Preferences, visits: readonly Visit[]): void {
  const hopeless = new Set<number>();
  const rules = { ends: () => true, moves: () => true, changesTime: () => true };
  for (const visit of visits) {
    if (placeWell(board, preferences, visit, visit.need.times)) continue;
    if (placeWell(board, preferences, visit, visit.times)) continue;
    makeRoom(board, [{ visit, observer: null }], rules, hopeless);
  }
}

/**
 * A first visit that found its hour in another interval is that interval's visit; what it was asked for goes with
 * it.
 */
function returnToInterval(board: Board, visit: Visit): void {
  visit.times = visit.need.times;
  const { time } = visit;
  if (time === null || visit.times.includes(time)) return;
  const theirs = board.visitsOf[visit.need.teacher] ?? [];
  const other = theirs.find((one) => one.time === null && one.need.times.includes(time));
  if (!other) return;
  board.put(other, board.lift(visit));
  [other.request, visit.request] = [visit.request, other.request];
  [other.urgent, visit.urgent] = [visit.urgent, other.urgent];
}

function letSecondsGo(board: Board): { visit: Visit; observer: number }[] {
  return board.visits.flatMap((visit) => {
    const [, observer] = visit.observers;
    if (observer === undefined) return [];
    board.rise(visit, observer);
    return [{ visit, observer }];
  });
}

/** Leaves a visit where the plan so far has it, with whom of its observers can still be there. */
function settle(input: PlanInput, board: Board, visit: Visit): void {
  const time = earlierTime(board, visit);
  if (time === null || !visit.times.includes(time) || board.doubled(visit, time)) return;
  const { earlier } = visit.need;
  for (const email of [earlier?.observer, earlier?.second]) {
    const observer = input.observers.findIndex((one) => one.email === email);
    if (!board.hours.freeAt[time]?.includes(observer) || !board.hasRoom(observer, time)) continue;
    board.sit(visit, observer, time);
  }
}

function earlierTime(board: Board, { need: { earlier } }: Visit): number | null {
  if (!earlier) return null;
  const day = board.hours.days.indexOf(earlier.date);
  const period = board.hours.periods.indexOf(earlier.period);
  return day < 0 || period < 0 ? null : day * board.hours.periods.length + period;
}

/** Puts a visit at whichever of some times is liked best, if anybody has room then. */
export function placeWell(
  board: Board,
  preferences: Preferences,
  visit: Visit,
  times: readonly number[],
): boolean {
  const was = earlierTime(board, visit);
  let best = Number.POSITIVE_INFINITY;
  let found: { observer: number; time: number } | null = null;
  for (const time of times) {
    if (board.doubled(visit, time)) continue;
    const day = board.dayOf(time);
    const moved =
      was === null || was === time ? 0 : board.dayOf(was) === day ? ANOTHER_TIME : ANOTHER_DAY;
    for (const observer of board.hours.freeAt[time] ?? []) {
      if (!board.hasRoom(observer, time)) continue;
      const cost =
        moved +
        preferences.ofTime(observer, time) +
        SHARE_OF_HOURS * oneMore(board, observer) +
        ofTeacherWith(preferences, visit, observer, time);
      if (cost < best) {
        best = cost;
        found = { observer, time };
      }
    }
  }
  if (found) board.sit(visit, found.observer, found.time);
  return found !== null;
}

/**
 * What the sum over observers of visits² / possible visits grows by with one more visit: least where the load is
 * lightest.
 */
export function oneMore(board: Board, observer: number): number {
  return (2 * (board.load[observer] ?? 0) + 1) / Math.max(1, board.hours.possible[observer] ?? 0);
}

/** The same for one visit less: what is saved. */
export function oneLess(board: Board, observer: number): number {
  return (2 * (board.load[observer] ?? 0) - 1) / Math.max(1, board.hours.possible[observer] ?? 0);
}

function ofTeacherWith(
  preferences: Preferences,
  visit: Visit,
  observer: number,
  time: number,
): number {
  visit.time = time;
  visit.observers.push(observer);
  const cost = preferences.ofTeacher(visit.need.teacher);
  visit.observers.pop();
  visit.time = null;
  return cost;
}
