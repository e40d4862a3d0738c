import { fnv1a } from '../../fnv1a';
import { moment, type RowOf, table, text } from '../../table';

/** How files were understood, so that the next one with the same headings needs no matching. */
export const mappingsTable = table('Import mappings', {
  help: 'How imported files were matched. The software keeps this tab.',
  key: ['headings'],
  kept: true,
  shown: 'never',
  columns: {
    /** A code for the headings, in any order; they themselves may be longer than a cell. */
    headings: text('Headings', { required: true, width: 160 }),
    file: text('File', { width: 240 }),
    used: moment('Used', { width: 140 }),
    /** JSON. */
    mapping: text('Mapping', { width: 300 }),
  },
});
export type MappingRow = RowOf<typeof mappingsTable>;

export function headingsKey(headings: readonly string[]): string {
  return `H-${fnv1a([...headings].sort().join('\u001f'))}`;
}
