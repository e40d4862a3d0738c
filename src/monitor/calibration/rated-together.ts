import { type Break, counts } from '../../practices/comparability';
import type { Observation } from '../observations-table';
import type { Rating } from '../ratings-table';
import { inOrder, type SharedVisit, schoolOf } from './shared-visits';

/** One practice in one lesson, as different observers rated it. */
export interface RatedTogether {
  readonly visit: SharedVisit;
  readonly practice: string;
  /** Of the practice's wording, which was the same for all of them. */
  readonly version: number | null;
  /** Length of the continuum. */
  readonly levels: number;
  /** One for each observer, by observer. */
  readonly ratings: readonly ObserverRating[];
}

export interface ObserverRating {
  readonly observer: string;
  /** From 1. */
  readonly level: number;
  readonly levelName: string;
  readonly observation: Observation;
}

/** What was rated in shared visits by two or more different observers. */
export interface SharedRatings {
  /** Each with two or more ratings. */
  readonly together: readonly RatedTogether[];
  /** Those with fewer, because an observer rated the practice more than once in the lesson, at different levels. */
  readonly unclear: readonly RatedTogether[];
}

/**
 * Gathers the ratings of shared visits, in one pass and in the order of lesson and practice.
 *
 * Each observer counts once for each practice and lesson. Of an observer who rated it several times at one level, the
 * first observation stands; at different levels, nobody knows which one was meant, and none counts. Versions of a
 * practice, and continuums of different length, are different questions and stay apart. Blank levels, and levels that
 * their continuum does not have, are no ratings.
 */
export function ratedTogether(
  visits: readonly SharedVisit[],
  ratings: readonly Rating[],
): SharedRatings {
  const places = new Map<string, Place>();
  for (const visit of visits) {
    const questions = new Map<string, Question>();
    for (const observation of visit.observations) {
      places.set(observation.observation, { observation, questions });
    }
  }
  for (const rating of ratings) {
    const place = places.get(rating.observation);
    if (place) addRating(place, rating);
  }

  const together: RatedTogether[] = [];
  const unclear: RatedTogether[] = [];
  for (const visit of visits) {
    const [first] = visit.observations;
    const questions = (first && places.get(first.observation)?.questions) ?? new Map();
    for (const { byObserver, ...question } of [...questions.values()].sort(byPractice)) {
      if (byObserver.size < 2) continue;
      const clear = [...byObserver.values()].filter((rating) => rating !== 'several levels');
      const rated = { visit, ...question, ratings: clear.sort(byName) };
      (clear.length < 2 ? unclear : together).push(rated);
    }
  }
  return { together, unclear };
}

/** What was rated in the school's own lessons: those of others, which an import brought, are theirs to talk over. */
export function ofSchool(
  together: readonly RatedTogether[],
  settings: { readonly schoolName: string },
): RatedTogether[] {
  return together.filter(({ visit }) => schoolOf(visit, settings) === settings.schoolName);
}

/** What was rated in wordings that leaders did not mark as not comparable with today's. */
export function comparable(
  together: readonly RatedTogether[],
  breaks: ReadonlyMap<string, Break>,
): RatedTogether[] {
  return together.filter((rated) =>
    rated.ratings.every(({ observation }) => counts(breaks, rated, observation)),
  );
}

interface Question extends Pick<RatedTogether, 'practice' | 'version' | 'levels'> {
  readonly byObserver: Map<string, ObserverRating | 'several levels'>;
}

interface Place {
  readonly observation: Observation;
  /** Of the lesson, by practice, version and length. */
  readonly questions: Map<string, Question>;
}

function addRating({ observation, questions }: Place, rating: Rating): void {
  const { practice, version, level, levels, levelName } = rating;
  if (level === null || levels === null || levels < 2) return;
  if (level < 1 || level > levels || level % 1 !== 0 || levels % 1 !== 0) return;
  const key = `${practice}\u001f${version}\u001f${levels}`;
  let question = questions.get(key);
  if (!question) {
    question = { practice, version, levels, byObserver: new Map() };
    questions.set(key, question);
  }
  const { observer } = observation;
  const before = question.byObserver.get(observer);
  if (before === undefined) {
    question.byObserver.set(observer, { observer, level, levelName, observation });
  } else if (before !== 'several levels' && before.level !== level) {
    question.byObserver.set(observer, 'several levels');
  } else if (before !== 'several levels' && isEarlier(observation, before.observation)) {
    question.byObserver.set(observer, { observer, level, levelName, observation });
  }
}

/** Whichever row stands first, the same observation is the first one. */
function isEarlier(one: Observation, other: Observation): boolean {
  return (
    (inOrder(one.submitted, other.submitted) || inOrder(one.observation, other.observation)) < 0
  );
}

function byPractice(a: Question, b: Question): number {
  return (
    inOrder(a.practice, b.practice) || a.levels - b.levels || (a.version ?? 0) - (b.version ?? 0)
  );
}

function byName(a: ObserverRating, b: ObserverRating): number {
  return inOrder(a.observer, b.observer);
}
