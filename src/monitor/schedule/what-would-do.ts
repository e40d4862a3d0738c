import { counted } from '../../counted';
import { CADENCE_NAMES, cadenceOf } from './cadence';
import { type Covered, cover } from './cover';
import type { PlanInput } from './plan';
import { lacksRoom } from './why-not';

/**
 * When a cadence asks for more visits than the observers have room for: by how much, and which cadence fits. Nothing
 * when it is not their hours that are short.
 */
export function whatWouldDo(input: PlanInput, covered: Covered): string[] {
  const short = covered.unplaced.filter((visit) => lacksRoom(covered, visit));
  if (short.length === 0) return [];
  const cadence = cadenceOf(input.cadence);
  const from = short[0]?.need.interval.from ?? '';
  const { weeks } = cadence;
  const needs = covered.board.visits
    .map(({ need }) => need)
    .filter(({ interval }) => interval.from === from);
  const missing = short.filter(({ need }) => need.interval.from === from).length;
  const teachers = new Set(needs.map(({ teacher }) => teacher)).size;
  const { free, possible } = roomIn(input, covered, needs[0]?.interval.days ?? []);
  const span = weeks === 1 ? 'a week' : `in ${weeks} weeks`;
  const asked = `${counted(teachers, 'teacher')} ${input.cadence.toLowerCase()} ${teachers === 1 ? 'needs' : 'need'} ${counted(needs.length, 'visit')}`;
  return [
    possible < needs.length
      ? free < needs.length
        ? `${asked}; your observers have ${counted(free, 'free period')}. ${remedy(input)}`
        : `${asked}; your observers take at most ${possible} ${span}. ${remedy(input)}`
      : `${asked}; your observers have ${counted(possible, 'period')} for them, but ${counted(missing, 'visit finds', 'visits find')} nobody free when the teacher teaches. ${remedy(input)}`,
  ];
}

/** Free periods of the observers that are left in some days, and how many visits they could make in them. */
function roomIn(input: PlanInput, { hours, board }: Covered, days: readonly string[]) {
  let free = 0;
  let possible = 0;
  input.observers.forEach(({ mostAWeek }, observer) => {
    const byWeek = hours.weeks.map(() => 0);
    const made = hours.weeks.map(() => 0);
    for (let time = 0; time < hours.times; time++) {
      if (!days.includes(hours.days[board.dayOf(time)] ?? '')) continue;
      const week = board.weekOf(time);
      if (board.occupantAt(observer, time) === 'confirmed') made[week] = (made[week] ?? 0) + 1;
      else if (hours.free[observer]?.[time]) byWeek[week] = (byWeek[week] ?? 0) + 1;
    }
    byWeek.forEach((hoursFree, week) => {
      free += hoursFree;
      possible += Math.min(hoursFree, Math.max(0, mostAWeek - (made[week] ?? 0)));
    });
  });
  return { free, possible };
}

function remedy(input: PlanInput): string {
  const asked = cadenceOf(input.cadence);
  const rarer = CADENCE_NAMES.map(cadenceOf)
    .filter((other) => other.visits / other.weeks < asked.visits / asked.weeks)
    .reverse();
  const fits = rarer.find(({ name }) => {
    const tried = cover({ ...input, cadence: name }, () => 0);
    return !tried.unplaced.some((visit) => lacksRoom(tried, visit));
  });
  if (fits) return `${fits.name} fits.`;
  return rarer.length === 0
    ? 'No rarer cadence is left: find more free periods, or another observer.'
    : 'No rarer cadence fits either: find more free periods, or another observer.';
}
