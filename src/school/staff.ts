import { choice, date, email, type RowOf, table, text } from '../table';
import type { Settings } from './settings';

/** Those who observe are instructional leaders; those who teach are observed. */
export const ROLES = [
  'Teacher',
  'Principal',
  'Assistant principal',
  'Coach',
  'Lead teacher',
  'District leader',
  'Other staff',
] as const;
export type Role = (typeof ROLES)[number];

const OBSERVING: ReadonlySet<Role> = new Set([
  'Principal',
  'Assistant principal',
  'Coach',
  'Lead teacher',
  'District leader',
]);
const LEADING: ReadonlySet<Role> = new Set(['Principal', 'Assistant principal', 'District leader']);
const TEACHING: ReadonlySet<Role> = new Set(['Teacher', 'Lead teacher']);

export const staffTable = table('Staff', {
  help: 'Everyone who teaches or observes. Paste your roster here, or use Staff in the sidebar.',
  shown: 'first',
  key: ['email'],
  columns: {
    name: text('Name', {
      required: true,
      width: 200,
      help: 'As it should stand on forms: Ana López',
    }),
    email: email('E-mail', { required: true, width: 240, help: "The person's school address" }),
    role: choice('Role', ROLES, {
      required: true,
      width: 140,
      help: 'Teachers and lead teachers are observed. Leaders, coaches and lead teachers observe.',
    }),
    grade: text('Grade', { width: 80, help: 'As your school says it: K, 3, 6-8' }),
    subject: text('Subject', { width: 140 }),
    team: text('Team', { width: 160, help: 'The collaborative team that plans together' }),
    firstDay: date('First day', {
      width: 100,
      help: 'Of somebody who came after the year began; no visit is expected before it',
    }),
    lastDay: date('Last day', {
      width: 100,
      help: 'Of somebody who leaves; no visit is expected after it',
    }),
  },
});
export type Person = RowOf<typeof staffTable>;

export function observes(person: Person): boolean {
  return OBSERVING.has(person.role);
}

export function teaches(person: Person): boolean {
  return TEACHING.has(person.role);
}

/** Somebody by e-mail or, when that has changed since, by a name that one person alone has. */
export function personOf(
  staff: readonly Person[],
  email: string,
  name: string,
): Person | undefined {
  const named = staff.filter((person) => person.name === name);
  return (
    staff.find((person) => person.email === email) ?? (named.length === 1 ? named[0] : undefined)
  );
}

/** Whether somebody decides for the school: a leader on the roster, or who set the workbook up. */
export function leads(
  email: string,
  staff: readonly Person[],
  settings: Pick<Settings, 'owner'>,
): boolean {
  return (
    email === settings.owner ||
    staff.some((person) => person.email === email && LEADING.has(person.role))
  );
}
