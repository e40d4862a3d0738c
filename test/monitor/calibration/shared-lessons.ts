import { type RatedTogether, ratedTogether } from '../../../src/monitor/calibration/rated-together';
import { sharedVisits } from '../../../src/monitor/calibration/shared-visits';
import type { Observation } from '../../../src/monitor/observations-table';
import type { Rating } from '../../../src/monitor/ratings-table';
import { anObservation, aRating } from '../../builders';

/** Rows of the workbook. */
export interface Rows {
  readonly observations: readonly Observation[];
  readonly ratings: readonly Rating[];
}

/**
 * Lessons seen by several observers, each a text of one level for each observer: in “32-1”, observer A saw the third
 * level, B the second, C did not rate, and D saw the first.
 */
export function rowsOf(lessons: readonly string[], levels = 3, practice = 'wait-time'): Rows {
  const seen = lessons.flatMap((lesson, index) =>
    [...lesson].map((level, place) => ({ index, place, level })),
  );
  const id = (index: number, place: number) => `${practice}-${index}-${place}`;
  return {
    observations: seen.map(({ index, place }) =>
      anObservation({
        observation: id(index, place),
        observer: `${'ABCDEFG'[place]}@school.example`,
        teacher: `teacher-${index}@school.example`,
      }),
    ),
    ratings: seen.map(({ index, place, level }) =>
      aRating(practice, level === '-' ? null : Number(level), {
        observation: id(index, place),
        levels,
      }),
    ),
  };
}

export function togetherIn({ observations, ratings }: Rows): readonly RatedTogether[] {
  return ratedTogether(sharedVisits(observations), ratings).together;
}

export function together(
  lessons: readonly string[],
  levels = 3,
  practice = 'wait-time',
): readonly RatedTogether[] {
  return togetherIn(rowsOf(lessons, levels, practice));
}
