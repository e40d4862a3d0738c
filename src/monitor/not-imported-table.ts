import { number, type RowOf, table, text } from '../table';

/** Rows of imported files that could not be taken over, each with its reason and its own words. */
export const notImportedTable = table('Not imported', {
  help: 'Rows that an import left out, and why. Fix them in your file and import it again.',
  key: ['file', 'row'],
  kept: true,
  columns: {
    file: text('File', { required: true, width: 200 }),
    /** As the file numbers its records, from 2; headings are row 1. */
    row: number('Row', { width: 70 }),
    reason: text('Why', { width: 360 }),
    content: text('What it says', { width: 480 }),
  },
});
export type NotImported = RowOf<typeof notImportedTable>;
