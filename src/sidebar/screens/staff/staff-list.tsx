import { useState } from 'preact/hooks';
import type { StaffShown } from '../../../school/show-staff';
import type { Person } from '../../../school/staff';
import { OpenTab } from '../../parts/open-tab';
import { ProblemList } from '../../parts/problem-list';
import { rolesInWords } from './roster-in-words';

/** More than these are searched. */
const MANY = 12;

/** Who stands on the roster; each name opens its row. */
export function StaffList({ people, problems }: StaffShown) {
  const [words, setWords] = useState('');
  const found = findPeople(people, words);
  return (
    <section class="stack" aria-label="On the roster">
      <p>
        <b>{people.length} on the roster.</b> {rolesInWords(people)}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <p class="quiet small">
        A name opens its row on the tab <OpenTab tab="Staff" />. Change it there.
      </p>
      {people.length > MANY && (
        <input
          class="input"
          type="search"
          placeholder="Find by name, role, grade or team"
          aria-label="Find somebody"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p>Nobody has these words in name, role, grade, subject or team.</p>}
      <ul class="list">
        {found.map((person) => (
          <li key={person.email} class="item person">
            <p>
              <OpenTab tab="Staff" row={person.email} about={person.name} />
            </p>
            <p class="quiet small">{aboutPerson(person)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By name; those that have all these words in what the roster says of them. Accents may be left out. */
export function findPeople(people: readonly Person[], words: string): Person[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return people
    .filter((person) => {
      const text = plain(Object.values(person).join(' '));
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** "Teacher · Grade 4 · Math". */
function aboutPerson({ role, grade, subject, team, firstDay, lastDay }: Person): string {
  return [
    role,
    team || (grade && `Grade ${grade}`),
    subject,
    firstDay && `from ${firstDay}`,
    lastDay && `until ${lastDay}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
