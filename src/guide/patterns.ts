import { type Contrast, contrast } from './contrast';
import type { Evidence, Lesson } from './evidence';
import { type LevelFigures, levelFigures, tally } from './level-figures';
import { type Share, type TeacherCount, teacherWeightedShare } from './teacher-weighted';

/** What some walkthroughs say of one practice. */
export interface Pattern extends LevelFigures {
  readonly practice: string;
  readonly name: string;
  /** The id of its set. */
  readonly focus: string;
  readonly setName: string;
  /** Names of its levels, lowest first. */
  readonly levels: readonly string[];
  /** Null where nobody was asked what students did, or they were never seen doing it. */
  readonly students: StudentGap | null;
}

/** The teacher's part of a practice beside the students', in the same visits. */
export interface StudentGap {
  readonly visits: number;
  /** Visits in which students were seen doing their part. */
  readonly seen: number;
  /** Share of visits in which the teacher was at the highest level, and in which students did their part. */
  readonly teacherPart: Share;
  readonly studentPart: Share;
  /** The students' share less the teachers'. */
  readonly gap: Contrast;
}

/** How far lessons kept to the curriculum, as observers answered. */
export interface CurriculumUse {
  /** The answer; blank where it was not given. */
  readonly answer: string;
  readonly visits: number;
  readonly share: Share;
}

/**
 * Every practice that was rated in some walkthroughs, set by set in the order of the library: its levels, the teacher-weighted share at the
 * highest with a 90% interval, the raw counts, and the gap to what students did. A practice is looked at on the continuum that
 * its set has now.
 *
 * @param lessons those of one cycle, or all
 */
export function patternsOf(
  { sets, practices }: Pick<Evidence, 'sets' | 'practices'>,
  lessons: readonly Lesson[],
): Pattern[] {
  const ratings = ratingsByPractice(lessons);
  return sets.flatMap((set) =>
    practices
      .filter(({ focus }) => focus === set.id)
      .flatMap(({ id, name, focus }): Pattern[] => {
        const { name: setName, levels } = set;
        const own = ratings.get(`${id}/${levels.length}`);
        if (!own) return [];
        const figures = levelFigures(own.levels, levels.length);
        const students = studentGap(own.students);
        return [{ practice: id, name, focus, setName, levels, ...figures, students }];
      }),
  );
}

/** One teacher's visits with a practice: those at its highest level, and those in which students did their part. */
interface BothParts {
  visits: number;
  atTop: number;
  studentsSeen: number;
}

interface RatingsOfPractice {
  readonly levels: Map<string, number[]>;
  readonly students: Map<string, BothParts>;
}

/** By practice and length of its continuum. */
function ratingsByPractice(lessons: readonly Lesson[]): Map<string, RatingsOfPractice> {
  const ratings = new Map<string, RatingsOfPractice>();
  for (const { teacher, studentsSeen, ratings: rated } of lessons) {
    for (const [practice, level, levels] of rated) {
      const key = `${practice}/${levels}`;
      let own = ratings.get(key);
      if (!own) {
        own = { levels: new Map(), students: new Map() };
        ratings.set(key, own);
      }
      tally(own.levels, teacher, level, levels);
      if (studentsSeen === null) continue;
      const parts = own.students.get(teacher) ?? { visits: 0, atTop: 0, studentsSeen: 0 };
      own.students.set(teacher, parts);
      parts.visits++;
      if (level === levels) parts.atTop++;
      if (studentsSeen.includes(practice)) parts.studentsSeen++;
    }
  }
  return ratings;
}

function studentGap(byTeacher: ReadonlyMap<string, BothParts>): StudentGap | null {
  const parts = [...byTeacher.values()];
  const seen = parts.reduce((sum, { studentsSeen }) => sum + studentsSeen, 0);
  if (seen === 0) return null;
  const teacher = parts.map(({ atTop, visits }) => ({ reached: atTop, rated: visits }));
  const students = parts.map(({ studentsSeen, visits }) => ({
    reached: studentsSeen,
    rated: visits,
  }));
  return {
    visits: parts.reduce((sum, { visits }) => sum + visits, 0),
    seen,
    teacherPart: teacherWeightedShare(teacher),
    studentPart: teacherWeightedShare(students),
    gap: contrast(
      parts.map((own) => [own.atTop / own.visits, own.studentsSeen / own.visits]),
      [-1, 1],
    ),
  };
}

/** The answers to the question on the curriculum, most given first, each with its teacher-weighted share of visits. */
export function curriculumUse(lessons: readonly Lesson[]): CurriculumUse[] {
  const asked = lessons.filter(({ studentsSeen }) => studentsSeen !== null);
  const visits = new Map<string, number>();
  const byTeacher = new Map<string, Map<string, number>>();
  for (const { teacher, curriculum } of asked) {
    visits.set(curriculum, (visits.get(curriculum) ?? 0) + 1);
    const own = byTeacher.get(teacher) ?? new Map<string, number>();
    byTeacher.set(teacher, own.set(curriculum, (own.get(curriculum) ?? 0) + 1));
  }
  const counts = (answer: string): TeacherCount[] =>
    [...byTeacher.values()].map((own) => ({
      reached: own.get(answer) ?? 0,
      rated: [...own.values()].reduce((sum, count) => sum + count, 0),
    }));
  return [...visits]
    .sort(([, some], [, others]) => others - some)
    .map(([answer, given]) => ({
      answer,
      visits: given,
      share: teacherWeightedShare(counts(answer)),
    }));
}

/** A pattern in which students did their part surely less often than the teacher theirs. */
export type WithGap = Pattern & { readonly students: StudentGap };

/** Where teachers do it and students not yet: the whole interval of the gap lies below 0. The widest first. */
export function behindTeachers(patterns: readonly Pattern[]): WithGap[] {
  const gapOf = ({ students }: Pattern) =>
    students && !('tooFew' in students.gap) ? students.gap : null;
  return patterns
    .filter((one): one is WithGap => (gapOf(one)?.high ?? 0) < 0)
    .sort((a, b) => (gapOf(a)?.change ?? 0) - (gapOf(b)?.change ?? 0));
}

/** Whether enough teachers were seen for a figure. */
export function isFigured({ inPlace }: Pattern): boolean {
  return !('tooFew' in inPlace);
}
