import { firstName, greetingTo, type Letter } from '../../school/letter';
import { type Person, personOf } from '../../school/staff';
import type { LeadersPlan } from './keep-leaders';
import type { Match } from './match-mentors';
import { type MentorPair, PAIR_LETTER } from './mentor-pairs-table';
import type { Mentor } from './mentors-table';
import type { Leaders } from './show-leaders';

/** Nothing changes; the plans below say what does. */
export const NO_CHANGE: LeadersPlan = {
  mentors: [],
  pairs: [],
  roles: [],
  trainings: [],
  assignments: [],
  letters: [],
};

/** For what somebody is asked to be a mentor. */
export interface Asked {
  readonly person: Person;
  readonly practice: { readonly id: string; readonly name: string };
  /** The evidence in words, or a leader's reason. */
  readonly why: string;
}

/** Asks somebody whether they may be named, by a letter that leads to the form. */
export function askMentor({ person, practice, why }: Asked, now: Date): LeadersPlan {
  const asked = now.toISOString();
  const row: Mentor = {
    teacher: person.email,
    teacherName: person.name,
    practice: practice.id,
    why,
    asked,
    consent: '',
    since: '',
    most: null,
  };
  const letter: Letter = {
    subject: 'Would you show this to colleagues?',
    greeting: greetingTo(person.name),
    parts: [
      {
        part: 'paragraph',
        text: 'You do something in your classroom that others here would like to learn. May we name you to colleagues as a mentor for it?',
      },
      { part: 'panel', title: 'What we see', text: `${practice.name}\n${why}` },
      {
        part: 'paragraph',
        text: 'If you agree, we may match you with a colleague or two: they visit you, and you talk. You can change your mind at any time, on the same form. Until you say yes, only the school’s leaders know that we asked.',
      },
      { part: 'button', text: 'Say yes or no', url: '' },
    ],
    closing: 'Questions? Just answer this message.',
    replyTo: '',
  };
  const message = `mentor:${practice.id}:${asked}:${person.email}`;
  return { ...NO_CHANGE, mentors: [row], letters: [{ message, to: person.email, letter }] };
}

/** Takes a name away because somebody said so in person; what was asked of them stays on record. */
export function takeNameAway(rows: readonly Mentor[], now: Date): LeadersPlan {
  const since = now.toISOString();
  return { ...NO_CHANGE, mentors: rows.map((row) => ({ ...row, consent: 'withdrawn', since })) };
}

/** Makes matches pairs, and tells both: who they are to each other, for what, and how to begin. Never why it is them. */
export function acceptMatches(
  matches: readonly Match[],
  names: ReadonlyMap<string, string>,
  { today, pairs }: Pick<Leaders, 'today' | 'pairs'>,
): LeadersPlan {
  const all = matches.map(({ mentor, need, practice, reasons }) => {
    const { teacher } = need;
    const pair: MentorPair = {
      pair: keyOf(`${mentor.email}>${teacher.email}:${practice}:${today}`, pairs),
      mentor: mentor.email,
      mentorName: mentor.name,
      teacher: teacher.email,
      teacherName: teacher.name,
      practice,
      why: reasons.join(' '),
      from: today,
      until: '',
      ended: '',
    };
    const name = names.get(practice) ?? practice;
    return {
      pair,
      letters: [told(pair, teacher, mentor, name, false), told(pair, mentor, teacher, name, true)],
    };
  });
  return {
    ...NO_CHANGE,
    pairs: all.map(({ pair }) => pair),
    letters: all.flatMap(({ letters }) => letters),
  };
}

/** The two may have been a pair already today, which has ended: then they are told anew. */
function keyOf(key: string, pairs: readonly MentorPair[]): string {
  const again = pairs.filter(({ pair }) => pair === key || pair.startsWith(`${key}.`)).length;
  return again === 0 ? key : `${key}.${again + 1}`;
}

function told(pair: MentorPair, to: Person, other: Person, practice: string, isMentor: boolean) {
  const place = [other.grade && `Grade ${other.grade}`, other.subject].filter(Boolean).join(' · ');
  const first = firstName(other.name);
  const letter: Letter = {
    subject: `You and ${other.name}: ${practice}`,
    greeting: greetingTo(to.name),
    parts: [
      {
        part: 'paragraph',
        text: isMentor
          ? `You said that colleagues may ask you. ${other.name}${place && ` (${place})`} would like to work with you on this:`
          : `${other.name}${place && ` (${place})`} is glad to work with you on this:`,
      },
      { part: 'panel', title: 'Together', text: practice },
      {
        part: 'paragraph',
        text: isMentor
          ? `Please ask ${first} for a time in the next two weeks: a visit in your room, then twenty minutes to talk. It is not an evaluation.`
          : `${first} will ask you for a time: a visit in their room, then twenty minutes to talk. It is not an evaluation, and what you say stays between you.`,
      },
    ],
    closing: isMentor
      ? 'You can take your name back at any time, on the form in our earlier letter.'
      : 'Would you like somebody else? Just answer this message.',
    replyTo: '',
  };
  return { message: `${PAIR_LETTER}${pair.pair}:${to.email}`, to: to.email, letter };
}

/** Ends a pair, with the reason in words. */
export function endPair(pair: MentorPair, why: string, today: string): LeadersPlan {
  return { ...NO_CHANGE, pairs: [{ ...pair, until: today, ended: why }] };
}

/** What stands for pairs that leaders end, who know then that the teacher has nobody. */
export const BY_LEADERS = 'Leaders ended it.';

/** Pairs that ended by themselves, so that the teacher needs somebody else: of those who are still there and alone. */
export function leftAlone({ pairs, staff }: Pick<Leaders, 'pairs' | 'staff'>): MentorPair[] {
  const teacherOf = (pair: MentorPair) => personOf(staff, pair.teacher, pair.teacherName)?.email;
  const withMentor = new Set(pairs.filter(({ until }) => until === '').map(teacherOf));
  const last = new Map(pairs.map((pair) => [teacherOf(pair), pair]));
  return [...last.values()].filter((pair) => {
    const teacher = teacherOf(pair);
    return (
      teacher !== undefined && !withMentor.has(teacher) && !['', BY_LEADERS].includes(pair.ended)
    );
  });
}
