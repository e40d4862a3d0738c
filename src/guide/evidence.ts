import { type Break, counts } from '../practices/comparability';
import type { Library } from '../practices/library';
import type { Person } from '../school/staff';
import type { SeenRating, SeenVisit } from './reviews/reviewed-visits';

/** Everything that the figures of a review are worked out from. It goes to the browser, which does the working out. */
export interface Evidence {
  readonly schoolName: string;
  /** A day. */
  readonly today: string;
  /** Whether who asks may see who stands behind a figure: leaders alone, before the people named have agreed. */
  readonly seesNames: boolean;
  readonly sets: readonly EvidenceSet[];
  readonly practices: readonly EvidencePractice[];
  /** Everybody on the roster who is observed. */
  readonly teachers: readonly Person[];
  /** Oldest first; the last is open, unless nothing was seen since the last review. */
  readonly cycles: readonly ReviewCycle[];
  readonly lessons: readonly Lesson[];
}

export interface EvidenceSet {
  readonly id: string;
  readonly name: string;
  /** Names of the levels, lowest first. */
  readonly levels: readonly string[];
}

export interface EvidencePractice {
  readonly id: string;
  readonly name: string;
  /** The id of its set. */
  readonly focus: string;
  /** Whether it stands on a form now. */
  readonly asked: boolean;
}

/** The time between two reviews; before the first review a calendar month. */
export interface ReviewCycle {
  readonly cycle: string;
  /** As people say it: "October 2026", "Review 3", "Since Review 3". */
  readonly name: string;
  /** Days, both included; `to` is blank while the cycle is open. */
  readonly from: string;
  readonly to: string;
}

/** One walkthrough as the figures see it. */
export interface Lesson {
  readonly observation: string;
  /** Blank for a walkthrough that no cycle holds: one without a date, or that came in after its review was closed. */
  readonly cycle: string;
  readonly date: string;
  /** E-mail, or the code of a room for imported walkthroughs. */
  readonly teacher: string;
  readonly observer: string;
  readonly focus: string;
  readonly period: string;
  readonly lessonPart: string;
  readonly curriculum: string;
  /** Blank for this school; an import may bring others. */
  readonly school: string;
  /** Ids of practices whose student action was seen; null when nobody was asked, as in an import. */
  readonly studentsSeen: readonly string[] | null;
  /** Which wording the observer found unclear, in their words; absent where they said nothing. */
  readonly unclear?: string;
  /** Comparable with today's wording. */
  readonly ratings: readonly LessonRating[];
}

/** Practice, level from 1, and how many levels its continuum had. */
export type LessonRating = readonly [practice: string, level: number, levels: number];

/** The walkthroughs with those of their ratings that are comparable with today's wording, in one pass, in their order. */
export function lessonsFrom<
  V extends SeenVisit & { readonly school: string; readonly wordingUnclear: string },
>(
  observations: readonly V[],
  ratings: readonly SeenRating[],
  breaks: ReadonlyMap<string, Break>,
  cycleOf: (observation: V) => string,
): Lesson[] {
  const own = new Map<string, LessonRating[]>();
  const lessons = new Map<string, V>();
  for (const observation of observations) {
    lessons.set(observation.observation, observation);
    own.set(observation.observation, []);
  }
  for (const rating of ratings) {
    const visit = lessons.get(rating.observation);
    if (!visit || rating.level === null || rating.levels === null) continue;
    if (!counts(breaks, rating, visit)) continue;
    own.get(rating.observation)?.push([rating.practice, rating.level, rating.levels]);
  }
  return [...lessons.values()].map((visit) => ({
    observation: visit.observation,
    cycle: cycleOf(visit),
    date: visit.date,
    teacher: visit.teacher,
    observer: visit.observer,
    focus: visit.focus,
    period: visit.period,
    lessonPart: visit.lessonPart,
    curriculum: visit.curriculum,
    school: visit.school,
    studentsSeen: visit.source === 'form' ? visit.studentsSeen : null,
    ratings: own.get(visit.observation) ?? [],
    ...(visit.wordingUnclear && { unclear: visit.wordingUnclear }),
  }));
}

/** The library as the figures need it. */
export function evidenceLibrary(library: Library): Pick<Evidence, 'sets' | 'practices'> {
  return {
    sets: library.sets.map(({ id, name, levels }) => ({ id, name, levels })),
    practices: library.practices.map(({ id, name, focus, status }) => ({
      id,
      name,
      focus,
      asked: status === 'active' || status === 'pilot',
    })),
  };
}
