import { counted } from '../../counted';
import type { Observation } from '../../monitor/observations-table';
import { laterDay } from '../../monitor/schedule/school-days';
import { dayInWords, daysBetween } from '../../school-time';
import { cycleIn, nextName } from './cycles';
import type { LessonContents } from './lessons';
import type { ReviewRule } from './review-rule';
import { inOrder, isBegun, isPast, PARTS, partsWritten, type Review } from './reviews-table';

/** What the next review would be about. */
export interface Coming {
  readonly name: string;
  /** A day; blank before the first visit of all. */
  readonly from: string;
  readonly visits: number;
  readonly due: boolean;
}

type ReviewContents = Pick<LessonContents, 'observations' | 'reviews' | 'reviewedVisits'>;

/** The review that comes next, with its name. */
export function comingReview(contents: ReviewContents, rule: ReviewRule, today: string): Coming {
  const name = nextName([
    ...contents.reviews.rows.map((review) => review.name),
    ...contents.reviews.unreadable,
    ...contents.reviewedVisits.rows.map(({ review }) => review),
  ]);
  return { name, ...comingVisits(contents, rule, today) };
}

/**
 * The visits since the last review. The first review goes back to the beginning of the month in which its days began, so that
 * the months before it are whole. Without a visit nothing falls due, so that a summer passes quietly.
 */
export function comingVisits(
  { observations, reviews }: Pick<ReviewContents, 'observations' | 'reviews'>,
  rule: ReviewRule,
  today: string,
): Omit<Coming, 'name'> {
  const held = inOrder(reviews.rows);
  const last = held[held.length - 1];
  const begin = last ? last.to : `${laterDay(today, -rule.days).slice(0, 7)}-01`;
  const cycleOf = cycleIn(reviews.rows);
  const running = last && cycleOf({ date: laterDay(last.to, 1), submitted: '' });
  const days = observations.rows
    .filter(
      (visit) =>
        visit.date >= begin && visit.date <= today && (!last || cycleOf(visit) === running),
    )
    .map(({ date }) => date)
    .sort();
  const [first = ''] = days;
  // A review whose row cannot be read may hold these very visits.
  const due =
    first !== '' &&
    reviews.unreadable.length === 0 &&
    (days.length >= rule.visits || daysBetween(first, today) >= rule.days);
  const next = last ? laterDay(last.to, 1) : first;
  return { from: first !== '' && first < next ? first : next, visits: days.length, due };
}

/** What Home says of reviews: one that is open, or that falls due. */
export function reviewDueInWords(
  contents: ReviewContents,
  rule: ReviewRule,
  today: string,
): { readonly title: string; readonly detail: string } | null {
  const reviews = contents.reviews.rows;
  const open = inOrder(reviews).filter((review) => !isPast(review));
  const begun = open.find(isBegun);
  if (begun) {
    return {
      title: `${begun.name} is under way`,
      detail: `${partsWritten(begun).length} of ${PARTS.length} steps written.`,
    };
  }
  const [waiting] = open;
  const coming = comingReview(contents, rule, today);
  if (!waiting && !coming.due) return null;
  const inWords = (day: string) => dayInWords(day, today).replace(/^\w+, /, '');
  // One that is open ended on the day on which it fell due.
  const { visits, from, to } = waiting
    ? { ...waiting, visits: visitsOf(waiting, contents.observations.rows, reviews).length }
    : { ...coming, to: today };
  return {
    title: 'Review is due',
    detail: `${counted(visits, 'visit')}, ${inWords(from)} – ${inWords(to)}.`,
  };
}

/** The visits of a review that is open, as they stand now. */
export function visitsOf(
  { name }: Review,
  observations: readonly Observation[],
  reviews: readonly Review[],
): Observation[] {
  const cycleOf = cycleIn(reviews);
  return observations.filter((visit) => cycleOf(visit) === name);
}
