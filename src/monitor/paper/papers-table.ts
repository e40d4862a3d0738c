import { type RowOf, table, text } from '../../table';

/** Docs to print, each remade in place. */
export const papersTable = table('Papers', {
  help: 'Documents to print. Making one again draws it in the same place.',
  key: ['paper'],
  kept: true,
  columns: {
    /** The code of a focus set, or `forms` for the page that leads to all forms. */
    paper: text('Paper', { required: true, width: 120 }),
    name: text('Name', { width: 240 }),
    url: text('Link', { width: 320 }),
    document: text('Document', { width: 160 }),
  },
});
export type PaperRow = RowOf<typeof papersTable>;
