import { inPlaceTable } from '../../guide/in-place-table';
import { outcomesTable } from '../../guide/outcomes/outcomes-table';
import { pilotDecisionsTable } from '../../guide/pilots/pilot-decisions-table';
import { pilotInputsTable } from '../../guide/pilots/pilot-inputs-table';
import { pilotReviewsTable } from '../../guide/pilots/pilot-reviews-table';
import { pilotTeachersTable } from '../../guide/pilots/pilot-teachers-table';
import { pilotsTable } from '../../guide/pilots/pilots-table';
import { decisionsTable, isDecided } from '../../guide/reviews/decisions-table';
import { reviewedVisitsTable } from '../../guide/reviews/reviewed-visits-table';
import { partsWritten, reviewsTable } from '../../guide/reviews/reviews-table';
import { packetsTable } from '../../guide/sharing/packets-table';
import type { ContentsOf } from '../../table';
import type { Records } from './records';
import { timesNamed } from './times-named';

export const guideTables = {
  reviews: reviewsTable,
  reviewedVisits: reviewedVisitsTable,
  decisions: decisionsTable,
  outcomes: outcomesTable,
  pilots: pilotsTable,
  pilotTeachers: pilotTeachersTable,
  pilotReviews: pilotReviewsTable,
  pilotInputs: pilotInputsTable,
  pilotDecisions: pilotDecisionsTable,
  packets: packetsTable,
  inPlace: inPlaceTable,
};

/** Practices 5 to 7: reviews, what they decided, and pilots. */
export function guideRecords(contents: ContentsOf<typeof guideTables>) {
  const reviewed = timesNamed(contents.reviewedVisits.rows, ({ review }) => review);
  return {
    reviews: contents.reviews.rows
      .filter(({ state, closed }) => closed !== '' && state !== 'not held')
      .map((review) => ({
        name: review.name,
        from: review.from,
        to: review.to,
        visits: reviewed.get(review.name) ?? 0,
        written: partsWritten(review),
      })),
    decisions: contents.decisions.rows
      .filter(isDecided)
      .map(({ kind, review, practice, state, strength, outcome }) => ({
        kind,
        review,
        practice,
        state,
        strength: strength !== '',
        outcome: outcome !== '',
      })),
    outcomes: contents.outcomes.rows,
    pilots: contents.pilots.rows.map(({ pilot, started }) => ({ pilot, started })),
    pilotTeachers: contents.pilotTeachers.rows,
    pilotReviews: contents.pilotReviews.rows.map(({ pilot, date, adjustment }) => ({
      pilot,
      date,
      adjusted: adjustment !== '',
    })),
    pilotInputs: contents.pilotInputs.rows.map(({ pilot, teacher }) => ({ pilot, teacher })),
    pilotDecisions: contents.pilotDecisions.rows.map(({ pilot, date, decision }) => ({
      pilot,
      date,
      decision,
    })),
    packets: contents.packets.rows
      .filter(({ made }) => made !== '')
      .map(({ packet, kind, team, cycle }) => ({ packet, kind, team, cycle })),
    inPlace: contents.inPlace.rows.map(({ decision, decided }) => ({ decision, decided })),
  } satisfies Partial<Records>;
}
