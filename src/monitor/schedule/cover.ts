import { Board, type Visit } from './board';
import { type Hours, hoursOf } from './hours';
import { makeRoom } from './make-room';
import { type Need, needsOf } from './needs';
import type { PlanInput } from './plan';
import { type Preferences, preferencesOf } from './preferences';

/** A plan in the making: every visit that can be made has an hour and one observer, or two where the plan so far has two. */
export interface Covered {
  readonly hours: Hours;
  readonly board: Board;
  readonly preferences: Preferences;
  readonly unplaced: readonly Need[];
}

/** How much the share of an observer's hours weighs against the preferences; a tenth of their hours is about one lesson in the same period. */
const SHARE_OF_HOURS = 40;

/** Weighs as much as moving a visit that people have in their calendars: within its hour not at all, within the day a little. */
const ANOTHER_TIME = 15;
const ANOTHER_DAY = 30;

/**
 * Gives every need that it can an hour. What the plan so far has stays where it still can. Then needs claim hours in their order, each
 * the one that is liked best; one that finds none has others moved out of its way. A need once covered stays covered, so that as many are covered
 * as can be, and those left out are the last in order (the greedy algorithm on a transversal matroid; Edmonds and Fulkerson 1965).
 */
export function cover(input: PlanInput, random: () => number): Covered {
  const hours = hoursOf(input);
  const needs = needsOf(input, hours, random);
  const board = new Board(input, hours, needs);
  const preferences = preferencesOf(input, board);
  for (const visit of board.visits) settle(input, board, visit);

  const unplaced: Need[] = [];
  const hopeless = new Set<number>();
  const rules = { ends: () => true, moves: () => true, changesTime: () => true };
  for (const visit of board.visits) {
    if (visit.time !== null || placeWell(board, preferences, visit, visit.need.times)) continue;
    if (!makeRoom(board, [{ visit, observer: null }], rules, hopeless)) unplaced.push(visit.need);
  }
  for (const visit of board.visits) if (visit.settled) visit.settled = isSettled(board, visit);
  return { hours, board, preferences, unplaced };
}

/** Leaves a visit where the plan so far has it, with whom of its observers can still be there. */
function settle(input: PlanInput, board: Board, visit: Visit): void {
  const time = earlierTime(board, visit);
  if (time === null || !visit.need.times.includes(time) || board.doubled(visit, time)) return;
  const { earlier } = visit.need;
  for (const email of [earlier?.observer, earlier?.second]) {
    const observer = input.observers.findIndex((one) => one.email === email);
    if (!board.hours.freeAt[time]?.includes(observer) || !board.hasRoom(observer, time)) continue;
    board.sit(visit, observer, time);
    visit.settled = true;
    visit.random = earlier?.kind === 'random';
  }
}

function isSettled(board: Board, visit: Visit): boolean {
  return visit.time !== null && visit.time === earlierTime(board, visit);
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
        preferences.ofDay(observer, day) +
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

/** What the sum over observers of visits² / possible visits grows by with one more visit: least where the load is lightest. */
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
