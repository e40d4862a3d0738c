import type { KnownPerson } from './known-school';
import { sameName } from './same-words';

/** A person of a file. */
export interface FoundPerson {
  /** The roster's e-mail; else the file's own words. */
  readonly code: string;
  readonly name: string;
  readonly onRoster: boolean;
}

/** Finds people of the roster by e-mail or by a name that only one of them has: Ana López, Lopez, Ana. */
export function personFinder(staff: readonly KnownPerson[]): (words: string) => FoundPerson {
  const byEmail = new Map(staff.map((person) => [person.email, person]));
  const byName = new Map<string, KnownPerson | null>();
  for (const person of staff) {
    const name = sameName(person.name);
    byName.set(name, byName.has(name) ? null : person);
  }
  return (words) => {
    const email = words.toLowerCase();
    const person =
      byEmail.get(email) ?? byName.get(sameName(words)) ?? byName.get(sameName(firstLast(words)));
    return person
      ? { code: person.email, name: person.name, onRoster: true }
      : { code: /^\S+@\S+$/.test(words) ? email : words, name: words, onRoster: false };
  };
}

function firstLast(words: string): string {
  const [last = '', first = ''] = words.split(',');
  return `${first} ${last}`;
}
