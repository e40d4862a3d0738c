import { fnv1a } from '../../fnv1a';
import type { Lesson } from '../evidence';

/**
 * A figure that is to leave the school, or has left: the share of ratings at the highest level, every teacher counting equally, or one of
 * the two equations of a count.
 */
export interface Figure {
  readonly id: string;
  readonly practice: string;
  /** The ratings behind it. */
  readonly ratings: readonly RatingCode[];
}

/** Which teacher was given which rating, in codes that no name or level can be read from. */
export interface RatingCode {
  readonly teacher: string;
  readonly rating: string;
}

/**
 * The code of a rating has the level in it: when an answer is corrected between two reports, their difference is
 * this teacher's alone.
 */
export function ratingCode(lesson: Lesson, practice: string, level: number): RatingCode {
  return {
    teacher: fnv1a(lesson.teacher).slice(0, CODE),
    rating: fnv1a(`${lesson.observation} ${practice} ${level}`).slice(0, CODE),
  };
}

/**
 * A count of distinct teachers, such as those who named a need in coaching, as equations for the gate: a sum over teachers of an
 * unknown each, 1 of those who are counted and 0 of the others (a sum query on a Boolean attribute; Kleinberg, Papadimitriou and
 * Raghavan 2003, Auditing Boolean Attributes, Journal of Computer and System Sciences 66, 244-253). Two equations stand for it, and
 * it is told only when both may leave:
 *
 * - over everybody among whom was counted, with the answer in the code as a level is in that of a rating. What differs
 *   between two counts is then whoever joined, left, changed group or answers otherwise now, whatever days each is of.
 * - over those who were counted alone, since a number of very few points at them in a group of any size.
 *
 * As with shares, this guards against arithmetic: that all of a group are counted tells of each, so such a count is not told as a
 * number.
 */
export function countFigures(
  id: string,
  of: string,
  among: readonly string[],
  counted: readonly string[],
): Figure[] {
  const whole = [...new Set([...among, ...counted])];
  const codes = (teachers: readonly string[]) =>
    teachers.map((teacher) => ({
      teacher: fnv1a(teacher).slice(0, CODE),
      rating: fnv1a(`${teacher} ${of} ${counted.includes(teacher)}`).slice(0, CODE),
    }));
  return [
    { id, practice: `Count: ${of}`, ratings: codes(whole) },
    { id: `${id}, counted`, practice: `Counted: ${of}`, ratings: codes([...new Set(counted)]) },
  ];
}

/** Hexadecimal digits: two of a few thousand ratings fall together once in a few hundred schools, and err to holding back. */
const CODE = 8;

export function teachersBehind({ ratings }: Figure): number {
  return new Set(ratings.map(({ teacher }) => teacher)).size;
}

/** Figures of one practice as a row keeps them: every rating once, by teacher, and of each figure which of them are its own. */
export interface PackedFigures {
  /** "3f2a…:91c0…,77aa…" for each teacher. */
  readonly ratings: readonly string[];
  /** Of each figure a bit for each rating, four to a hexadecimal digit, the first rating highest. */
  readonly figures: readonly string[];
}

export function pack(figures: readonly Figure[]): PackedFigures {
  const byTeacher = new Map<string, Set<string>>();
  for (const { teacher, rating } of figures.flatMap(({ ratings }) => ratings)) {
    byTeacher.set(teacher, (byTeacher.get(teacher) ?? new Set()).add(rating));
  }
  const all = [...byTeacher].flatMap(([, ratings]) => [...ratings]);
  return {
    ratings: [...byTeacher].map(([teacher, ratings]) => `${teacher}:${[...ratings].join(',')}`),
    figures: figures.map((figure) => {
      const own = new Set(figure.ratings.map(({ rating }) => rating));
      return bits(all.map((rating) => own.has(rating)));
    }),
  };
}

export function unpack(practice: string, id: string, packed: PackedFigures): Figure[] {
  const all = packed.ratings.flatMap((line) => {
    const [teacher = '', ratings = ''] = line.split(':');
    return ratings.split(',').map((rating) => ({ teacher, rating }));
  });
  return packed.figures.map((digits, index) => ({
    id: `${id} ${index}`,
    practice,
    ratings: all.filter(
      (_, at) => (Number.parseInt(digits[at >> 2] ?? '0', 16) >> (3 - (at & 3))) & 1,
    ),
  }));
}

function bits(flags: readonly boolean[]): string {
  let digits = '';
  for (let at = 0; at < flags.length; at += 4) {
    const digit = [0, 1, 2, 3].reduce((value, bit) => value * 2 + (flags[at + bit] ? 1 : 0), 0);
    digits += digit.toString(16);
  }
  return digits;
}
