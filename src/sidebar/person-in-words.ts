import type { Person } from '../school/staff';
import { withNone } from './parts/choice';

/** "Ana López, grade 4, Math" in a list to choose from. */
export function personInWords({
  name,
  grade,
  subject,
}: Pick<Person, 'name' | 'grade' | 'subject'>): string {
  return [name, grade && `grade ${grade}`, subject].filter(Boolean).join(', ');
}

/** People to choose from, after what stands there while nobody is chosen. */
export function peopleToChoose(
  first: string,
  people: readonly Pick<Person, 'email' | 'name' | 'grade' | 'subject'>[],
) {
  return withNone(
    first,
    people.map((person) => [person.email, personInWords(person)]),
  );
}
