import type { Lesson } from '../evidence';
import { type Figure, ratingCode } from './figure';

/** A figure that somebody would like to share: a practice in some lessons. */
export interface Wanted {
  readonly id: string;
  readonly practice: string;
  readonly lessons: readonly Lesson[];
  /**
   * Which ratings count; what is at the highest level unless said. The gate looks at whose ratings are in a figure,
   * so another count of the same ratings gives no more away; where nearly none lie between the two, it is told by a limit.
   */
  readonly isCounted?: (level: number, levels: number) => boolean;
}

/** As the gate sees it. */
export function figureOf({ id, practice, lessons }: Wanted): Figure {
  return {
    id,
    practice,
    ratings: lessons.flatMap((lesson) =>
      lesson.ratings
        .filter(([rated]) => rated === practice)
        .map(([, level]) => ratingCode(lesson, practice, level)),
    ),
  };
}
