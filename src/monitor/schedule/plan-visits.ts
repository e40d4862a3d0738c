import { counted } from '../../counted';
import { type Board, isConfirmed, type Visit } from './board';
import { contradictionsIn, nothingToPlan, settledIn } from './contradictions';
import { type Covered, cover } from './cover';
import { drawByChance } from './draw-by-chance';
import { improveMix } from './improve-mix';
import { pairObservers } from './pair-observers';
import type { Plan, PlanInput, PlannedVisit } from './plan';
import { shareLoad } from './share-load';
import { whatWouldDo } from './what-would-do';
import { lacksRoom, whyNot } from './why-not';

/**
 * Plans the visits of some weeks. What counts, in this order: as many of the visits that the cadence and the
 * requests ask for as can be; as little change to the plan so far as can be; as many pairs as asked for; an even
 * share of their free time from every observer; a mix of periods, lesson parts and observers for every teacher, at
 * even distances.
 *
 * Visits are planned by claims and augmenting chains (see `cover`), loads shared by chains of exchanges (see
 * `shareLoad`), and the mix improved by moves and swaps (see `improveMix`).
 *
 * @param random from 0 up to 1; the same numbers make the same plan
 */
export function planVisits(input: PlanInput, random: () => number): Plan {
  const standing = input.earlier.filter((visit) => isConfirmed(visit, input.from));
  const nothing = nothingToPlan(input);
  if (nothing !== '')
    return { visits: standing, unplaced: [], problems: [nothing], notes: [], loads: [] };

  const covered = cover(input, random);
  const { board, preferences, hours } = covered;
  const placed = board.visits.filter(({ time }) => time !== null);
  const pairs = Math.round(input.pairedShare * (placed.length + standing.length));
  const confirmedPairs = standing.filter(({ second }) => second !== '').length;
  pairObservers(board, pairs - confirmedPairs);
  shareLoad(board);
  const confirmedRandom = standing.filter(({ kind }) => kind === 'random').length;
  drawByChance(
    board,
    input.randomShare,
    { visits: standing.length, random: confirmedRandom },
    random,
  );
  improveMix(board, preferences, random);

  const visits = withLessonParts(input, [...standing, ...written(input, board, placed)], random);
  return {
    visits: [...visits].sort(byTime(input)),
    unplaced: whyNot(input, covered),
    problems: [...contradictionsIn(input), ...whatWouldDo(input, covered)],
    notes: [...shortOfPairs(input, covered, pairs, visits), ...settledIn(input)],
    loads: input.observers.map(({ email }, observer) => ({
      observer: email,
      visits: board.load[observer] ?? 0,
      possible: hours.possible[observer] ?? 0,
    })),
  };
}

function written(input: PlanInput, board: Board, visits: readonly Visit[]): PlannedVisit[] {
  const { days, periods } = board.hours;
  return visits.flatMap(({ need, time, observers: [first, second], random, request }) => {
    const teacher = input.teachers[need.teacher];
    const observer = input.observers[first ?? -1];
    if (time === null || !teacher || !observer) return [];
    return [
      {
        visit: need.visit,
        date: days[board.dayOf(time)] ?? '',
        period: periods[time % periods.length] ?? '',
        lessonPart: need.earlier?.lessonPart ?? '',
        teacher: teacher.email,
        observer: observer.email,
        second: input.observers[second ?? -1]?.email ?? '',
        kind: random ? 'random' : 'scheduled',
        request,
        confirmed: false,
      },
    ];
  });
}

/**
 * Gives each visit that has none the part of the lesson in which its teacher was seen least; among equals, one by
 * chance.
 */
function withLessonParts(
  input: PlanInput,
  visits: readonly PlannedVisit[],
  random: () => number,
): PlannedVisit[] {
  const counts = new Map<string, number>();
  const key = (teacher: string, part: string) => `${teacher}\u001f${part}`;
  const add = ({ teacher, lessonPart }: { teacher: string; lessonPart: string }) =>
    counts.set(key(teacher, lessonPart), (counts.get(key(teacher, lessonPart)) ?? 0) + 1);
  input.seen.forEach(add);
  visits.forEach(add);
  return [...visits].sort(byTime(input)).map((visit) => {
    if (visit.lessonPart !== '' || visit.confirmed) return visit;
    const seldom = input.lessonParts.map((part) => ({
      part,
      times: counts.get(key(visit.teacher, part)) ?? 0,
      chance: random(),
    }));
    seldom.sort((one, other) => one.times - other.times || one.chance - other.chance);
    const chosen = { ...visit, lessonPart: seldom[0]?.part ?? '' };
    add(chosen);
    return chosen;
  });
}

function shortOfPairs(
  input: PlanInput,
  covered: Covered,
  wanted: number,
  visits: readonly PlannedVisit[],
): string[] {
  const paired = visits.filter(({ second }) => second !== '').length;
  if (paired >= wanted || input.observers.length < 2) return [];
  const why = covered.unplaced.some((visit) => lacksRoom(covered, visit))
    ? 'every period goes first to a teacher who would not be seen otherwise'
    : 'two observers are too seldom free at the same time with room in their week';
  return [`${paired} of the ${counted(wanted, 'paired visit')} asked for can be planned: ${why}.`];
}

function byTime({ periods }: PlanInput) {
  return (one: PlannedVisit, other: PlannedVisit) =>
    one.date.localeCompare(other.date) ||
    periods.indexOf(one.period) - periods.indexOf(other.period) ||
    one.observer.localeCompare(other.observer);
}
