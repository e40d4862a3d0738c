import { readTitle } from './job-titles';
import type { Person } from './staff';

export type Field = keyof Person;

type Column = Field | 'first' | 'last';

/** Where each column of a roster stands. */
export type Places = Readonly<Partial<Record<Column, number>>>;

/** Headings as rosters have them, in lower case with letters only. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'fullname',
    'teacher',
    'teachername',
    'staff',
    'staffname',
    'staffmember',
    'employee',
    'employeename',
    'lastnamefirstname',
    'lastfirst',
    'nombre',
  ],
  first: ['firstname', 'first', 'givenname'],
  last: ['lastname', 'last', 'surname', 'familyname'],
  email: ['email', 'emailaddress', 'mail', 'schoolemail', 'workemail', 'address', 'correo'],
  role: ['role', 'position', 'title', 'jobtitle', 'job', 'assignment'],
  grade: ['grade', 'grades', 'gradelevel', 'year'],
  subject: ['subject', 'subjects', 'department', 'content', 'area'],
  team: ['team', 'teams', 'plc', 'collaborativeteam', 'group'],
  firstDay: ['firstday', 'startdate', 'start', 'hiredate', 'datehired', 'joined'],
  lastDay: ['lastday', 'enddate', 'end', 'left'],
};

/** Without headings a line is read so, unless its address stands somewhere else. */
const AS_WRITTEN: readonly Field[] = ['name', 'email', 'role', 'grade', 'subject', 'team'];

/** Where the columns stand, if the first line is one of headings. Addresses are known by their @, whatever stands over them. */
export function placesIn(
  line: readonly string[],
  lines: readonly (readonly string[])[],
): Places | null {
  if (line.some((cell) => cell.includes('@'))) return null;
  const places: Partial<Record<Column, number>> = {};
  const words = line.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  for (const [column, names] of Object.entries(HEADINGS) as [Column, readonly string[]][]) {
    const place = words.findIndex((word) => names.includes(word));
    if (place >= 0) places[column] = place;
  }
  if (Object.keys(places).length < 2) return null;
  if (places.email === undefined) {
    const place = lines.flatMap((cells) => cells.findIndex((cell) => cell.includes('@')));
    places.email = place.find((one) => one >= 0) ?? -1;
  }
  return places;
}

/** The cells of a line, each under the column it belongs to; blank where it has none. */
export function cellsOf(
  cells: readonly string[],
  places: Places | null,
): Readonly<Record<Field, string>> {
  const line = places ? headed(cells, places) : unheaded(cells);
  const at = (field: Field) => line[field] ?? '';
  return {
    name: at('name'),
    email: at('email'),
    role: at('role'),
    grade: at('grade'),
    subject: at('subject'),
    team: at('team'),
    firstDay: at('firstDay'),
    lastDay: at('lastDay'),
  };
}

type Line = Partial<Record<Field, string>>;

function headed(cells: readonly string[], places: Places): Line {
  const at = (column: Column) => cells[places[column] ?? -1] ?? '';
  const line: Line = {};
  for (const field of Object.keys(HEADINGS) as Column[]) {
    if (field !== 'first' && field !== 'last') line[field] = at(field);
  }
  return { ...line, name: at('name') || `${at('first')} ${at('last')}`.trim() };
}

/** The address is known by its @, a role by its words, and the name by standing first among the others. */
function unheaded(written: readonly string[]): Line {
  const cells = written.flatMap((cell) => {
    const [, name = '', email = ''] = /^([^<]+)<([^<>]+@[^<>]+)>$/.exec(cell) ?? [];
    return email === '' ? cell : [name.trim(), email];
  });
  const place = cells.findIndex((cell) => cell.includes('@'));
  if (place === 1) return Object.fromEntries(AS_WRITTEN.map((field, at) => [field, cells[at]]));
  const email = cells[place] ?? '';
  // A line without an address has no order that can be relied on: its name is the first thing on it.
  const others = cells.filter((_, at) => at !== place);
  // Where the first has a whole name, a job may follow at once.
  const after = /[ ,]/.test(others[0] ?? '') ? 0 : 1;
  const roleAt = others.findIndex((cell, at) => cell !== '' && isRole(cell, at > after));
  const role = others[roleAt] ?? '';
  const rest = others.filter((_, at) => at !== roleAt);
  const [one = '', two = ''] = rest;
  const before = place - (roleAt >= 0 && roleAt < place ? 1 : 0);
  const inParts = before >= 2 && two !== '' && !/\d/.test(two) && !two.includes(' ');
  const [grade = '', subject = '', team = ''] = rest.slice(inParts ? 2 : 1);
  return { name: inParts ? inOrder(one, two, email) : one, email, role, grade, subject, team };
}

/** A name that stands in two cells: last name first, as lists are sorted, unless the address says otherwise. */
function inOrder(one: string, two: string, email: string): string {
  const login = lettersOf(email);
  const begins = (first: string, last: string) =>
    [`${first[0]}${last}`, first + last].some((words) => login.startsWith(lettersOf(words)));
  return begins(one, two) && !begins(two, one) ? `${one} ${two}` : `${two} ${one}`;
}

function lettersOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z@]/g, '');
}

/** Whether words name a job. A name may sound like one: what Art Price teaches stands behind his name. */
function isRole(words: string, isBehindName: boolean): boolean {
  return readTitle(words).known || (isBehindName && !/\d/.test(words));
}
