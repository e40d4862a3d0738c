import { type ImportMapping, importMappingSchema } from './mapping';
import { headingsKey, type MappingRow } from './mappings-table';
import type { ImportStart } from './open-import';

/** Characters. A cell of Google Sheets holds 50,000. */
const LONGEST = 45_000;

/**
 * The mapping as text to keep, but for the day, which is that of one file. What is said about look-fors is kept as far as a
 * cell goes; the rest is guessed anew next time.
 */
export function mappingText(mapping: ImportMapping): string {
  const kept = { ...mapping, day: '' };
  const whole = JSON.stringify(kept);
  if (whole.length <= LONGEST) return whole;
  const bare = JSON.stringify({ ...kept, lookFors: {} });
  // So many words elsewhere mean that a column of free text was chosen for the levels.
  if (bare.length > LONGEST) return '';
  let left = LONGEST - bare.length;
  const lookFors: Record<string, string> = {};
  for (const [key, practice] of Object.entries(mapping.lookFors)) {
    left -= JSON.stringify(key).length + JSON.stringify(practice).length + 2;
    if (left < 0) break;
    lookFors[key] = practice;
  }
  return JSON.stringify({ ...kept, lookFors });
}

/** The mapping kept in a row; null when somebody changed it beyond reading. */
export function mappingFrom(row: Pick<MappingRow, 'mapping'>): ImportMapping | null {
  try {
    return importMappingSchema.parse(JSON.parse(row.mapping));
  } catch {
    return null;
  }
}

/** How the last file with these headings, in any order, was matched. */
export interface RememberedMapping {
  readonly file: string;
  readonly mapping: ImportMapping;
}

export function rememberedFor(
  { mappings }: Pick<ImportStart, 'mappings'>,
  headings: readonly string[],
): RememberedMapping | null {
  const key = headingsKey(headings);
  const row = mappings.find((one) => one.headings === key);
  const mapping = row && mappingFrom(row);
  return mapping ? { file: row.file, mapping } : null;
}
