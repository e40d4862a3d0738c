import { libraryFrom, libraryTables } from '../../practices/library';
import { staffTable } from '../../school/staff';
import type { Workspace } from '../../workspace';
import { ratingsTable } from '../ratings-table';
import { type KnownSchool, knownSchool } from './known-school';
import { type MappingRow, mappingsTable } from './mappings-table';

/** What the import dialog starts with. */
export interface ImportStart {
  readonly known: KnownSchool;
  /** Tabs of the workbook that a leader may choose instead of a file. */
  readonly tabs: readonly string[];
  /** Mappings of earlier imports; see `rememberedFor`. */
  readonly mappings: readonly MappingRow[];
}

/** Reads what matching a file and planning what becomes of it need; the rest goes on in the browser. */
export function openImport(workspace: Workspace): ImportStart {
  const { workbook } = workspace;
  const contents = workbook.read({
    ...libraryTables,
    staff: staffTable,
    ratings: ratingsTable,
    mappings: mappingsTable,
  });
  return {
    known: knownSchool(libraryFrom(contents), contents.staff.rows, contents.ratings.rows),
    tabs: workbook.tabs(),
    mappings: contents.mappings.rows,
  };
}
