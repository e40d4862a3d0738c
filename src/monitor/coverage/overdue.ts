import { isHere, type Stay } from '../../school/stay';
import { daysBetween } from '../../school-time';
import type { Cadence } from '../schedule/cadence';

/** Someone who is visited, as the roster has them. */
export interface Visited extends Stay {
  readonly email: string;
  readonly name: string;
}

export interface LastSeen {
  readonly teacher: string;
  readonly name: string;
  /** The day of the last visit, or blank when there was none. */
  readonly last: string;
  /** Calendar days since the last visit, or null when there was none. */
  readonly days: number | null;
  /** School days since the last visit, or since they began to teach here. */
  readonly schoolDays: number;
  readonly overdue: boolean;
  /** Whether their last day here is behind us. */
  readonly left: boolean;
}

function hasLeft({ until = '' }: Stay, today: string): boolean {
  return until !== '' && until < today;
}

/**
 * When each teacher was last seen: never seen first, then the longest ago. A teacher is overdue when more school
 * days have gone by than the cadence allows (five to a week), so that holidays make nobody overdue, and so does not
 * having been here. Those who have left stand last.
 *
 * @param days school days from the first that counts, in order
 * @param visits of any teachers, on any days
 */
export function lastSeen(
  teachers: readonly Visited[],
  visits: readonly { readonly teacher: string; readonly date: string }[],
  days: readonly string[],
  today: string,
  cadence: Cadence,
): LastSeen[] {
  const allowed = (5 * cadence.weeks) / cadence.visits;
  const lastOf = new Map<string, string>();
  for (const { teacher, date } of visits) {
    if (date <= today && date > (lastOf.get(teacher) ?? '')) lastOf.set(teacher, date);
  }
  const gone = days.filter((day) => day <= today);
  return teachers
    .map((one) => {
      const { email, name } = one;
      const last = lastOf.get(email) ?? '';
      const schoolDays = gone.filter((day) => isHere(one, day) && day > last).length;
      return {
        teacher: email,
        name,
        last,
        days: last ? daysBetween(last, today) : null,
        schoolDays,
        overdue: schoolDays > allowed && !hasLeft(one, today),
        left: hasLeft(one, today),
      };
    })
    .sort(
      (one, other) =>
        Number(one.left) - Number(other.left) ||
        Number(one.last !== '') - Number(other.last !== '') ||
        other.schoolDays - one.schoolDays ||
        one.last.localeCompare(other.last) ||
        one.name.localeCompare(other.name),
    );
}
