import type { Person } from '../../school/staff';
import { isHere } from '../../school/stay';
import { type CoachAssignment, coaches } from './coach-assignments';
import type { CoachingSession } from './coaching-sessions-table';

/** Why a planned conversation cannot take place as it stands; blank when it can. */
export type NotHeld = 'no teacher' | 'no coach' | 'not assigned' | '';

export function whyNobodyHoldsIt(
  { teacher, coach, date }: CoachingSession,
  people: ReadonlyMap<string, Person>,
  assignments: readonly CoachAssignment[],
): NotHeld {
  const isGone = (email: string) => {
    const person = people.get(email);
    return !person || !isHere({ until: person.lastDay }, date);
  };
  if (isGone(teacher)) return 'no teacher';
  if (isGone(coach)) return 'no coach';
  return coaches(assignments, coach, teacher, date) ? '' : 'not assigned';
}
