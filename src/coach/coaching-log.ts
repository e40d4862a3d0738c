import { fnv1a } from '../fnv1a';
import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';
import type { Practice } from '../practices/practice';
import type { Person } from '../school/staff';
import { dayInWords } from '../school-time';
import type { Block, Card } from '../workspace';

/** What a log is made of: each is known again by its first words. */
export type LogBlock = Exclude<Block, { readonly block: 'list' }>;

/** The words by which a block is found again in a document. */
export function headOf(block: LogBlock): string {
  return block.block === 'card' ? block.title : block.text;
}

/** The first page of a teacher's log. */
export function coachingLogOpening(teacher: Person, coach: Person, schoolName: string): LogBlock[] {
  return [
    { block: 'title', text: `Coaching log – ${teacher.name}` },
    {
      block: 'quiet',
      text: [`Coach: ${coach.name}`, schoolName, 'Shared by the teacher and the coach.']
        .filter(Boolean)
        .join(' · '),
    },
    {
      block: 'card',
      title: 'Focus',
      rows: [
        ['What we work on', ''],
        ['How we will know', ''],
      ],
    },
  ];
}

/**
 * The words by which an observation is found again in a log, so that it is put in once. They stand in the card itself,
 * which goes in whole or not at all.
 */
export function observationMark(observation: Observation): string {
  return `ref ${fnv1a(observation.observation).slice(0, 8)}`;
}

/** One visit as a card: what the teacher was told, no more. */
export function observationCard(
  observation: Observation,
  ratings: readonly Rating[],
  practices: readonly Practice[],
  observer: Person | undefined,
): Card {
  const levels = ratings
    .filter(({ level }) => level !== null)
    .map((rating) => {
      const practice = practices.find(({ id }) => id === rating.practice);
      return `${practice?.name ?? rating.practice}: ${rating.levelName}`;
    });
  const visit = [observation.period, observation.lessonPart, observer?.name].filter(Boolean);
  const rows: [string, string][] = [['Visit', visit.join(', ')]];
  if (levels.length > 0) rows.push(['Seen', levels.join('\n')]);
  if (observation.strength && observation.strengthShared)
    rows.push(['Strength', observation.strength]);
  if (observation.opportunity && observation.opportunityShared) {
    rows.push(['Opportunity', observation.opportunity]);
  }
  rows.push(['Our notes', '']);
  const when = dayInWords(observation.date, '');
  return { block: 'card', title: `Walkthrough, ${when} · ${observationMark(observation)}`, rows };
}

/** An empty session for coach and teacher to write in. */
export function sessionCard(day: string): Card {
  return {
    block: 'card',
    title: `Coaching conversation, ${dayInWords(day, '')}`,
    rows: [
      ['What we talked about', ''],
      ['Agreed step', ''],
      ['Support needed', ''],
      ['Next conversation', ''],
    ],
  };
}
