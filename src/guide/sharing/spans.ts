import type { Lesson, ReviewCycle } from '../evidence';

/** Reviews that follow each other and are told as one, since too few of a group were seen in each of them alone. */
export interface Span {
  /** "Review 2", "Reviews 2–3". */
  readonly name: string;
  /** Ids, oldest first. */
  readonly cycles: readonly string[];
  /** Of the group, in which the practice was rated. */
  readonly lessons: readonly Lesson[];
}

/** What was seen longer ago than so many reviews says little of today. */
const LONGEST = 4;

/** The figures that a group may have of a practice, oldest first. */
export interface Spans {
  readonly told: readonly Span[];
  /** What was seen since the last of them, by too few for one. */
  readonly waiting: Span;
}

/**
 * A review in which enough of a group were seen with a practice stands alone; others wait until enough were seen over several that
 * follow each other. No lesson is in two spans, so that none is another and a few lessons more.
 *
 * @param cycles oldest first
 * @param lessons of the group
 * @param enough distinct teachers
 */
export function spansOf(
  cycles: readonly ReviewCycle[],
  lessons: readonly Lesson[],
  practice: string,
  enough: number,
): Spans {
  const rated = lessons.filter(({ ratings }) => ratings.some(([id]) => id === practice));
  const told: Span[] = [];
  let waiting: readonly ReviewCycle[] = [];
  for (const cycle of cycles) {
    const alone = spanOf([cycle], rated);
    if (alone.lessons.length === 0) continue;
    const pooled = spanOf([...waiting, cycle].slice(-LONGEST), rated);
    const span = [alone, pooled].find((one) => seenIn(one) >= enough);
    if (span) told.push(span);
    waiting = span ? [] : [...waiting, cycle].slice(-LONGEST);
  }
  return { told, waiting: spanOf(waiting, rated) };
}

/** What is told after the last of the cycles, or waits after it, and the figure before. */
export function nowAndBefore(
  { told, waiting }: Spans,
  cycles: readonly ReviewCycle[],
): { readonly now: Span; readonly before: Span | undefined } {
  const last = told[told.length - 1];
  const isNow = last?.cycles.slice(-1)[0] === cycles[cycles.length - 1]?.cycle;
  return last && isNow
    ? { now: last, before: told[told.length - 2] }
    : { now: waiting, before: last };
}

function spanOf(cycles: readonly ReviewCycle[], lessons: readonly Lesson[]): Span {
  const ids = cycles.map(({ cycle }) => cycle);
  return {
    name: nameOf(cycles.map(({ name }) => name)),
    cycles: ids,
    lessons: lessons.filter(({ cycle }) => ids.includes(cycle)),
  };
}

function nameOf(names: readonly string[]): string {
  const [first = ''] = names;
  const last = names[names.length - 1] ?? '';
  if (first === last) return first;
  const review = /^Review (?=\d+$)/;
  return names.every((name) => review.test(name))
    ? `Reviews ${first.replace(review, '')}–${last.replace(review, '')}`
    : `${first} – ${last}`;
}

/** Distinct teachers. */
export function seenIn({ lessons }: Pick<Span, 'lessons'>): number {
  return new Set(lessons.map(({ teacher }) => teacher)).size;
}
