import { FileMissing, NotSetUp, Problem } from '../problem';
import {
  type AnyTable,
  type Cell,
  type Contents,
  type ContentsOf,
  entriesOf,
  keyOf,
  placesOf,
  type RowOf,
  readRows,
  rowKey,
  writeRow,
} from '../table';
import type { DrawnTab, Mark, Workbook } from '../workspace';
import { drawTab } from './draw-tab';
import { markedCells, marksByCell } from './marked-cells';
import { FORMATS, prepareTab } from './prepare-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows added beyond those needed when a tab is full, so that it need not grow for every visit. */
const SPARE_ROWS = 500;

/** The school's workbook as a Google spreadsheet: whole-range reads and writes, in a fixed number of calls for a tab. */
export class SheetsWorkbook implements Workbook {
  private remembered: Map<string, Contents<AnyTable>> | undefined;
  private zone = '';

  constructor(private readonly spreadsheet: Spreadsheet) {}

  get timeZone(): string {
    this.zone = this.zone || this.spreadsheet.getSpreadsheetTimeZone();
    return this.zone;
  }

  get url(): string {
    return this.spreadsheet.getUrl();
  }

  setTimeZone(timeZone: string): void {
    this.spreadsheet.setSpreadsheetTimeZone(timeZone);
    this.zone = timeZone;
  }

  prepare(tables: readonly AnyTable[]): void {
    this.remembered?.clear();
    tables.forEach((table, place) => {
      prepareTab(this.spreadsheet, table, place);
    });
    // The empty tab that every new spreadsheet begins with.
    const blank = this.spreadsheet.getSheetByName('Sheet1');
    if (blank?.getLastRow() === 0) this.spreadsheet.deleteSheet(blank);
  }

  read<T extends Readonly<Record<string, AnyTable>>>(tables: T): ContentsOf<T> {
    const timeZone = this.timeZone;
    const contents = Object.entries(tables).map(([name, table]) => {
      const before = this.remembered?.get(table.name);
      if (before) return [name, before];
      const { places, cells } = this.open(table);
      const now = readRows(table, places, cells, timeZone);
      this.remembered?.set(table.name, now);
      return [name, now];
    });
    return Object.fromEntries(contents);
  }

  /**
   * While a job runs alone, a tab is read once. Saving reads the sheet afresh all the same: people may sort it at
   * any moment.
   */
  remembering<T>(job: () => T): T {
    if (this.remembered) return job();
    this.remembered = new Map();
    try {
      return job();
    } finally {
      this.remembered = undefined;
    }
  }

  save<T extends AnyTable>(table: T, rows: readonly RowOf<T>[]): void {
    if (rows.length === 0) return;
    this.remembered?.delete(table.name);
    const { sheet, places, cells, width } = this.open(table);
    const timeZone = this.timeZone;
    const lineOf = new Map<string, number>();
    cells.forEach((line, index) => {
      const key = rowKey(table, places, line, timeZone);
      if (!lineOf.has(key)) lineOf.set(key, index);
    });

    let first = cells.length;
    let last = -1;
    const known = cells.length;
    for (const row of rows) {
      const key = keyOf(table, row);
      let index = lineOf.get(key);
      if (index === undefined) {
        index = cells.length;
        cells.push(new Array<Cell>(width).fill(''));
        lineOf.set(key, index);
      }
      if (index < known) {
        first = Math.min(first, index);
        last = Math.max(last, index);
      }
      const line = cells[index];
      if (!line) continue;
      for (const [name, cell] of Object.entries(writeRow(table, row, timeZone))) {
        line[places[name] ?? 0] = cell;
      }
    }
    // First, so that a run that ends between leaves no row unseen.
    if (known === 0 && table.shown === 'filled') sheet.showSheet();
    const grid = sheet.getMaxRows();
    if (cells.length + 1 > grid) sheet.insertRowsAfter(grid, cells.length + 1 - grid + SPARE_ROWS);
    if (last >= first) write(sheet, table, places, cells, first, last);
    if (cells.length > known) write(sheet, table, places, cells, known, cells.length - 1);
  }

  mark(table: AnyTable, marks: readonly Mark[]): void {
    const { sheet, places, cells, width } = this.open(table);
    if (cells.length === 0) return;
    const range = sheet.getRange(2, 1, cells.length, width);
    const marked = markedCells(
      range.getNotes(),
      range.getBackgrounds(),
      marksByCell(table, places, marks),
    );
    if (marked) range.setNotes(marked.notes).setBackgrounds(marked.backgrounds);
  }

  draw(tab: DrawnTab): void {
    drawTab(this.spreadsheet, tab);
  }

  settle(): void {
    SpreadsheetApp.flush();
  }

  putAwayResponses(nameOf: (formUrl: string) => string | null): number {
    // Only tabs that still have the name Google gave them: one that people renamed is theirs.
    const fresh = this.spreadsheet
      .getSheets()
      .filter((sheet) => /^Form Responses \d+$/.test(sheet.getName()));
    for (const sheet of fresh) {
      const name = nameOf(sheet.getFormUrl() ?? '');
      if (name === null || this.spreadsheet.getSheetByName(name)) continue;
      sheet.setName(name).hideSheet();
    }
    return fresh.length;
  }

  show(table: AnyTable): void {
    this.open(table).sheet.showSheet().activate();
  }

  goTo(table: AnyTable, key: string): void {
    const { sheet, places, cells, width } = this.open(table);
    const timeZone = this.timeZone;
    const index = cells.findIndex((line) => rowKey(table, places, line, timeZone) === key);
    if (index < 0) throw new Problem(`The row is gone from the ${table.name} tab.`);
    sheet
      .showSheet()
      .getRange(index + 2, 1, 1, width)
      .activate();
  }

  tabs(): readonly string[] {
    return this.spreadsheet.getSheets().map((sheet) => sheet.getName());
  }

  readTab(name: string): readonly (readonly Cell[])[] {
    const sheet = this.spreadsheet.getSheetByName(name);
    if (!sheet) throw new FileMissing(`There is no tab “${name}” any more. Choose another.`);
    return sheet.getDataRange().getValues();
  }

  /** A tab whole: where its columns stand, and the cells under the headings. */
  private open(table: AnyTable): {
    sheet: Sheet;
    places: Readonly<Record<string, number>>;
    cells: Cell[][];
    width: number;
  } {
    const sheet = this.spreadsheet.getSheetByName(table.name);
    if (!sheet) {
      throw new NotSetUp(`The tab “${table.name}” is gone. Run Set up again to put it back.`);
    }
    const [headings = [], ...cells] = sheet.getDataRange().getValues() as Cell[][];
    const { places, missing } = placesOf(table, headings.map(String));
    if (missing.length > 0) {
      throw new NotSetUp(
        `The tab “${table.name}” has lost the heading “${missing[0]}”. Put it back, or run Set up again.`,
      );
    }
    return { sheet, places, cells, width: headings.length };
  }
}

/**
 * Writes lines `first` to `last` of our own columns; columns that people added stay untouched. The formats go first: in a
 * cell of format `@` Sheets keeps “=IMPORTXML(…)”, “3-5” or “- kind tone” as the text that somebody typed
 * into a form, and computes nothing.
 */
function write(
  sheet: Sheet,
  table: AnyTable,
  places: Readonly<Record<string, number>>,
  cells: readonly (readonly Cell[])[],
  first: number,
  last: number,
): void {
  const formats = new Map(
    entriesOf(table).map(([name, column]) => [places[name] ?? 0, FORMATS[column.kind]]),
  );
  for (const { from, to } of runs([...formats.keys()])) {
    const lines = cells.slice(first, last + 1).map((line) => line.slice(from, to + 1));
    const format = Array.from(
      { length: to - from + 1 },
      (_, index) => formats.get(from + index) ?? '',
    );
    sheet
      .getRange(first + 2, from + 1, lines.length, to - from + 1)
      .setNumberFormats(lines.map(() => format))
      .setValues(lines);
  }
}

/** Neighboring places as runs: [0, 1, 2, 5] is 0-2 and 5-5. */
function runs(places: readonly number[]): { from: number; to: number }[] {
  const sorted = [...places].sort((a, b) => a - b);
  const found: { from: number; to: number }[] = [];
  for (const place of sorted) {
    const run = found[found.length - 1];
    if (run && place === run.to + 1) run.to = place;
    else found.push({ from: place, to: place });
  }
  return found;
}
