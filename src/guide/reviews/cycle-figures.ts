import { counted } from '../../counted';
import type { Evidence, Lesson } from '../evidence';
import { leastInPlaceFirst, mostInPlaceFirst } from '../most-in-place';
import { type Picture, type PracticePicture, pictureOf, type SetPicture } from '../picture';
import { type Share, type TeacherCount, teacherWeightedShare } from '../teacher-weighted';

export function lessonsOf({ lessons }: Pick<Evidence, 'lessons'>, cycle: string): Lesson[] {
  return lessons.filter((lesson) => lesson.cycle === cycle);
}

/** The whole picture of some lessons. Their ratings are comparable with each other already. */
export function pictureOfLessons(
  lessons: readonly Lesson[],
  evidence: Pick<Evidence, 'sets' | 'practices'>,
): Picture {
  return pictureOf(lessons.map(asVisit), lessons.flatMap(ratingsOf), evidence);
}

function asVisit(lesson: Lesson) {
  return {
    ...lesson,
    source: lesson.studentsSeen === null ? ('import' as const) : ('form' as const),
    studentsSeen: lesson.studentsSeen ?? [],
  };
}

function ratingsOf({ observation, ratings }: Lesson) {
  return ratings.map(([practice, level, levels]) => ({
    observation,
    practice,
    level,
    levels,
    version: null,
  }));
}

/** Share of a practice at the highest level of its set, every teacher counting equally; null where nobody was rated on it. */
export function shareOf(
  lessons: readonly Lesson[],
  practice: string,
  evidence: Pick<Evidence, 'sets' | 'practices'>,
): Share | null {
  const focus = evidence.practices.find(({ id }) => id === practice)?.focus;
  const length = evidence.sets.find(({ id }) => id === focus)?.levels.length;
  const counts = byTeacher(lessons, ({ ratings }) =>
    ratings.flatMap(([rated, level, levels]) =>
      rated === practice && levels === length ? [level === levels] : [],
    ),
  );
  return counts.length === 0 ? null : teacherWeightedShare(counts);
}

function byTeacher(
  lessons: readonly Lesson[],
  hits: (lesson: Lesson) => readonly boolean[],
): TeacherCount[] {
  const counts = new Map<string, { reached: number; rated: number }>();
  for (const lesson of lessons) {
    for (const hit of hits(lesson)) {
      const count = counts.get(lesson.teacher) ?? { reached: 0, rated: 0 };
      counts.set(lesson.teacher, count);
      count.rated++;
      if (hit) count.reached++;
    }
  }
  return [...counts.values()];
}

/** A practice with the set that it belongs to. */
export interface PlacedPractice {
  readonly practice: PracticePicture;
  readonly set: SetPicture;
}

/** Practices with a figure, the surest strength first. */
export function strongestFirst(picture: Picture): PlacedPractice[] {
  return mostInPlaceFirst(placedIn(picture), shareIn);
}

/** Practices with a figure, those with furthest to go first. */
export function weakestFirst(picture: Picture): PlacedPractice[] {
  return leastInPlaceFirst(placedIn(picture), shareIn);
}

export function placedIn({ sets }: Pick<Picture, 'sets'>): PlacedPractice[] {
  return sets.flatMap((set) => set.practices.map((practice) => ({ practice, set })));
}

export function shareIn({ practice }: PlacedPractice): Share {
  return practice.inPlace;
}

/** How the school visited, and what its forms brought. */
export interface Process {
  readonly visits: number;
  readonly seen: number;
  readonly teachers: number;
  readonly observers: number;
  /** Parts of lessons with the visits in each. */
  readonly parts: readonly { readonly words: string; readonly visits: number }[];
  /** Practices on forms of sets that were used, which nobody rated. */
  readonly unrated: readonly string[];
  /** Visits in which nothing was said of the curriculum. */
  readonly silent: number;
}

export function processOf(lessons: readonly Lesson[], evidence: Evidence): Process {
  const roster = new Set(evidence.teachers.map(({ email }) => email));
  const used = new Set(lessons.map(({ focus }) => focus));
  const rated = new Set(lessons.flatMap(({ ratings }) => ratings.map(([practice]) => practice)));
  const parts = new Map<string, number>();
  for (const { lessonPart } of lessons) {
    if (lessonPart !== '') parts.set(lessonPart, (parts.get(lessonPart) ?? 0) + 1);
  }
  return {
    visits: lessons.length,
    seen: new Set(lessons.map(({ teacher }) => teacher).filter((one) => roster.has(one))).size,
    teachers: roster.size,
    observers: new Set(lessons.map(({ observer }) => observer)).size,
    parts: [...parts].map(([words, visits]) => ({ words, visits })),
    unrated: evidence.practices
      .filter(({ id, focus, asked }) => asked && used.has(focus) && !rated.has(id))
      .map(({ name }) => name),
    silent: lessons.filter(({ curriculum }) => curriculum === '').length,
  };
}

/** "34 visits by 3 observers. 18 of 40 teachers were seen." */
export function processInWords({ visits, seen, teachers, observers }: Process): string {
  return `${counted(visits, 'visit')} by ${counted(observers, 'observer')}. ${seen} of ${counted(teachers, 'teacher')} seen.`;
}
