import type { Observation } from '../../monitor/observations-table';
import type { Rating } from '../../monitor/ratings-table';
import { calendarLink } from '../../monitor/schedule/calendar-link';
import type { Practice } from '../../practices/practice';
import { firstName, greetingTo, type Letter, type LetterItem } from '../../school/letter';
import type { Person } from '../../school/staff';
import { dayInWords } from '../../school-time';
import type { CoachingSession } from './coaching-sessions-table';

/** What the letter is written from. */
export interface NotesSources {
  /** Since the last conversation, oldest first. */
  readonly observations: readonly Observation[];
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly practices: readonly Practice[];
  /** Blank while there is no log. */
  readonly logUrl: string;
  readonly timeZone: string;
}

/**
 * What a teacher has in hand before a conversation: when it is, what was seen since the last one, and the log. Only what
 * observers marked to share stands in it; what was said in earlier conversations stays in the log.
 */
export function notesLetter(
  session: Pick<CoachingSession, 'date' | 'focus'>,
  teacher: Person,
  coach: Person,
  { observations, ratings, practices, logUrl, timeZone }: NotesSources,
): Letter {
  const day = dayInWords(session.date, session.date);
  const first = firstName(coach.name);
  const event = calendarLink(
    {
      title: `Coaching conversation: ${teacher.name} and ${coach.name}`,
      details: logUrl === '' ? '' : `The log: ${logUrl}`,
      date: session.date,
    },
    undefined,
    timeZone,
  );
  return {
    subject: `For our conversation on ${day}`,
    greeting: greetingTo(teacher.name),
    parts: [
      {
        part: 'paragraph',
        text: `${coach.name} looks forward to talking with you on ${day}.`,
      },
      ...(session.focus === ''
        ? []
        : [{ part: 'panel' as const, title: 'What we work on', text: session.focus }]),
      ...(observations.length === 0
        ? []
        : [
            {
              part: 'list' as const,
              title: 'Seen since we last talked',
              items: observations.map((one) =>
                seenOn(one, ratings.get(one.observation) ?? [], practices),
              ),
            },
          ]),
      ...(logUrl === ''
        ? []
        : [{ part: 'button' as const, text: 'Open our coaching log', url: logUrl }]),
      {
        part: 'list',
        title: '',
        items: [{ title: '', text: '', url: event, linkText: `Put ${day} in my calendar` }],
      },
    ],
    closing: `Something to add, or another day? Just answer this message: it goes to ${first}.\nA coaching conversation is for support. It is not an evaluation.`,
    replyTo: coach.email,
  };
}

function highestFirst(a: Rating, b: Rating): number {
  return (b.level ?? 0) - (a.level ?? 0);
}

function seenOn(
  observation: Observation,
  ratings: readonly Rating[],
  practices: readonly Practice[],
): LetterItem {
  const { strength, strengthShared, opportunity, opportunityShared } = observation;
  const byLevel = new Map<string, string[]>();
  for (const { practice, level, levelName } of [...ratings].sort(highestFirst)) {
    if (level === null) continue;
    const name = practices.find(({ id }) => id === practice)?.name ?? practice;
    byLevel.set(levelName, [...(byLevel.get(levelName) ?? []), name]);
  }
  const seen = [...byLevel].map(([level, names]) => `${level}: ${names.join(', ')}`);
  // The words first, under the names that they had in the message about the visit.
  if (opportunity && opportunityShared) seen.unshift(`One next step: ${opportunity}`);
  if (strength && strengthShared) seen.unshift(`What worked: ${strength}`);
  const when = dayInWords(observation.date, observation.date);
  return {
    title: [when, observation.period].filter(Boolean).join(', '),
    text: seen.join('\n'),
    url: '',
    linkText: '',
  };
}
