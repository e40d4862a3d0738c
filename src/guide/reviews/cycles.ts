import { laterDay } from '../../monitor/schedule/school-days';
import type { ReviewCycle } from '../evidence';
import { inOrder, isPast, type Review } from './reviews-table';

/** What tells the cycle of a visit. */
interface Dated {
  readonly date: string;
  /** ISO 8601, UTC; blank for an import. */
  readonly submitted: string;
}

/**
 * In which cycle a visit lies that no past review keeps; blank for one without a date, and for one that came in after its
 * review was closed. Before the first review a calendar month stands for a cycle, so that a school which brings years of
 * walkthroughs has trends from the first day; after the last review a cycle runs that the next one will close.
 */
export function cycleIn(reviews: readonly Review[]): (visit: Dated) => string {
  const held = inOrder(reviews);
  const first = held[0]?.from;
  return ({ date, submitted }) => {
    if (date === '' || first === undefined || date < first) return date.slice(0, 7);
    const found = held.find(({ to, closed }) => {
      // What was seen on its last day after it was closed is the next one's.
      const seenAfter = closed !== '' && submitted > closed && submitted.slice(0, 10) === date;
      return date < to || (date === to && !seenAfter);
    });
    if (!found) return runningAfter(held);
    return isPast(found) ? '' : found.name;
  };
}

/** The cycles that visits lie in, oldest first. The last is open, unless nothing was seen since the last review. */
export function cyclesWith(
  used: ReadonlySet<string>,
  reviews: readonly Review[],
  today: string,
): ReviewCycle[] {
  const held = inOrder(reviews);
  const last = held[held.length - 1];
  const before = held[0] ? laterDay(held[0].from, -1) : '9999';
  const running = runningAfter(held);
  return [
    ...[...used]
      .filter((cycle) => MONTH.test(cycle))
      .sort()
      .map((month) => monthAsCycle(month, before, today)),
    ...held.map(({ name, from, to }) => ({ cycle: name, name, from, to })),
    ...(last && used.has(running)
      ? [{ cycle: running, name: `Since ${last.name}`, from: laterDay(last.to, 1), to: '' }]
      : []),
  ];
}

/** What the next review will be called, by the highest number that any has had. */
export function nextName(names: Iterable<string>): string {
  let highest = 0;
  for (const name of names) highest = Math.max(highest, Number(/(\d+)$/.exec(name)?.[1] ?? 0));
  return `Review ${highest + 1}`;
}

function runningAfter(held: readonly Review[]): string {
  return nextName(held.map(({ name }) => name));
}

const MONTH = /^\d{4}-\d\d$/;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function monthAsCycle(month: string, before: string, today: string): ReviewCycle {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const to = last < before ? last : before;
  return {
    cycle: month,
    name: `${MONTHS[number - 1]} ${year}`,
    from: `${month}-01`,
    to: to < today ? to : '',
  };
}
