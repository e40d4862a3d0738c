import { libraryFrom, libraryTables } from '../../practices/library';
import { staffTable } from '../../school/staff';
import type { Workspace } from '../../workspace';
import { ratingsTable } from '../ratings-table';
import { type KnownSchool, knownSchool } from './known-school';
import type { ImportMapping } from './mapping';
import { headingsKey, mappingFrom, mappingsTable } from './mappings-table';

/** What the import dialog starts with. */
export interface ImportStart {
  readonly known: KnownSchool;
  /** Tabs of the workbook that a leader may choose instead of a file. */
  readonly tabs: readonly string[];
  /** Mappings of earlier imports, the last used first. */
  readonly mappings: readonly RememberedMapping[];
}

export interface RememberedMapping {
  /** See `rememberedFor`. */
  readonly headings: string;
  readonly file: string;
  readonly mapping: ImportMapping;
}

/** Reads what matching a file and showing what would happen need; the rest goes on in the browser. */
export function openImport(workspace: Workspace): ImportStart {
  const { workbook } = workspace;
  const contents = workbook.read({
    ...libraryTables,
    staff: staffTable,
    ratings: ratingsTable,
    mappings: mappingsTable,
  });
  const used = [...contents.mappings.rows].sort((a, b) => (a.used < b.used ? 1 : -1));
  return {
    known: knownSchool(libraryFrom(contents), contents.staff.rows, contents.ratings.rows),
    tabs: workbook.tabs(),
    mappings: used.flatMap((row) => {
      const mapping = mappingFrom(row);
      return mapping ? [{ headings: row.headings, file: row.file, mapping }] : [];
    }),
  };
}

/** The mapping of the last file with these headings, in any order. */
export function rememberedFor(
  start: Pick<ImportStart, 'mappings'>,
  headings: readonly string[],
): RememberedMapping | null {
  const key = headingsKey(headings);
  return start.mappings.find((one) => one.headings === key) ?? null;
}
