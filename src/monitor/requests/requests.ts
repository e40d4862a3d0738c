import type { Observation } from '../observations-table';
import type { Rating } from '../ratings-table';
import type { TeacherAnswer } from './teacher-answers-table';

/** Days after which nobody waits for a request any more: two months of visits. */
const EXPIRES = 60;
const DAY = 24 * 60 * 60 * 1000;

/** Longer ones stand whole on Coaching; a link or a list holds the beginning. */
const LONGEST = 200;

/** Whether a request still waits for its visit. */
export function isAsked({ request, setAside }: TeacherAnswer): boolean {
  return setAside === '' && (request === 'open' || request === 'passed on');
}

/** The requests that wait, by teacher, the oldest first. */
export function askedBy(
  answers: readonly TeacherAnswer[],
): ReadonlyMap<string, readonly TeacherAnswer[]> {
  const asked = new Map<string, TeacherAnswer[]>();
  for (const answer of answers.filter(isAsked)) {
    asked.set(answer.teacher, [...(asked.get(answer.teacher) ?? []), answer]);
  }
  for (const theirs of asked.values()) {
    theirs.sort((a, b) => (a.answered < b.answered ? -1 : 1));
  }
  return asked;
}

/** What is asked for, in one line. */
export function askedWords({ lookFor }: TeacherAnswer): string {
  const words = lookFor.replace(/\s+/g, ' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

/** The key by which a planned visit names the request that it answers. */
export function requestKey({ answer }: TeacherAnswer): string {
  return `${ASKED}${answer}`;
}

const ASKED = 'asked:';

/** Whether a planned visit answers a teacher's request, and not one that was missed. */
export function isAskedVisit({ request }: { readonly request: string }): boolean {
  return request.startsWith(ASKED);
}

/**
 * The requests as they stand in the light of the walkthroughs that came in. One is seen when its teacher's walkthrough, later than
 * the request, rates the practice that was asked for, or says what was looked for; an observer who says so in no words of the
 * request means all of them. What nobody saw in two months expires.
 */
export function requestsNow(
  answers: readonly TeacherAnswer[],
  observations: readonly Observation[],
  ratings: ReadonlyMap<string, readonly Rating[]>,
  now: Date,
): TeacherAnswer[] {
  const asked = askedBy(answers);
  const seenIn = new Map<string, Observation>();
  for (const observation of observations) {
    const theirs = asked.get(observation.teacher);
    if (!theirs || observation.source !== 'form') continue;
    const before = theirs.filter(
      ({ answered, answer }) =>
        answered < observation.submitted &&
        // A walkthrough of last week that is keyed in today could not look for it.
        answered.slice(0, 10) <= observation.date &&
        !seenIn.has(answer),
    );
    const rated = ratings.get(observation.observation) ?? [];
    for (const one of lookedFor(observation, before, rated)) seenIn.set(one.answer, observation);
  }
  return answers.filter(isAsked).flatMap((answer): TeacherAnswer[] => {
    const seen = seenIn.get(answer.answer);
    if (seen) {
      return [{ ...answer, request: 'seen', seen: seen.date, seenIn: seen.observation }];
    }
    const old = now.getTime() - Date.parse(answer.answered) > EXPIRES * DAY;
    return old ? [{ ...answer, request: 'expired' }] : [];
  });
}

function lookedFor(
  { askedFor, askedSeen }: Observation,
  requests: readonly TeacherAnswer[],
  ratings: readonly Rating[],
): readonly TeacherAnswer[] {
  const rated = requests.filter(({ practice }) =>
    ratings.some((rating) => rating.practice === practice && rating.level !== null),
  );
  if (askedFor === '' && askedSeen === '') return rated;
  const named = requests.filter((request) => askedFor.includes(askedWords(request)));
  return named.length > 0 ? [...new Set([...rated, ...named])] : requests;
}
