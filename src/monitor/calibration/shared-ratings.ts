import type { Settings } from '../../school/settings';
import type { ContentsOf } from '../../table';
import { observationsTable } from '../observations-table';
import { ratingsTable } from '../ratings-table';
import { ofSchool, ratedTogether, type SharedRatings } from './rated-together';
import { type RecentAgreement, recentAgreement } from './recent-agreement';
import { sharedVisits } from './shared-visits';

/** The tabs in which shared visits are found. */
export const sharedRatingsTables = { observations: observationsTable, ratings: ratingsTable };
type SharedRatingsContents = ContentsOf<typeof sharedRatingsTables>;

/** Everything that observers rated together, in the workbook as it is. */
export function sharedRatingsIn({ observations, ratings }: SharedRatingsContents): SharedRatings {
  return ratedTogether(sharedVisits(observations.rows), ratings.rows);
}

/** Recent agreement of the school's own observers. */
export function agreementOfSchool(
  contents: SharedRatingsContents,
  settings: Pick<Settings, 'schoolName'>,
): RecentAgreement {
  return recentAgreement(ofSchool(sharedRatingsIn(contents).together, settings));
}
