import { lowerFirst } from '../first-letter';
import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';
import { askedWords } from '../monitor/requests/requests';
import type { TeacherAnswer } from '../monitor/requests/teacher-answers-table';
import type { Practice } from '../practices/practice';
import { firstName, greetingTo } from '../school/letter';
import type { Person } from '../school/staff';
import { dayInWords } from '../school-time';

/** What a teacher is told of one visit, before it is set as mail. */
export interface Feedback {
  readonly subject: string;
  readonly greeting: string;
  /** Who came, when and for what: "Sam Ortiz visited your Period 2 class on Tue, Nov 3." */
  readonly visit: string;
  /** The observer's words, or the practice that stood highest. */
  readonly strength: string;
  readonly seen: readonly SeenPractice[];
  /** The observer's words, or what the next level looks like. Blank when there is none to name. */
  readonly nextStep: string;
  readonly video: string;
  /** What the teacher had asked to have looked for, and what was seen of it. */
  readonly asked: readonly AskedSeen[];
  /** What somebody adds before it goes; else blank. */
  readonly note: string;
  /** Where the teacher answers; blank without the form. */
  readonly answerUrl: string;
  readonly closing: string;
  /** E-mail of the observer, who gets the answer. */
  readonly replyTo: string;
}

export interface AskedSeen {
  readonly asked: string;
  readonly seen: string;
}

export interface SeenPractice {
  readonly name: string;
  readonly levelName: string;
  /** What that level looks like, in the words of the continuum. */
  readonly descriptor: string;
  readonly level: number;
  readonly levels: number;
}

/**
 * The message about one observation. Only what the observer marked to share, and the levels, ever stand in it; notes
 * and what is kept for the coach never do.
 */
export function feedbackOn(
  observation: Observation,
  ratings: readonly Rating[],
  practices: readonly Practice[],
  teacher: Person,
  observer: Person | undefined,
  schoolName: string,
  requests: readonly TeacherAnswer[] = [],
  answerUrl = '',
  evaluates = false,
): Feedback {
  const rated = ratings
    .map((rating) => ({ rating, practice: practices.find(({ id }) => id === rating.practice) }))
    .filter(({ rating }) => rating.level !== null)
    .sort((a, b) => (a.practice?.order ?? 0) - (b.practice?.order ?? 0));
  const seen = rated.map(
    ({ rating, practice }): SeenPractice => ({
      name: practice?.name ?? rating.practice,
      levelName: rating.levelName,
      descriptor: practice?.descriptors[(rating.level ?? 0) - 1] ?? '',
      level: rating.level ?? 0,
      levels: rating.levels ?? 0,
    }),
  );
  const name = observer?.name ?? observation.observer;
  const when = dayInWords(observation.date, observation.submitted);
  const lesson = observation.period ? `your ${observation.period} class` : 'your class';
  const next = nextOn(observation, rated);
  return {
    subject: `From your walkthrough on ${when}`,
    greeting: greetingTo(teacher.name),
    visit: `${name} visited ${lesson} on ${when}.`,
    strength: strengthOf(observation, seen),
    seen,
    nextStep: next.words,
    video: next.video,
    asked: requests.map((request) => ({
      asked: askedWords(request),
      seen: seenOfIt(observation, request, rated, requests.length) || `${name} looked for it.`,
    })),
    note: '',
    answerUrl,
    replyTo: observation.observer,
    closing: [
      `Reply to this message to talk it over with ${observer ? firstName(observer.name) : 'us'}.`,
      schoolName &&
        `${schoolName} · A walkthrough is for support. It is not an evaluation${evaluates ? ', unless you ask for that in your answer' : ''}.`,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** The observer's own words; else the level of the practice that was asked for. */
function seenOfIt(
  { askedSeen }: Observation,
  { practice }: TeacherAnswer,
  rated: readonly { readonly rating: Rating; readonly practice: Practice | undefined }[],
  requests: number,
): string {
  const level = rated.find(({ rating }) => rating.practice === practice)?.rating.levelName ?? '';
  // Of several requests nobody can tell which one the words are about, so each has its level beside them.
  return requests > 1 && level !== ''
    ? [`${level}.`, askedSeen].filter(Boolean).join(' ')
    : askedSeen || (level && `${level}.`);
}

function strengthOf(observation: Observation, seen: readonly SeenPractice[]): string {
  if (observation.strength !== '' && observation.strengthShared) return observation.strength;
  const best = [...seen].sort((a, b) => b.level / b.levels - a.level / a.levels)[0];
  if (!best || best.level === 1) return '';
  return best.descriptor ? `${best.name}: ${lowerFirst(best.descriptor)}` : best.name;
}

/** An opportunity kept for the coach is not replaced by another. */
function nextOn(
  observation: Observation,
  rated: readonly { readonly rating: Rating; readonly practice: Practice | undefined }[],
): { words: string; video: string } {
  const lowest = [...rated]
    .filter(({ rating }) => (rating.level ?? 0) < (rating.levels ?? 0))
    .sort((a, b) => (a.rating.level ?? 0) - (b.rating.level ?? 0))[0];
  const video = lowest?.practice?.teacherVideo ?? '';
  if (observation.opportunity !== '') {
    return observation.opportunityShared
      ? { words: observation.opportunity, video }
      : { words: '', video: '' };
  }
  const descriptor = lowest?.practice?.descriptors[lowest.rating.level ?? 0];
  return descriptor && lowest.practice
    ? { words: `${lowest.practice.name}, one level on: ${lowerFirst(descriptor)}`, video }
    : { words: '', video: '' };
}
