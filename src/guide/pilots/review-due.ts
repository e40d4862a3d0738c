import { laterDay } from '../../monitor/schedule/school-days';
import type { PilotReview } from './pilot-reviews-table';
import type { Cycle, Pilot } from './pilots-table';

/** Days from one review to the next. A month is four weeks, so that every cycle holds as many school weeks as the others. */
export const CYCLE_DAYS: Readonly<Record<Cycle, number>> = {
  weekly: 7,
  'every two weeks': 14,
  monthly: 28,
};

/** The day on which the next review falls due; blank once the pilot has ended. */
export function reviewDue(
  { pilot, cycle, started, state }: Pilot,
  reviews: readonly PilotReview[],
): string {
  if (state === 'ended') return '';
  const held = reviews.filter((review) => review.pilot === pilot).map(({ date }) => date);
  const last = [started, ...held].sort()[held.length] ?? started;
  return laterDay(last, CYCLE_DAYS[cycle]);
}

/** The pilots whose review is due on a day or was before. */
export function pilotsDue(
  pilots: readonly Pilot[],
  reviews: readonly PilotReview[],
  today: string,
): readonly Pilot[] {
  return pilots.filter((pilot) => {
    const due = reviewDue(pilot, reviews);
    return due !== '' && due <= today;
  });
}
