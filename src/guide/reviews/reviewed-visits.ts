import type { Observation } from '../../monitor/observations-table';
import type { Rating } from '../../monitor/ratings-table';
import { entriesOf } from '../../table';
import { type ReviewedVisit, reviewedVisitsTable } from './reviewed-visits-table';

/** What figures need of a visit, and what its ratings were. */
export type SeenVisit = Pick<
  Observation,
  | 'observation'
  | 'date'
  | 'teacher'
  | 'observer'
  | 'focus'
  | 'period'
  | 'lessonPart'
  | 'curriculum'
  | 'source'
  | 'studentsSeen'
>;
export type SeenRating = Pick<Rating, 'observation' | 'practice' | 'level' | 'levels' | 'version'>;

/** A visit as it stands now, to be kept with a review. */
export function keptWith(
  review: string,
  visit: SeenVisit,
  ratings: readonly SeenRating[] = [],
): ReviewedVisit {
  return { ...visit, review, ratings: ratings.flatMap(written) };
}

/** Whether a visit would be kept as it was. */
export function isAsKept(was: ReviewedVisit, is: ReviewedVisit): boolean {
  const told = (row: ReviewedVisit) =>
    JSON.stringify(
      entriesOf(reviewedVisitsTable).map(([name]) => row[name as keyof ReviewedVisit]),
    );
  return told(was) === told(is);
}

/** What a kept visit was, in the rows from which figures come. */
export function visitAsKept(row: ReviewedVisit): SeenVisit {
  return { ...row, source: row.source === 'import' ? 'import' : 'form' };
}

export function ratingsAsKept({ observation, ratings }: ReviewedVisit): SeenRating[] {
  return ratings.flatMap((line) => {
    const parts = RATING.exec(line);
    if (!parts) return [];
    const [, practice = '', level, levels, version] = parts;
    return [
      {
        observation,
        practice,
        level: Number(level),
        levels: Number(levels),
        version: version === undefined ? null : Number(version),
      },
    ];
  });
}

const RATING = /^(.+) (\d+)\/(\d+)(?: v(\d+))?$/;

function written({ practice, level, levels, version }: SeenRating): string[] {
  if (level === null || levels === null) return [];
  return [`${practice} ${level}/${levels}${version === null ? '' : ` v${version}`}`];
}
