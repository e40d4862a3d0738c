import { countsInPlace, lessonsOfYear, levelInPlace } from './counts-in-place';
import type { Evidence } from './evidence';
import { shrunkenMeans } from './shrunken-means';
import { studentT } from './student-t';
import { ENOUGH_TEACHERS, type TeacherCount } from './teacher-weighted';

/** A practice as it stands in the school, beside the others. */
export interface Strength {
  readonly practice: string;
  readonly name: string;
  readonly setName: string;
  /** The name of the highest level. */
  readonly levelName: string;
  /** Share at that level from 0 to 1, drawn toward the other practices', with its 90% interval. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** The same before it is drawn anywhere: the mean of the teachers' own shares. */
  readonly share: number;
  /** Distinct teachers, and visits in which it was rated. */
  readonly teachers: number;
  readonly visits: number;
}

export interface Strengths {
  /** The share of a typical practice. */
  readonly typical: number;
  /** The surest strengths first: in the order of the lower limits. */
  readonly practices: readonly Strength[];
  /** Rated in fewer classrooms than a figure needs. */
  readonly tooFew: readonly {
    readonly practice: string;
    readonly name: string;
    readonly teachers: number;
  }[];
}

/**
 * The practices that were seen in the last year (and in undated visits), the surest strengths first. A practice's share is the mean
 * of its teachers' own shares; its variance is what teachers differ by within practices, all practices together, divided by
 * its teachers; so that a practice with few or like teachers is not taken for certain. The shares are then drawn toward
 * each other by `shrunkenMeans`.
 */
export function strengthsOf(evidence: Evidence): Strengths {
  const lessons = lessonsOfYear(evidence.lessons, evidence.today, 'with undated');
  const counts = countsInPlace(evidence, lessons);
  const setNames = new Map(evidence.sets.map(({ id, name }) => [id, name]));
  const seen = evidence.practices.flatMap((practice) => {
    const byTeacher = counts.get(practice.id);
    return byTeacher ? [{ practice, ...seenOf([...byTeacher.values()]) }] : [];
  });
  const enough = seen.filter(({ teachers }) => teachers >= ENOUGH_TEACHERS);
  const freedom = enough.reduce((sum, { teachers }) => sum + teachers - 1, 0);
  const within = enough.reduce((sum, { squares }) => sum + squares, 0) / (freedom || 1);
  const { mean, shrunken } = shrunkenMeans(
    enough.map(({ share, teachers }) => ({
      value: share,
      variance: Math.max(within, LEAST) / teachers,
    })),
  );
  const t = freedom > 0 ? studentT(0.95, freedom) : 0;
  const practices = enough.map(({ practice, share, teachers, visits }, index): Strength => {
    const { estimate, error } = shrunken[index] ?? { estimate: share, error: 0 };
    return {
      practice: practice.id,
      name: practice.name,
      setName: setNames.get(practice.focus) ?? '',
      levelName: levelInPlace(evidence, practice),
      estimate,
      low: Math.max(0, estimate - t * error),
      high: Math.min(1, estimate + t * error),
      share,
      teachers,
      visits,
    };
  });
  return {
    typical: mean,
    practices: practices.sort((one, other) => other.low - one.low || other.estimate - one.estimate),
    tooFew: seen
      .filter(({ teachers }) => teachers < ENOUGH_TEACHERS)
      .map(({ practice: { id, name }, teachers }) => ({ practice: id, name, teachers })),
  };
}

/** The variance of one rating in forty going the other way: so much doubt is left where all teachers are alike so far. */
const LEAST = 0.025;

function seenOf(counts: readonly TeacherCount[]) {
  const shares = counts.map(({ reached, rated }) => reached / rated);
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return {
    share,
    squares: shares.reduce((sum, one) => sum + (one - share) ** 2, 0),
    teachers: counts.length,
    visits: counts.reduce((sum, { rated }) => sum + rated, 0),
  };
}
