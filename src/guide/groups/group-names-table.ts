import { type RowOf, table, text } from '../../table';

/** Spellings that leaders said mean the same group. */
export const groupNamesTable = table('Group names', {
  help: 'Spellings on the Staff tab that count as one group. Delete a row to count them apart again.',
  key: ['heading', 'spelling'],
  columns: {
    heading: text('Heading', { required: true, help: 'The column of the Staff tab', width: 160 }),
    spelling: text('Spelling', { required: true, help: 'As it stands there', width: 200 }),
    counts: text('Counts as', { required: true, width: 200 }),
  },
});
export type GroupName = RowOf<typeof groupNamesTable>;
