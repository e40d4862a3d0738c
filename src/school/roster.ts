import { isEmailAddress } from '../email-address';
import { type Person, ROLES, type Role } from './staff';
import { type DateOrder, dateOrderOf, readDay } from './written-days';

/** A pasted roster, read: who can be taken over, and what is wrong with the other lines. */
export interface Roster {
  readonly people: readonly Person[];
  /** In words, each with its line. */
  readonly problems: readonly string[];
}

type Field = keyof Person;

/** Headings as rosters have them, in lower case with letters only. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'fullname', 'teacher', 'teachername', 'staff', 'staffname', 'nombre'],
  email: ['email', 'emailaddress', 'mail', 'schoolemail', 'address', 'correo'],
  role: ['role', 'position', 'title', 'jobtitle'],
  grade: ['grade', 'grades', 'gradelevel', 'year'],
  subject: ['subject', 'subjects', 'department', 'content', 'area'],
  team: ['team', 'teams', 'plc', 'collaborativeteam', 'group'],
  firstDay: ['firstday', 'startdate', 'start', 'hiredate', 'datehired', 'joined'],
  lastDay: ['lastday', 'enddate', 'end', 'left'],
};

/**
 * Reads a roster as lines of cells, with or without headings (without: name, e-mail, role, grade, subject, team). A line
 * that cannot be taken over is a problem in words; of two lines with one address the first stands.
 */
export function readRoster(lines: readonly (readonly string[])[]): Roster {
  const filled = lines
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0];
  if (!first)
    return {
      people: [],
      problems: ['There is nothing to read. Paste your roster, one person a line.'],
    };
  const headed = headingsOf(first.cells);
  const places = headed ?? DEFAULT_PLACES;
  if (places.email === undefined || places.name === undefined) {
    return {
      people: [],
      problems: ['The roster needs a Name and an E-mail column. Add those headings.'],
    };
  }

  const people: Person[] = [];
  const problems: string[] = [];
  const lineOf = new Map<string, number>();
  const members = headed ? filled.slice(1) : filled;
  const daysIn = ({ cells }: (typeof members)[number]) =>
    [places.firstDay, places.lastDay].map((place) => cells[place ?? -1] ?? '');
  const order = dateOrderOf(members.flatMap(daysIn)) || 'month first';
  for (const member of members) {
    const { cells, line } = member;
    const cell = (field: Field) => cells[places[field] ?? -1] ?? '';
    const [firstDay, lastDay] = daysIn(member).map((words) => dayFrom(words, order));
    const email = cell('email').toLowerCase();
    const role = roleOf(cell('role'));
    const earlier = lineOf.get(email);
    if (cell('name') === '') problems.push(`Line ${line}: the name is blank.`);
    else if (!isEmailAddress(email)) {
      problems.push(
        `Line ${line}: ${cell('name')} needs an e-mail address${email && `; “${email}” is none`}.`,
      );
    } else if (!role) {
      problems.push(`Line ${line}: “${cell('role')}” is no role here. Use ${ROLES.join(', ')}.`);
    } else if (firstDay === null || lastDay === null) {
      const words = daysIn(member)[firstDay === null ? 0 : 1];
      problems.push(`Line ${line}: “${words}” is not a date. Write it like 2026-09-30.`);
    } else if (earlier !== undefined) {
      problems.push(
        `Line ${line}: ${email} stands on line ${earlier} already. The first one counts.`,
      );
    } else {
      lineOf.set(email, line);
      people.push({
        name: cell('name'),
        email,
        role,
        grade: cell('grade'),
        subject: cell('subject'),
        team: cell('team'),
        firstDay: firstDay ?? '',
        lastDay: lastDay ?? '',
      });
    }
  }
  if (people.length === 0 && problems.length === 0)
    problems.push('The roster has headings but nobody under them.');
  return { people, problems };
}

const DEFAULT_PLACES: Readonly<Partial<Record<Field, number>>> = {
  name: 0,
  email: 1,
  role: 2,
  grade: 3,
  subject: 4,
  team: 5,
};

/** Where each field stands, if the line is one of headings. */
function headingsOf(cells: readonly string[]): Partial<Record<Field, number>> | null {
  const places: Partial<Record<Field, number>> = {};
  const words = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  for (const [field, names] of Object.entries(HEADINGS) as [Field, readonly string[]][]) {
    const place = words.findIndex((word) => names.includes(word));
    if (place >= 0) places[field] = place;
  }
  return Object.keys(places).length >= 2 ? places : null;
}

/** Null for what is no date. */
function dayFrom(words: string, order: DateOrder): string | null {
  if (words === '') return '';
  const read = readDay(words, order);
  return 'day' in read ? read.day : null;
}

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  '': 'Teacher',
  ap: 'Assistant principal',
  'vice principal': 'Assistant principal',
  'asst principal': 'Assistant principal',
  'asst. principal': 'Assistant principal',
  'instructional coach': 'Coach',
  'school coach': 'Coach',
  'head teacher': 'Lead teacher',
  staff: 'Other staff',
};

/** The role that some words mean; people are teachers unless the roster says otherwise. */
function roleOf(words: string): Role | null {
  const word = words.toLowerCase();
  return ROLES.find((role) => role.toLowerCase() === word) ?? ROLE_WORDS[word] ?? null;
}
