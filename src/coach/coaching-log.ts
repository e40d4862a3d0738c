import { fnv1a } from '../fnv1a';
import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';
import type { TeacherAnswer } from '../monitor/requests/teacher-answers-table';
import type { Practice } from '../practices/practice';
import type { Person } from '../school/staff';
import { dayInWords, dayOf } from '../school-time';
import type { Block, Card } from '../workspace';

/** A part of a log, and the words by which it is found again there, so that it is put in once. */
export interface LogEntry {
  readonly mark: string;
  readonly block: Block;
}

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
  const levels = ratings
    .filter(({ level }) => level !== null)
    .map((rating) => {
      const practice = practices.find(({ id }) => id === rating.practice);
      return `${practice?.name ?? rating.practice}: ${rating.levelName}`;
    });
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

/** An empty session for coach and teacher to write in. */
export function sessionEntry(day: string): LogEntry {
  return entryOf(`Coaching conversation, ${dayInWords(day, '')}`, [
    ['What we talked about', ''],
    ['Agreed step', ''],
    ['Support needed', ''],
    ['Next conversation', ''],
  ]);
}

function entryOf(title: string, rows: Card['rows']): LogEntry {
  return { mark: title, block: { block: 'card', title, rows } };
}
