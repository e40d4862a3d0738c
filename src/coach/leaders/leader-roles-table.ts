import { choice, date, email, lines, type RowOf, table, text } from '../../table';

/** Who leads instruction in which role, what it asks of them, and what was known of them when they took it. */
export const leaderRolesTable = table('Leader roles', {
  help: 'Who leads in which role, what it asks of them, and their track record then.',
  key: ['person', 'role', 'from'],
  columns: {
    personName: text('Person', { width: 180 }),
    person: email('E-mail', { required: true, width: 220 }),
    role: text('Role', { required: true, width: 160 }),
    by: choice('Established by', ['School', 'District'], { width: 110 }),
    responsibilities: lines('Responsibilities', { width: 320 }),
    from: date('From', { required: true, width: 100 }),
    until: date('Until', { width: 100, help: 'The last day; blank while it goes on' }),
    trackRecord: text('Track record then', { width: 320 }),
  },
});
export type LeaderRole = RowOf<typeof leaderRolesTable>;
