import { type Break, counts as countsNow } from '../practices/comparability';
import type { FocusSet, Practice } from '../practices/practice';
import type { SeenRating, SeenVisit } from './reviews/reviewed-visits';
import { type Share, type TeacherCount, teacherWeightedShare } from './teacher-weighted';

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

export interface PracticePicture {
  readonly practice: string;
  readonly name: string;
  /** When ratings began anew with a wording that is not comparable; ISO 8601, UTC, blank without one. */
  readonly since: string;
  /** Ratings at each level, lowest first. */
  readonly counts: readonly number[];
  /** Share of each level with every teacher counting equally, lowest first; adds up to 1. */
  readonly distribution: readonly number[];
  /** Share at the highest level. */
  readonly inPlace: Share;
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
  random: () => number,
  breaks: ReadonlyMap<string, Break> = new Map(),
): Picture {
  const visits = new Map(observations.map((observation) => [observation.observation, observation]));
  const tallies = new Map<string, Tally>();
  for (const rating of ratings) {
    const visit = visits.get(rating.observation);
    if (!visit || rating.level === null || rating.levels === null) continue;
    if (!countsNow(breaks, rating, visit)) continue;
    const key = `${rating.practice}/${rating.levels}`;
    let tally = tallies.get(key);
    if (!tally) {
      tally = { levels: rating.levels, byTeacher: new Map() };
      tallies.set(key, tally);
    }
    let counts = tally.byTeacher.get(visit.teacher);
    if (!counts) {
      counts = new Array<number>(rating.levels).fill(0);
      tally.byTeacher.set(visit.teacher, counts);
    }
    counts[rating.level - 1] = (counts[rating.level - 1] ?? 0) + 1;
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
        const tally = tallies.get(`${id}/${set.levels.length}`);
        const since = breaks.get(id)?.since ?? '';
        return tally ? [{ practice: id, name, since, ...figuresOf(tally, random) }] : [];
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

interface Tally {
  readonly levels: number;
  /** Ratings at each level, by teacher. */
  readonly byTeacher: Map<string, number[]>;
}

function figuresOf(
  { levels, byTeacher }: Tally,
  random: () => number,
): Pick<PracticePicture, 'counts' | 'distribution' | 'inPlace'> {
  const counts = new Array<number>(levels).fill(0);
  const distribution = new Array<number>(levels).fill(0);
  const atTop: TeacherCount[] = [];
  for (const own of byTeacher.values()) {
    const rated = own.reduce((total, count) => total + count, 0);
    own.forEach((count, level) => {
      counts[level] = (counts[level] ?? 0) + count;
      distribution[level] = (distribution[level] ?? 0) + count / rated / byTeacher.size;
    });
    atTop.push({ reached: own[levels - 1] ?? 0, rated });
  }
  return { counts, distribution, inPlace: teacherWeightedShare(atTop, random) };
}
