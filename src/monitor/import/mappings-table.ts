import { fnv1a } from '../../fnv1a';
import { moment, type RowOf, table, text } from '../../table';
import { type ImportMapping, importMappingSchema } from './mapping';

/** How files were understood, so that the next one with the same headings needs no matching. */
export const mappingsTable = table('Import mappings', {
  help: 'How imported files were matched. The software keeps this tab.',
  key: ['headings'],
  kept: true,
  hidden: true,
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

/** Characters. A cell of Google Sheets holds 50,000. */
const LONGEST = 45_000;

export function headingsKey(headings: readonly string[]): string {
  return `H-${fnv1a([...headings].sort().join('\u001f'))}`;
}

/**
 * The mapping as a row to keep, but for the day, which is that of one file. What is said about look-fors is kept as far as a
 * cell goes; the rest is guessed anew next time.
 */
export function mappingRow(
  headings: readonly string[],
  file: string,
  used: Date,
  mapping: ImportMapping,
): MappingRow {
  return {
    headings: headingsKey(headings),
    file,
    used: used.toISOString(),
    mapping: fittingJson({ ...mapping, day: '' }),
  };
}

/** The mapping kept in a row; null when somebody changed it beyond reading. */
export function mappingFrom(row: MappingRow): ImportMapping | null {
  try {
    return importMappingSchema.parse(JSON.parse(row.mapping));
  } catch {
    return null;
  }
}

function fittingJson(mapping: ImportMapping): string {
  const whole = JSON.stringify(mapping);
  if (whole.length <= LONGEST) return whole;
  const bare = JSON.stringify({ ...mapping, lookFors: {} });
  // So many words elsewhere mean that a column of free text was chosen for the levels.
  if (bare.length > LONGEST) return '';
  let left = LONGEST - bare.length;
  const lookFors: Record<string, string> = {};
  for (const [key, practice] of Object.entries(mapping.lookFors)) {
    left -= JSON.stringify(key).length + JSON.stringify(practice).length + 2;
    if (left < 0) break;
    lookFors[key] = practice;
  }
  return JSON.stringify({ ...mapping, lookFors });
}
