import type { ImportFile } from '../../../src/monitor/import/import-file';
import { importRequest } from '../../../src/monitor/import/import-request';
import {
  type Imported,
  type ImportRequest,
  importRequestSchema,
  importWalkthroughs,
} from '../../../src/monitor/import/import-walkthroughs';
import { knownSchool } from '../../../src/monitor/import/known-school';
import type { ImportMapping } from '../../../src/monitor/import/mapping';
import { ratingsTable } from '../../../src/monitor/ratings-table';
import { focusSetsTable } from '../../../src/practices/focus-sets-table';
import { libraryFrom } from '../../../src/practices/library';
import { practicesTable } from '../../../src/practices/practices-table';
import { Problem } from '../../../src/problem';
import { staffTable } from '../../../src/school/staff';
import {
  type AnyTable,
  type Cell,
  entriesOf,
  keyOf,
  type RowOf,
  readRows,
  writeRow,
} from '../../../src/table';
import type { Occasion, Workspace } from '../../../src/workspace';

/** A school's workbook that keeps its tabs as cells, as Sheets does, and counts what a job asks of it. */
export class SchoolInMemory {
  readonly cells = new Map<string, Map<string, Record<string, Cell>>>();
  readonly otherTabs = new Map<string, readonly (readonly Cell[])[]>();
  calls = 0;
  /** The call that a run is killed at, counted from 1. */
  killedAt = Number.POSITIVE_INFINITY;

  get workspace(): Workspace {
    const workbook = {
      timeZone: 'America/Chicago',
      read: (tables: Record<string, AnyTable>) => {
        this.call();
        return Object.fromEntries(
          Object.entries(tables).map(([name, table]) => [name, this.contents(table)]),
        );
      },
      save: (table: AnyTable, rows: readonly RowOf<AnyTable>[]) => {
        this.call();
        this.put(table, rows);
      },
      tabs: () => [...this.otherTabs.keys()],
      readTab: (name: string) => {
        const tab = this.otherTabs.get(name);
        if (!tab) throw new Problem(`There is no tab “${name}”.`);
        return tab;
      },
    };
    // Importing asks for nothing but the workbook.
    return { workbook, alone: (job: () => unknown) => job() } as unknown as Workspace;
  }

  /** A file or a batch of one, planned as the browser does by what stands here, and as Google passes it on. */
  plan(file: ImportFile, mapping: ImportMapping): ImportRequest {
    const library = libraryFrom({
      focusSets: this.contents(focusSetsTable),
      practices: this.contents(practicesTable),
    });
    const known = knownSchool(
      library,
      this.contents(staffTable).rows,
      this.contents(ratingsTable).rows,
    );
    const request = importRequest(file, mapping, known);
    return importRequestSchema.parse(JSON.parse(JSON.stringify(request)));
  }

  bring(request: ImportRequest): Imported {
    return importWalkthroughs(this.workspace, occasion, request);
  }

  rows<T extends AnyTable>(table: T): readonly RowOf<T>[] {
    const { rows, problems } = this.contents(table);
    if (problems[0]) throw new Error(problems[0].message);
    return rows;
  }

  put<T extends AnyTable>(table: T, rows: readonly RowOf<T>[]): void {
    const tab = this.tab(table);
    for (const row of rows) tab.set(keyOf(table, row), writeRow(table, row, 'America/Chicago'));
  }

  /** Everything that stands in the workbook, whatever the order of its rows. */
  everything(): string {
    const tabs = [...this.cells]
      .filter(([, rows]) => rows.size > 0)
      .map(([name, rows]) => [name, [...rows].sort(byKey)] as const);
    return JSON.stringify(tabs.sort(byKey));
  }

  private contents<T extends AnyTable>(table: T) {
    const columns = entriesOf(table).map(([name]) => name);
    const places = Object.fromEntries(columns.map((name, index) => [name, index]));
    const lines = [...this.tab(table).values()].map((row) =>
      columns.map((name) => row[name] ?? ''),
    );
    return readRows(table, places, lines, 'America/Chicago');
  }

  private tab(table: AnyTable): Map<string, Record<string, Cell>> {
    const tab = this.cells.get(table.name) ?? new Map();
    this.cells.set(table.name, tab);
    return tab;
  }

  private call(): void {
    this.calls++;
    if (this.calls >= this.killedAt) throw new Error('killed');
  }
}

export const occasion: Occasion = {
  now: new Date('2026-10-05T14:00:00Z'),
  actor: 'principal@school.example',
  random: () => 0.5,
  timeLeft: () => 300_000,
};

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
