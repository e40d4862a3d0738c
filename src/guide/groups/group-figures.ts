import { chanceFrom } from '../../chance';
import type { Evidence, EvidencePractice, Lesson, ReviewCycle } from '../evidence';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { type Difference, differs } from './differences';
import type { Grouping } from './groupings';

/** A practice in one group and one cycle. */
export interface GroupCell {
  /** Blank for the whole school. */
  readonly group: string;
  /** At the highest level. */
  readonly share: Share;
  /** Ratings, every one counted. */
  readonly rated: number;
  /** Between these teachers, or these visits, and the others; null where one side is too small. */
  readonly difference: Difference | null;
}

export interface PracticeByGroup {
  readonly practice: EvidencePractice;
  /** The name of the highest level. */
  readonly levelName: string;
  readonly school: GroupCell;
  /** In the order of the grouping. */
  readonly groups: readonly GroupCell[];
}

/** A teacher's ratings of one practice: those that count, of all. */
export interface Tally {
  reached: number;
  rated: number;
}

/** By teacher. */
export type Tallies = ReadonlyMap<string, Tally>;

/**
 * Every practice that was rated in some lessons, for the whole school and each group: the teacher-weighted share at the highest level
 * with its interval, and how far the group differs from everybody else. The lessons of one cycle, or of all.
 */
export function byGroup(
  evidence: Pick<Evidence, 'practices' | 'sets'>,
  lessons: readonly Lesson[],
  grouping: Grouping,
  smallest: number,
): PracticeByGroup[] {
  const levels = new Map(evidence.sets.map((set) => [set.id, set.levels]));
  const grouped = new Map(lessons.map((lesson) => [lesson, grouping.groupOf(lesson)]));
  const seen = lessonsByPractice(lessons);
  return evidence.practices.flatMap((practice): PracticeByGroup[] => {
    const names = levels.get(practice.focus) ?? [];
    const own = seen.get(`${practice.id}/${names.length}`);
    if (!own) return [];
    const cell = (group: string): GroupCell => {
      const inside = group === '' ? own : own.filter((lesson) => grouped.get(lesson) === group);
      const tallies = talliesOf(inside, practice.id);
      const outside = group === '' ? [] : own.filter((lesson) => grouped.get(lesson) !== group);
      return {
        group,
        share: teacherWeightedShare([...tallies.values()], smallest),
        rated: inside.length,
        difference: differs(
          tallies,
          talliesOf(outside, practice.id),
          smallest,
          chanceFrom(inside.length),
        ),
      };
    };
    return [
      {
        practice,
        levelName: names[names.length - 1] ?? '',
        school: cell(''),
        groups: grouping.groups.map(cell),
      },
    ];
  });
}

/** The evidence without ratings on a continuum of another length than its set has now: levels of such are no levels of this. */
export function onPresentContinuum(evidence: Evidence): Evidence {
  const lengths = new Map(evidence.sets.map(({ id, levels }) => [id, levels.length]));
  const present = new Map(evidence.practices.map(({ id, focus }) => [id, lengths.get(focus) ?? 0]));
  const lessons = evidence.lessons.map((lesson) => ({
    ...lesson,
    ratings: lesson.ratings.filter(([practice, , levels]) => present.get(practice) === levels),
  }));
  return { ...evidence, lessons };
}

/** The latest cycle; where it has just begun, with fewer than half the visits of the one before, that one. */
export function cycleToLookAt(
  evidence: Pick<Evidence, 'cycles' | 'lessons'>,
): ReviewCycle | undefined {
  const [before, latest] = evidence.cycles.slice(-2);
  if (!before || !latest) return before;
  const visits = (cycle: ReviewCycle) => lessonsIn(evidence, cycle).length;
  return visits(latest) * 2 < visits(before) ? before : latest;
}

/** Stands for a cycle where everything that was ever seen is looked at together. */
export const ALL_SO_FAR: ReviewCycle = { cycle: '', name: 'All visits so far', from: '', to: '' };

export function lessonsIn(
  { lessons }: Pick<Evidence, 'lessons'>,
  { cycle }: ReviewCycle,
): Lesson[] {
  return lessons.filter((lesson) => cycle === '' || lesson.cycle === cycle);
}

/** Lessons in which a practice was rated, by practice and the length of its continuum. */
export function lessonsByPractice(lessons: readonly Lesson[]): Map<string, Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    for (const [practice, , levels] of lesson.ratings) {
      const key = `${practice}/${levels}`;
      const own = found.get(key) ?? [];
      found.set(key, own);
      own.push(lesson);
    }
  }
  return found;
}

export function isHighest(level: number, levels: number): boolean {
  return level === levels;
}

/** What counts of each teacher's ratings of a practice: those at the highest level, unless something else is said. */
export function talliesOf(
  lessons: readonly Lesson[],
  practice: string,
  isCounted = isHighest,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { teacher, ratings } of lessons) {
    const tally = tallies.get(teacher) ?? { reached: 0, rated: 0 };
    for (const [rated, level, levels] of ratings) {
      if (rated !== practice) continue;
      tallies.set(teacher, tally);
      tally.rated++;
      if (isCounted(level, levels)) tally.reached++;
    }
  }
  return tallies;
}
