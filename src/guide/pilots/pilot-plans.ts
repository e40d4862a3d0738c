import type { Letter } from '../../school/letter';
import type { PilotPlan } from './keep-pilot';
import type { PilotDecision } from './pilot-decisions-table';
import type { PilotReview } from './pilot-reviews-table';
import type { PilotTeacher } from './pilot-teachers-table';
import type { Cycle, Pilot } from './pilots-table';

interface WatchedPractice {
  readonly id: string;
  readonly status: string;
}

const nothing = { teachers: [], reviews: [], decisions: [], status: '', letters: [] } as const;

/** A pilot starts. A proposed practice becomes a pilot practice, so that observers are asked about it. */
export function startPilot(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  practices: readonly WatchedPractice[],
): PilotPlan {
  const proposed = statusOf(pilot, practices) === 'proposed';
  return { ...nothing, pilot, teachers, status: proposed ? 'pilot' : '' };
}

/** Teachers join. A pilot that was stable by then is expanded, which is noted. */
export function joinPilot(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  today: string,
): PilotPlan {
  if (pilot.state !== 'stable') return { ...nothing, pilot, teachers };
  const words = `Joined: ${teachers.map(({ name }) => name).join(', ')}.`;
  return {
    ...nothing,
    pilot: { ...pilot, state: 'expanded' },
    teachers,
    decisions: [aDecision(pilot, today, 'expand', { words })],
  };
}

/** A review is noted. A second one on the same day takes the place of the first. */
export function reviewPilot(
  pilot: Pilot,
  review: Pick<PilotReview, 'seen' | 'adjustment' | 'next'>,
  today: string,
): PilotPlan {
  const row = { ...review, pilot: pilot.pilot, date: today, by: '', noted: '' };
  return { ...nothing, pilot, reviews: [row] };
}

/** It has settled, and is reviewed less often. */
export function longerCycle(
  pilot: Pilot,
  cycle: Cycle,
  evidence: string,
  today: string,
): PilotPlan {
  const state = pilot.state === 'expanded' ? 'expanded' : 'stable';
  const cycles = { evidence, cycleBefore: pilot.cycle, cycle };
  return {
    ...nothing,
    pilot: { ...pilot, cycle, state },
    decisions: [aDecision(pilot, today, 'longer cycle', cycles)],
  };
}

/** An adjustment has changed it for good: the median is drawn anew from its day on. */
export function newMedian(pilot: Pilot, from: string, evidence: string, today: string): PilotPlan {
  return {
    ...nothing,
    pilot,
    decisions: [aDecision(pilot, today, 'new median', { from, evidence })],
  };
}

/** It is for everybody, with what is expected of whom, and its practice stands on the forms for good. */
export function rollOut(
  pilot: Pilot,
  words: string,
  evidence: string,
  letter: Letter | null,
  practices: readonly WatchedPractice[],
  today: string,
): PilotPlan {
  const tried = ['pilot', 'proposed'].includes(statusOf(pilot, practices));
  return {
    ...nothing,
    pilot: { ...pilot, state: 'ended', decision: `For everybody since ${today}: ${words}` },
    decisions: [aDecision(pilot, today, 'roll out', { words, evidence })],
    status: tried ? 'active' : '',
    letters: letter ? [letter] : [],
  };
}

/** It ends with a reason. A practice that stood on the form for the pilot alone leaves it; what was seen stays. */
export function endPilot(
  pilot: Pilot,
  words: string,
  evidence: string,
  practices: readonly WatchedPractice[],
  today: string,
): PilotPlan {
  return {
    ...nothing,
    pilot: { ...pilot, state: 'ended', decision: `Ended on ${today}: ${words}` },
    decisions: [aDecision(pilot, today, 'end', { words, evidence })],
    status: statusOf(pilot, practices) === 'pilot' ? 'retired' : '',
  };
}

function aDecision(
  { pilot }: Pilot,
  date: string,
  decision: PilotDecision['decision'],
  more: Partial<PilotDecision>,
): PilotDecision {
  const blank = { words: '', evidence: '', cycleBefore: '', cycle: '', from: '', by: '' } as const;
  return { ...blank, pilot, date, decision, ...more };
}

function statusOf({ practice }: Pilot, practices: readonly WatchedPractice[]): string {
  return practices.find(({ id }) => id === practice)?.status ?? '';
}
