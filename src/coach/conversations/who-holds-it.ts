import type { Person } from '../../school/staff';
import { isHere } from '../../school/stay';
import { type CoachAssignment, coaches } from './coach-assignments';
import type { CoachingSession } from './coaching-sessions-table';

/** Why a planned conversation cannot take place as it stands, in words; blank when it can. */
export function whyNobodyHoldsIt(
  { teacher, teacherName, coach, date }: CoachingSession,
  people: ReadonlyMap<string, Person>,
  assignments: readonly CoachAssignment[],
): string {
  const isGone = (email: string) => {
    const person = people.get(email);
    return !person || !isHere({ until: person.lastDay }, date);
  };
  if (isGone(teacher)) {
    return `${teacherName || teacher} is not on the Staff tab on that day. Cancel it, or correct the address.`;
  }
  const name = people.get(coach)?.name ?? coach;
  if (isGone(coach)) {
    return `${name} is not on the Staff tab on that day. Whoever takes over plans it again.`;
  }
  return coaches(assignments, coach, teacher, date)
    ? ''
    : `${name} does not coach ${teacherName} on that day any more. Whoever takes over plans it again.`;
}
