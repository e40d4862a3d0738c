import type { ImportRecord } from './import-file';
import { type LookFor, lookForKey } from './look-fors';
import type { ImportMapping } from './mapping';
import { sameWords } from './same-words';

/** A file as far as its mapping depends on it. */
export interface MappableFile {
  readonly headings: readonly string[];
  readonly records: readonly ImportRecord[];
}

export interface DistinctText {
  readonly text: string;
  /** How many rows hold it. */
  readonly rows: number;
}

/** The texts of a column, trimmed, each once, in the order of the file; none for a blank heading. */
export function distinctTexts(
  { headings, records }: MappableFile,
  heading: string,
): DistinctText[] {
  const index = heading === '' ? -1 : headings.indexOf(heading);
  if (index < 0) return [];
  const counts = new Map<string, number>();
  for (const { cells } of records) {
    const text = (cells[index] ?? '').trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, rows]) => ({ text, rows }));
}

/** One look-for of a file, as it is first written there. */
export interface FileLookFor extends LookFor {
  /** Its key in `ImportMapping.lookFors`. */
  readonly key: string;
  readonly rows: number;
}

/** The look-fors of a file in its order. Those that differ only in capitals, spaces and punctuation are one. */
export function lookForsOf(
  { headings, records }: MappableFile,
  { columns }: Pick<ImportMapping, 'columns'>,
): FileLookFor[] {
  const focusAt = columns.focus === '' ? -1 : headings.indexOf(columns.focus);
  const lookForAt = columns.lookFor === '' ? -1 : headings.indexOf(columns.lookFor);
  if (lookForAt < 0) return [];
  const counts = new Map<string, LookFor & { rows: number }>();
  for (const { cells } of records) {
    const focus = (cells[focusAt] ?? '').trim();
    const lookFor = (cells[lookForAt] ?? '').trim();
    if (lookFor === '') continue;
    const words = `${focus}\u001f${lookFor}`;
    const count = counts.get(words);
    if (count) count.rows++;
    else counts.set(words, { focus, lookFor, rows: 1 });
  }
  const lookFors = new Map<string, FileLookFor>();
  for (const { rows, ...lookFor } of counts.values()) {
    const key = lookForKey(lookFor);
    const before = lookFors.get(key);
    lookFors.set(key, before ? { ...before, rows: before.rows + rows } : { ...lookFor, key, rows });
  }
  return [...lookFors.values()];
}

/** How each look-for is to be written: it and its focus as the file first has them. */
export function spellingsOf(
  file: MappableFile,
  mapping: Pick<ImportMapping, 'columns'>,
): LookFor[] {
  const focuses = new Map<string, string>();
  return lookForsOf(file, mapping).map(({ focus, lookFor }) => {
    const words = sameWords(focus);
    const first = focuses.get(words) ?? focus;
    focuses.set(words, first);
    return { focus: first, lookFor };
  });
}
