import type { ChangedVisit } from './changed-since';
import { sealOf } from './review-seal';
import { ratingsAsKept } from './reviewed-visits';
import type { ReviewedVisit } from './reviewed-visits-table';
import { inOrder, isPast, type Review } from './reviews-table';

/** What has changed since a past review was closed; the review itself has not. */
export interface Amendment {
  readonly review: string;
  /** A visit that came in later, was edited or is gone; a rating that changed; or the review's own row. */
  readonly what: 'late' | 'edited' | 'gone' | 'rating' | 'row';
  /** Of the visit; blank for the row. */
  readonly date: string;
  readonly teacher: string;
  readonly practice: string;
  /** Level from 1; 0 for none. */
  readonly was: number;
  readonly is: number;
}

export function amendmentsIn(
  changed: readonly ChangedVisit[],
  reviews: readonly Review[],
): Amendment[] {
  const held = inOrder(reviews);
  const visits = changed.flatMap(({ was, is }): Amendment[] => {
    if (was && is) return differences(was, is);
    const visit = was ?? is;
    const review = was?.review ?? held.find(({ to }) => visit && visit.date <= to)?.name;
    if (!visit || !review) return [];
    return [{ ...NONE, ...placeOf(visit), review, what: was ? 'gone' : 'late' }];
  });
  const rows = reviews
    .filter((review) => isPast(review) && review.seal !== '' && review.seal !== sealOf(review))
    .map(({ name }): Amendment => ({ ...NONE, review: name, what: 'row' }));
  return [...visits, ...rows];
}

const NONE = { date: '', teacher: '', practice: '', was: 0, is: 0 };

function placeOf({ date, teacher }: ReviewedVisit) {
  return { date, teacher };
}

function differences(was: ReviewedVisit, is: ReviewedVisit): Amendment[] {
  const base = { ...NONE, ...placeOf(was), review: was.review };
  const levels = (row: ReviewedVisit) =>
    new Map(ratingsAsKept(row).map(({ practice, level }) => [practice, level ?? 0]));
  const before = levels(was);
  const after = levels(is);
  const found = [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (practice): Amendment[] => {
      const change = { was: before.get(practice) ?? 0, is: after.get(practice) ?? 0 };
      return change.was === change.is ? [] : [{ ...base, ...change, what: 'rating', practice }];
    },
  );
  return found.length > 0 ? found : [{ ...base, what: 'edited' }];
}
