import { type Share, type TeacherCount, teacherWeightedShare } from './teacher-weighted';

/** Ratings of one practice at each level, lowest first, by teacher. */
export type LevelsByTeacher = ReadonlyMap<string, readonly number[]>;

/** What the ratings of a practice come to. */
export interface LevelFigures {
  /** Ratings at each level, lowest first. */
  readonly counts: readonly number[];
  /** Share of each level with every teacher counting equally, lowest first; adds up to 1. */
  readonly distribution: readonly number[];
  /** Share at the highest level. */
  readonly inPlace: Share;
}

/** Counts one more rating of a teacher, at a level from 1. */
export function tally(
  byTeacher: Map<string, number[]>,
  teacher: string,
  level: number,
  levels: number,
): void {
  let counts = byTeacher.get(teacher);
  if (!counts) {
    counts = new Array<number>(levels).fill(0);
    byTeacher.set(teacher, counts);
  }
  counts[level - 1] = (counts[level - 1] ?? 0) + 1;
}

/** Every rating counts once in `counts`, every teacher equally in the rest. */
export function levelFigures(byTeacher: LevelsByTeacher, levels: number): LevelFigures {
  const counts = new Array<number>(levels).fill(0);
  const distribution = new Array<number>(levels).fill(0);
  const atTop: TeacherCount[] = [];
  for (const own of byTeacher.values()) {
    own.forEach((count, level) => {
      counts[level] = (counts[level] ?? 0) + count;
      distribution[level] = (distribution[level] ?? 0) + count / total(own) / byTeacher.size;
    });
    atTop.push(topOf(own));
  }
  return { counts, distribution, inPlace: teacherWeightedShare(atTop) };
}

/** How many of a teacher's ratings are at the highest level. */
export function topOf(own: readonly number[]): TeacherCount {
  return { reached: own[own.length - 1] ?? 0, rated: total(own) };
}

function total(own: readonly number[]): number {
  return own.reduce((sum, count) => sum + count, 0);
}
