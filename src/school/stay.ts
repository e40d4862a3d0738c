import { daysBetween } from '../school-time';
import { type Person, personOf } from './staff';

/** From when until when somebody works here; without end where a day is blank. */
export interface Stay {
  readonly since?: string;
  readonly until?: string;
}

export function stayOf({ firstDay, lastDay }: Pick<Person, 'firstDay' | 'lastDay'>): Stay {
  return { since: firstDay, until: lastDay };
}

export function isHere({ since = '', until = '' }: Stay, day: string): boolean {
  return day >= since && (until === '' || day <= until);
}

/** Days before somebody's first that forms name them: the letter of a week goes out in the week before. */
const AHEAD = 7;

/** Whether forms name somebody to choose: from shortly before the first day to the last. */
export function isNamed({ firstDay, lastDay }: Person, day: string): boolean {
  return (
    (firstDay === '' || daysBetween(day, firstDay) <= AHEAD) && isHere({ until: lastDay }, day)
  );
}

/** Somebody of the roster who has not left, by e-mail or name: see `personOf`. */
export function personHere(
  staff: readonly Person[],
  email: string,
  name: string,
  day: string,
): Person | undefined {
  const person = personOf(staff, email, name);
  return person && isHere({ until: person.lastDay }, day) ? person : undefined;
}
