import type { Evidence, EvidencePractice, Lesson } from './evidence';
import type { TeacherCount } from './teacher-weighted';

/** By practice and teacher: how many of a teacher's ratings are at the highest level. */
export type CountsInPlace = ReadonlyMap<string, ReadonlyMap<string, TeacherCount>>;

/**
 * Counts lessons in one pass. Ratings on a continuum of another length than the practice's set has now are left out, as in
 * the picture.
 */
export function countsInPlace(
  { sets, practices }: Pick<Evidence, 'sets' | 'practices'>,
  lessons: readonly Lesson[],
): CountsInPlace {
  const lengths = new Map(sets.map(({ id, levels }) => [id, levels.length]));
  const lengthOf = new Map(practices.map(({ id, focus }) => [id, lengths.get(focus)]));
  const counts = new Map<string, Map<string, { reached: number; rated: number }>>();
  for (const { teacher, ratings } of lessons) {
    for (const [practice, level, levels] of ratings) {
      if (lengthOf.get(practice) !== levels) continue;
      const byTeacher =
        counts.get(practice) ?? new Map<string, { reached: number; rated: number }>();
      counts.set(practice, byTeacher);
      const count = byTeacher.get(teacher) ?? { reached: 0, rated: 0 };
      byTeacher.set(teacher, count);
      count.rated++;
      if (level === levels) count.reached++;
    }
  }
  return counts;
}

/** The highest level's name, as the practice's set has it now: "In place". */
export function levelInPlace({ sets }: Pick<Evidence, 'sets'>, practice: EvidencePractice): string {
  const set = sets.find(({ id }) => id === practice.focus);
  return set?.levels[set.levels.length - 1] ?? '';
}

/** Lessons of the year that ends on a day, and those without a date where `undated` is wanted. */
export function lessonsOfYear(
  lessons: readonly Lesson[],
  to: string,
  undated: 'with undated' | 'dated only',
): Lesson[] {
  const from = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`;
  return lessons.filter(({ date }) =>
    date === '' ? undated === 'with undated' : date > from && date <= to,
  );
}
