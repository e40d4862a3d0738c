import { type Break, counts as countsNow } from '../practices/comparability';
import type { FocusSet, Practice } from '../practices/practice';
import { type LevelFigures, levelFigures, tally } from './level-figures';
import type { SeenRating, SeenVisit } from './reviews/reviewed-visits';

/** All observations so far, practice by practice. */
export interface Picture {
  readonly observations: number;
  readonly teachers: number;
  readonly observers: number;
  /** First and last day, blank without observations. */
  readonly from: string;
  readonly to: string;
  readonly sets: readonly SetPicture[];
}

export interface SetPicture {
  readonly focus: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly practices: readonly PracticePicture[];
}

export interface PracticePicture extends LevelFigures {
  readonly practice: string;
  readonly name: string;
  /** When ratings began anew with a wording that is not comparable; ISO 8601, UTC, blank without one. */
  readonly since: string;
}

/**
 * Counts every rating once and every teacher equally, in one pass. Ratings on continuums of different length are kept apart:
 * a practice's picture is of the length that its set has now. Only ratings since its last break count.
 */
export function pictureOf(
  observations: readonly SeenVisit[],
  ratings: readonly SeenRating[],
  library: {
    readonly sets: readonly Pick<FocusSet, 'id' | 'name' | 'levels'>[];
    readonly practices: readonly Pick<Practice, 'id' | 'name' | 'focus'>[];
  },
  breaks: ReadonlyMap<string, Break> = new Map(),
): Picture {
  const visits = new Map(observations.map((observation) => [observation.observation, observation]));
  const tallies = new Map<string, Map<string, number[]>>();
  for (const rating of ratings) {
    const visit = visits.get(rating.observation);
    if (!visit || rating.level === null || rating.levels === null) continue;
    if (!countsNow(breaks, rating, visit)) continue;
    const key = `${rating.practice}/${rating.levels}`;
    let byTeacher = tallies.get(key);
    if (!byTeacher) {
      byTeacher = new Map();
      tallies.set(key, byTeacher);
    }
    tally(byTeacher, visit.teacher, rating.level, rating.levels);
  }

  const days = observations
    .map(({ date }) => date)
    .filter((date) => date !== '')
    .sort();
  const sets = library.sets.map((set): SetPicture => {
    const practices = library.practices.filter(({ focus }) => focus === set.id);
    return {
      focus: set.id,
      name: set.name,
      levels: set.levels,
      practices: practices.flatMap(({ id, name }): PracticePicture[] => {
        const levels = set.levels.length;
        const byTeacher = tallies.get(`${id}/${levels}`);
        const since = breaks.get(id)?.since ?? '';
        return byTeacher ? [{ practice: id, name, since, ...levelFigures(byTeacher, levels) }] : [];
      }),
    };
  });
  return {
    observations: observations.length,
    teachers: new Set(observations.map(({ teacher }) => teacher)).size,
    observers: new Set(observations.map(({ observer }) => observer)).size,
    from: days[0] ?? '',
    to: days[days.length - 1] ?? '',
    sets: sets.filter(({ practices }) => practices.length > 0),
  };
}
