import { isEmailAddress } from '../email-address';
import { readTitle } from './job-titles';
import { cellsOf, type Field, placesIn } from './roster-columns';
import type { Person, Role } from './staff';
import { type DateOrder, dateOrderOf, readDay } from './written-days';

/** A pasted roster, read beside who is on the Staff tab already. */
export interface Roster {
  /** Who is new, and whose row changes, each as the row will stand. */
  readonly added: readonly Person[];
  readonly changed: readonly Person[];
  /** How many stand on the tab just so. */
  readonly same: number;
  /** Titles that are no role's own, each once, with the role it is taken for. */
  readonly titles: readonly Title[];
  /** What cannot be taken over yet. */
  readonly left: readonly Left[];
  /** The line of headings; null without one. */
  readonly headings: readonly string[] | null;
  /** In words, what is taken over and may be wrong all the same. */
  readonly mind: readonly string[];
  /** Why nothing can be read at all; blank when something can. */
  readonly problem: string;
}

export interface Title {
  readonly title: string;
  readonly role: Role;
}

/** A line as it was pasted, and what is wrong with it. */
export interface Left {
  readonly cells: readonly string[];
  readonly why: string;
}

/** Lines among which the headings are looked for. */
const TOP = 5;

const NOTHING: Roster = {
  added: [],
  changed: [],
  same: 0,
  titles: [],
  left: [],
  headings: null,
  mind: [],
  problem: '',
};

/**
 * Reads a roster as lines of cells, with or without headings. Blank cells leave what the Staff tab says as it is. A line that cannot
 * be taken over is left with the reason; no line is left for its title. Of two lines with one address the first stands.
 *
 * @param chosen what people say that a title means, by the title
 */
export function readRoster(
  lines: readonly (readonly string[])[],
  staff: readonly Person[] = [],
  chosen: Readonly<Record<string, Role>> = {},
): Roster {
  const filled = lines
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return { ...NOTHING, problem: 'Paste your roster, one person a line.' };
  // The name of the school may stand over the headings.
  const at = filled.slice(0, TOP).findIndex((cells) => placesIn(cells, filled) !== null);
  const headings = filled[at] ?? null;
  const places = headings && placesIn(headings, filled);
  const members = filled.slice(at + 1);
  if (members.length === 0) {
    return { ...NOTHING, headings, problem: 'There are headings, and nobody under them.' };
  }
  if (!filled.some((cells) => cells.some((cell) => cell.includes('@')))) {
    return { ...NOTHING, headings, problem: 'Put each person’s e-mail address on the line too.' };
  }

  const read = members.map((cells) => ({ cells, cell: cellsOf(cells, places) }));
  const order = dateOrderOf(read.flatMap(({ cell }) => [cell.firstDay, cell.lastDay]));
  const before = new Map(staff.map((person) => [person.email, person]));
  const found = new Map<string, Person>();
  const titles = new Map<string, Title>();
  const left: Left[] = [];
  for (const { cells, cell } of read) {
    const email = addressIn(cell.email);
    const name = nameOf(cell.name);
    const known = before.get(email);
    const why = wrongWith({ ...cell, email, name }, order, found.get(email));
    if (why !== '') {
      left.push({ cells, why });
      continue;
    }
    if (found.has(email)) continue;
    const title = readTitle(cell.role);
    const said = chosen[cell.role] ?? (cell.role !== '' && title.known ? title.role : undefined);
    // What we would only guess at was said before of those who are on the tab.
    const role = said ?? known?.role ?? title.role;
    if (!title.known && (said || !known)) titles.set(cell.role, { title: cell.role, role });
    const teaches = role === 'Teacher' || role === 'Lead teacher';
    found.set(email, {
      name,
      email,
      role,
      grade: cell.grade || known?.grade || (teaches ? title.grade : ''),
      subject: cell.subject || known?.subject || (teaches ? title.subject : ''),
      team: cell.team || (known?.team ?? ''),
      firstDay: dayIn(cell.firstDay, order) || (known?.firstDay ?? ''),
      lastDay: dayIn(cell.lastDay, order) || (known?.lastDay ?? ''),
    });
  }
  const people = [...found.values()];
  const added = people.filter(({ email }) => !before.has(email));
  const changed = people.filter((person) => isOther(person, before.get(person.email)));
  return {
    ...NOTHING,
    added,
    changed,
    same: people.length - added.length - changed.length,
    titles: [...titles.values()],
    left,
    headings,
    mind: namedTwice(staff, added),
  };
}

/** Who stands on the Staff tab once a roster is taken over. */
export function staffWith(staff: readonly Person[], { added, changed }: Roster): Person[] {
  const now = new Map(changed.map((person) => [person.email, person]));
  return [...staff.map((person) => now.get(person.email) ?? person), ...added];
}

function wrongWith(
  { email, name, firstDay, lastDay }: Readonly<Record<Field, string>>,
  order: DateOrder,
  earlier: Person | undefined,
): string {
  if (email === '') return 'The e-mail address is missing.';
  if (!isEmailAddress(email)) return `“${email}” is no e-mail address.`;
  if (name === '') return 'The name is missing.';
  const odd = [firstDay, lastDay].find((words) => words !== '' && dayIn(words, order) === '');
  if (odd !== undefined) return `“${odd}” is no date. Write it like 2026-09-30.`;
  return earlier && earlier.name !== name
    ? `${earlier.name} has this address too. Give each their own.`
    : '';
}

/** "Smith, John" is John Smith; "John Smith, Jr." stays as he is. */
function nameOf(words: string): string {
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(words) ?? [];
  const name = first === '' || /^(jr|sr|i{2,3}|iv|ph\.?d|ed\.?d|m\.?ed)\.?$/i.test(first);
  return (name ? words : `${first} ${last}`).replace(/\s+/g, ' ').trim();
}

/** "John Smith <john@school.org>" and "mailto:" hold an address too. */
function addressIn(words: string): string {
  const [, address] = /<([^<>]+)>/.exec(words) ?? [];
  return (address ?? words.replace(/^mailto:/i, '')).trim().toLowerCase();
}

/** Blank for what is no date. */
function dayIn(words: string, order: DateOrder): string {
  const read = readDay(words, order || 'month first');
  return 'day' in read ? read.day : '';
}

function isOther(person: Person, before: Person | undefined): boolean {
  return (
    before !== undefined &&
    (Object.keys(person) as Field[]).some((field) => person[field] !== before[field])
  );
}

/** Whose name stands on another address too may be the same person. */
function namedTwice(staff: readonly Person[], added: readonly Person[]): string[] {
  const known = new Map(staff.map((person) => [person.name.toLowerCase(), person]));
  return added.flatMap((person) => {
    const { name, email } = person;
    const other = known.get(name.toLowerCase());
    if (other) return [`${name}: ${other.email} and ${email}. One person, or two?`];
    known.set(name.toLowerCase(), person);
    return [];
  });
}
