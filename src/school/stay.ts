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
