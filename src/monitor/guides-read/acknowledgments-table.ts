import { email, lines, moment, type RowOf, table, text } from '../../table';

/** Which observer has read which guide, and of which versions it was. */
export const acknowledgmentsTable = table('Acknowledgments', {
  help: 'Who has read which guide. Each new version asks again.',
  key: ['person', 'focus', 'versions'],
  kept: true,
  columns: {
    person: email('E-mail', { required: true, width: 220 }),
    focus: text('Set', { required: true, width: 120 }),
    read: moment('Read', { width: 140 }),
    versions: lines('Of', { width: 240 }),
  },
});
export type Acknowledgment = RowOf<typeof acknowledgmentsTable>;
