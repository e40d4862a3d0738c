import { fnv1a } from '../fnv1a';
import type { Observation, observationsTable } from '../monitor/observations-table';
import { type Rating, ratingsByObservation, type ratingsTable } from '../monitor/ratings-table';
import type { TeacherAnswer } from '../monitor/requests/teacher-answers-table';
import type { Practice } from '../practices/practice';
import type { Person, staffTable } from '../school/staff';
import { dayInWords, dayOf } from '../school-time';
import type { Contents } from '../table';
import { type Block, type Card, WORKBOOK_LINK } from '../workspace';

/** A part of a log, and the words by which it is found again there, so that it is put in once. */
export interface LogEntry {
  readonly mark: string;
  readonly block: Block;
}

/** The words in a log that lead to the form of coaching conversations, filled in for this teacher. */
export const FORM_LINK = 'Conversation form';

/** A line of a log that leads somewhere. */
export function linkEntry(text: string, url: string): LogEntry {
  return { mark: text, block: { block: 'link', text, url, more: LINK_ABOUT[text] ?? '' } };
}

const LINK_ABOUT: Readonly<Record<string, string>> = {
  [WORKBOOK_LINK]: ' · The add-on’s sidebar needs this link. Please leave it here.',
  [FORM_LINK]: ' · For the coach: supports, needs and the next date, in codes.',
};

/** The first page of a teacher's log. */
export function coachingLogOpening(teacher: Person, coach: Person, schoolName: string): LogEntry[] {
  const title = `Coaching log – ${teacher.name}`;
  const about = [`Coach: ${coach.name}`, schoolName, 'Shared by the teacher and the coach.']
    .filter(Boolean)
    .join(' · ');
  return [
    { mark: title, block: { block: 'title', text: title } },
    { mark: about, block: { block: 'quiet', text: about } },
    entryOf('Focus', [
      ['What we work on', ''],
      ['How we will know', ''],
    ]),
  ];
}

/** The visits to a teacher, by each of their addresses, that the text of a log does not have yet, oldest first. */
export function visitsNotIn(
  text: string,
  teacher: readonly string[],
  contents: {
    readonly observations: Pick<Contents<typeof observationsTable>, 'rows'>;
    readonly ratings: Contents<typeof ratingsTable>;
    readonly staff: Contents<typeof staffTable>;
  },
  practices: readonly Practice[],
): LogEntry[] {
  const ratings = ratingsByObservation(contents.ratings.rows);
  return contents.observations.rows
    .filter((one) => teacher.includes(one.teacher) && !text.includes(observationMark(one)))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((one) =>
      observationEntry(
        one,
        ratings.get(one.observation) ?? [],
        practices,
        contents.staff.rows.find(({ email }) => email === one.observer),
      ),
    );
}

/**
 * One visit: what the teacher was told, no more. Its mark stands in the card itself, which goes in whole or not at
 * all; two visits on one day are told apart by it.
 */
export function observationEntry(
  observation: Observation,
  ratings: readonly Rating[],
  practices: readonly Practice[],
  observer: Person | undefined,
): LogEntry {
  const mark = observationMark(observation);
  const levels = levelsSeen(ratings, practices);
  const visit = [observation.period, observation.lessonPart, observer?.name].filter(Boolean);
  const rows: [string, string][] = [['Visit', `${visit.join(', ')} (${mark})`]];
  if (levels.length > 0) rows.push(['Seen', levels.join('\n')]);
  if (observation.strength && observation.strengthShared) {
    rows.push(['Strength', observation.strength]);
  }
  if (observation.opportunity && observation.opportunityShared) {
    rows.push(['Opportunity', observation.opportunity]);
  }
  rows.push(['Our notes', '']);
  return { ...entryOf(`Walkthrough, ${dayInWords(observation.date, '')}`, rows), mark };
}

/** Each practice that was rated, with its level in words. */
function levelsSeen(ratings: readonly Rating[], practices: readonly Practice[]): string[] {
  return ratings
    .filter(({ level }) => level !== null)
    .map(({ practice, levelName }) => {
      const name = practices.find(({ id }) => id === practice)?.name ?? practice;
      return `${name}: ${levelName}`;
    });
}

/** What a teacher answered; the Doc is the teacher's own too. */
export function answerEntry(answer: TeacherAnswer, timeZone: string): LogEntry {
  const { answered, thanks, reflection, talk, lookFor } = answer;
  const mark = `ref ${fnv1a(answer.answer).slice(0, 8)}`;
  const rows: [string, string][] = [];
  if (thanks) rows.push(['Thanks', 'For the visit']);
  if (reflection) rows.push(['Reflection', reflection]);
  if (lookFor) rows.push(['Please look for', lookFor]);
  if (talk) rows.push(['Talk with me', 'Asked for']);
  rows.push(['Our notes', '']);
  const day = dayOf(new Date(answered), timeZone);
  // The mark stands in the card itself, which goes in whole or not at all.
  const title = `Teacher’s answer, ${dayInWords(day, '')} (${mark})`;
  return { mark, block: { block: 'card', title, rows } };
}

/** The words by which an observation is found again in a log. */
export function observationMark(observation: Observation): string {
  return `ref ${fnv1a(observation.observation).slice(0, 8)}`;
}

/** A session for coach and teacher to write in, with what is known of it. */
export function sessionEntry(
  day: string,
  known: {
    readonly focus: string;
    readonly supports: readonly string[];
    readonly needs: readonly string[];
    readonly next: string;
  } = { focus: '', supports: [], needs: [], next: '' },
): LogEntry {
  const { focus, supports, needs, next } = known;
  return entryOf(`Coaching conversation, ${dayInWords(day, '')}`, [
    ...(focus === '' ? [] : [['Focus', focus] as const]),
    ['What we talked about', ''],
    ['Agreed step', ''],
    ['Support', [...supports, ...needs.map((need) => `Needs: ${need}`)].join('\n')],
    ['Artifacts', ''],
    ['Next conversation', next === '' ? '' : dayInWords(next, '')],
  ]);
}

function entryOf(title: string, rows: Card['rows']): LogEntry {
  return { mark: title, block: { block: 'card', title, rows } };
}
