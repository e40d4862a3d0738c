import type { Evidence } from '../../../guide/evidence';
import { checkOf } from '../../../guide/reviews/decision-check';
import { viewOf } from '../../../guide/reviews/review-view';
import { inOrder } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import { EarlierDecisions } from './earlier-decisions';

/** Between reviews: open decisions whose day has passed, beside what has been seen since. */
export function PastTheirDay({
  shown,
  evidence,
  none = '',
  again,
}: {
  shown: ShownReviews;
  evidence: Evidence;
  /** What to say where there is none. */
  none?: string;
  again(): void;
}) {
  const held = inOrder(shown.reviews);
  const last = held[held.length - 1];
  const cycle = evidence.cycles[evidence.cycles.length - 1];
  const past = shown.decisions.filter(
    ({ state, by }) => state === 'open' && by !== '' && by < evidence.today,
  );
  if (!last || !cycle || past.length === 0) return none ? <p>{none}</p> : null;
  const owners = new Set(shown.staff.map(([email]) => email));
  const earlier = past.map((one) => checkOf(one, evidence, cycle.cycle, owners));
  const view = { ...viewOf(last, shown, evidence), earlier };
  return (
    <section class="stack" aria-labelledby="past-their-day">
      <h2 id="past-their-day" class="section-name">
        Decisions past their day
      </h2>
      <EarlierDecisions view={view} shown={shown} writes={shown.mayWrite} again={again} />
    </section>
  );
}
