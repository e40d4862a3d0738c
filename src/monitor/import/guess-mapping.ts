import { dateOrderOf } from '../../school/written-days';
import { type DistinctText, distinctTexts, lookForsOf, type MappableFile } from './file-words';
import { guessColumns } from './guess-columns';
import type { KnownSchool } from './known-school';
import { guessLevels, placed } from './level-words';
import { practiceFinder, practicesWithLevels } from './look-fors';
import { columnsOf, type ImportMapping } from './mapping';

/** What a new file most likely means. */
export function guessMapping(file: MappableFile, known: KnownSchool): ImportMapping {
  const mapping: ImportMapping = {
    columns: guessColumns(file.headings),
    day: '',
    dateOrder: '',
    continuum: [],
    levels: [],
    lookFors: {},
    repeats: 'another visit',
  };
  return completeMapping(mapping, file, known);
}

/** A mapping from an earlier import, for a file with the same columns; null when they are not the same. */
export function recallMapping(
  remembered: ImportMapping,
  file: MappableFile,
  known: KnownSchool,
): ImportMapping | null {
  const there = columnsOf(remembered).every((heading) => file.headings.includes(heading));
  return there ? completeMapping(remembered, file, known) : null;
}

/**
 * Adds what a mapping does not say yet, and keeps what a leader decided: after another column was chosen for the
 * levels, with `continuum` and `levels` emptied; for another one for the look-fors; for another number of levels.
 */
export function completeMapping(
  mapping: ImportMapping,
  file: MappableFile,
  known: KnownSchool,
): ImportMapping {
  const { columns } = mapping;
  const texts = distinctTexts(file, columns.level);
  const levels = levelsFor(mapping, texts);
  const practices = new Set(
    practicesWithLevels(known, levels.continuum.length).map(({ id }) => id),
  );
  const find = practiceFinder(known, levels.continuum.length);
  const lookFors: Record<string, string> = {};
  for (const lookFor of lookForsOf(file, mapping)) {
    const decided = mapping.lookFors[lookFor.key];
    const kept = decided === '' || (decided !== undefined && practices.has(decided));
    const practice = kept ? decided : find(lookFor);
    // Only what is not a new practice anyway, unless somebody decided that it is to be one.
    if (practice !== '' || kept) lookFors[lookFor.key] = practice;
  }
  return {
    ...mapping,
    ...levels,
    dateOrder: mapping.dateOrder || dateOrderOf(distinctTexts(file, columns.date).map(textOf)),
    lookFors,
  };
}

function levelsFor(
  { continuum, levels }: ImportMapping,
  texts: readonly DistinctText[],
): Pick<ImportMapping, 'continuum' | 'levels'> {
  if (continuum.length === 0) return guessLevels(texts);
  const decided = new Map(levels.map(({ text, level }) => [text, level]));
  return {
    continuum,
    levels: placed(texts, continuum).map(({ text, level }) => ({
      text,
      level: decided.get(text) ?? level,
    })),
  };
}

function textOf({ text }: DistinctText): string {
  return text;
}
