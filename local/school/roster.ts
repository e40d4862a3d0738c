import type { StaffMember } from './school';

/** Everybody on the staff of Riverside K-8. All of them are made up. */

const DOMAIN = 'riverside.example';

/** The address of somebody by login. */
export function address(login: string): string {
  return `${login}@${DOMAIN}`;
}

function person(name: string, login: string): StaffMember {
  const email = address(login);
  const role = 'Teacher';
  return { name, email, role, grade: '', subject: '', team: '', firstDay: '', lastDay: '' };
}

function leader(name: string, login: string, role: StaffMember['role'], subject = ''): StaffMember {
  return {
    ...person(name, login),
    role,
    subject,
    team: 'Leadership',
  };
}

function teacher(
  name: string,
  login: string,
  grade: string,
  subject: string,
  team: string,
  more: Partial<StaffMember> = {},
): StaffMember {
  return { ...person(name, login), grade, subject, team, ...more };
}

const LEAD = { role: 'Lead teacher' } as const;
const ALL = 'All subjects';
/** A team of fewer than five has no figures of its own: most grades meet together, and two small teams stay. */
const HUMANITIES = 'Middle school humanities';

export const LEADERS: readonly StaffMember[] = [
  leader('Denise Okonkwo', 'dokonkwo', 'Principal'),
  leader('Marcus Feld', 'mfeld', 'Assistant principal'),
  leader('Priya Raman', 'praman', 'Coach', 'Literacy'),
  leader('Luis Ortega Peña', 'lortega', 'Coach', 'Mathematics'),
];

export const TEACHERS: readonly StaffMember[] = [
  teacher('Beatrice Holloway', 'bholloway', 'K', ALL, 'Grades K-2'),
  teacher('Tuyết Nguyen', 'tnguyen', 'K', ALL, 'Grades K-2'),
  teacher('Camila Rojas', 'crojas', 'K', ALL, 'Grades K-2'),
  teacher('Maria Garcia', 'mgarcia', '1', ALL, 'Grades K-2'),
  teacher('Joseph Whitehorse', 'jwhitehorse', '1', ALL, 'Grades K-2'),
  teacher('Renée Beauchamp', 'rbeauchamp', '1', ALL, 'Grades K-2'),
  teacher('Gloria Adeyemi', 'gadeyemi', '2', ALL, 'Grades K-2'),
  teacher('Samuel Katz', 'skatz', '2', ALL, 'Grades K-2'),
  teacher('Kiara Washington', 'kwashington', '2', ALL, 'Grades K-2', {
    firstDay: '2026-10-05',
  }),
  teacher('Siobhán O’Brien', 'sobrien', '3', ALL, 'Grades 3-5'),
  teacher('Íñigo Muñoz', 'imunoz', '3', ALL, 'Grades 3-5'),
  teacher('Ruth Abramson', 'rabramson', '3', ALL, 'Grades 3-5'),
  teacher('Hannah Lindqvist', 'hlindqvist', '4', ALL, 'Grades 3-5', LEAD),
  teacher('Terrence Moore', 'tmoore', '4', ALL, 'Grades 3-5'),
  teacher('Fatima Haddad', 'fhaddad', '4', ALL, 'Grades 3-5'),
  teacher('Anneliese Müller', 'amuller', '5', 'English and social studies', 'Grades 3-5'),
  teacher('Dwayne Pritchard', 'dpritchard', '5', 'Mathematics and science', 'Grades 3-5'),
  teacher('Grace Park', 'gpark', '5', ALL, 'Grades 3-5'),
  teacher('Maria Garcia', 'mgarcia2', '6', 'English', HUMANITIES),
  teacher('Paweł Michałowski', 'pmichalowski', '7', 'English', HUMANITIES),
  teacher('Joy Ellison', 'jellison', '8', 'English', HUMANITIES),
  teacher('Kevin Tran', 'ktran', '6', 'Mathematics', 'Middle school mathematics'),
  teacher('Andre Baptiste', 'abaptiste', '7', 'Mathematics', 'Middle school mathematics', LEAD),
  teacher('Shreya Patel', 'spatel', '8', 'Mathematics', 'Middle school mathematics'),
  teacher('Nadia Petrova', 'npetrova', '6-7', 'Science', 'Middle school science'),
  teacher('Will Castellano', 'wcastellano', '7-8', 'Science', 'Middle school science'),
  teacher('Deborah Stone', 'dstone', '6-7', 'Social studies', HUMANITIES),
  teacher('Omar Farouk', 'ofarouk', '7-8', 'Social studies', HUMANITIES),
  teacher('Julian Reyes', 'jreyes', '6-8', 'Social studies', HUMANITIES),
  teacher('Wendell Brooks', 'wbrooks', 'K-8', 'Music', ''),
  teacher('Celeste Fontaine', 'cfontaine', 'K-8', 'Art', 'Specials'),
  teacher('Rob Gunderson', 'rgunderson', 'K-5', 'Physical education', 'Specials'),
  teacher('Tamika Bell', 'tbell', '6-8', 'Physical education', 'Specials'),
  teacher('Ximena Duarte', 'xduarte', '6-8', 'Spanish', 'Specials', { mornings: true }),
  teacher('Eleanor Vance', 'evance', 'K-8', 'Library', 'Specials', { mornings: true }),
  teacher(
    'María Guadalupe Fernández-Villanueva de la Cruz',
    'mfernandez',
    'K-2',
    'Special education',
    'Student support',
  ),
  teacher('Peter Yazzie', 'pyazzie', '3-5', 'Special education', 'Student support'),
  teacher('Colleen McBride', 'cmcbride', '6-8', 'Special education', 'Student support'),
  teacher('Mei-Ling Chou', 'mchou', 'K-4', 'English as a new language', 'Student support'),
  teacher('Amir Hosseini', 'ahosseini', '5-8', 'English as a new language', 'Student support'),
  teacher('Judy Kowalczyk', 'jkowalczyk', '1-3', 'Reading', 'Student support', { mornings: true }),
];
