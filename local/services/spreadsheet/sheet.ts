import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { goTo } from './active-sheet';
import { type Area, readA1 } from './area';
import { lastColumn, lastRow } from './cells';
import { type Cleared, type ClearOptions, clearArea, clearedBy } from './clearing';
import { type Draft, scriptChange } from './draft';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { enter } from './entering';
import { Filter } from './filter';
import * as gridChange from './grid';
import { color, integer, text } from './parameters';
import { PivotTable } from './pivot-table';
import { Protection, protect } from './protection';
import { Range } from './range';
import {
  type ChartRecord,
  findSheet,
  findSpreadsheet,
  type SheetRecord,
  sheetKey,
  sheetsOf,
} from './records';
import { requireEditor, requireSheet } from './rights';
import { hideSheet, nameSheet } from './sheet-list';
import { sortArea } from './sorting';
import { Spreadsheet } from './spreadsheet';

const CLASS = 'SpreadsheetApp.Sheet';

export class Sheet
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.Sheet,
      | 'activate'
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'deleteColumn'
      | 'deleteRow'
      | 'deleteRows'
      | 'getCharts'
      | 'getDataRange'
      | 'getFilter'
      | 'getPivotTables'
      | 'getFormUrl'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getName'
      | 'getParent'
      | 'getProtections'
      | 'getRange'
      | 'getSheetId'
      | 'hideColumns'
      | 'hideSheet'
      | 'insertChart'
      | 'insertColumnAfter'
      | 'insertColumnsAfter'
      | 'insertRowsAfter'
      | 'isSheetHidden'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setName'
      | 'setTabColor'
      | 'showSheet'
      | 'sort'
      | 'updateChart'
    >
{
  static override readonly className = 'Sheet';
  readonly #spreadsheet: string;
  readonly #id: number;
  readonly #key: string;

  constructor(execution: Execution, spreadsheet: string, id: number) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#id = id;
    this.#key = sheetKey(spreadsheet, id);
  }

  getSheetId(): number {
    return this.#record().id;
  }

  getName(): string {
    return this.#record().name;
  }

  setName(name: string): this {
    const given = text(name, `${CLASS}.setName`);
    return this.#change((draft, sheet) => nameSheet(draft, this.#spreadsheet, sheet, given));
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.execution, this.#spreadsheet);
  }

  /** From 1. */
  getIndex(): number {
    const { id } = this.#record();
    return findSpreadsheet(this.execution.store, this.#spreadsheet).sheets.indexOf(id) + 1;
  }

  activate(): this {
    goTo(this.execution, this.#spreadsheet, this.#record().id);
    return this;
  }

  getRange(...given: [string] | [number, number, number?, number?]): Range {
    const sheet = this.#record();
    const method = `${CLASS}.getRange`;
    const [first] = given;
    if (typeof first === 'string' && given.length === 1) return this.#named(first, sheet);
    if (given.length < 2 || given.length > 4) throw mismatch(method, given);
    if (!given.every((one) => typeof one === 'number' && Number.isFinite(one))) {
      throw mismatch(method, given);
    }
    const [row = 0, column = 0, rows = 1, columns = 1] = (given as number[]).map(Math.trunc);
    if (row < 1) throw new ServiceError('The starting row of the range is too small.');
    if (column < 1) throw new ServiceError('The starting column of the range is too small.');
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) {
      throw new ServiceError('The number of columns in the range must be at least 1.');
    }
    if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
      throw gridChange.outsideGrid();
    return this.#range({ row, column, rows, columns });
  }

  getDataRange(): Range {
    const sheet = this.#record();
    const rows = Math.max(1, lastRow(this.execution.store, this.#key, sheet.rows));
    const columns = Math.max(1, lastColumn(this.execution.store, this.#key, sheet.rows));
    return this.#range({ row: 1, column: 1, rows, columns });
  }

  getLastRow(): number {
    return lastRow(this.execution.store, this.#key, this.#record().rows);
  }

  getLastColumn(): number {
    return lastColumn(this.execution.store, this.#key, this.#record().rows);
  }

  getMaxRows(): number {
    return this.#record().rows;
  }

  getMaxColumns(): number {
    return this.#record().columns;
  }

  appendRow(rowContents: unknown[]): this {
    if (!Array.isArray(rowContents) || rowContents.length === 0) {
      throw mismatch(`${CLASS}.appendRow`, [rowContents]);
    }
    return this.#change((draft, before) => {
      const row = lastRow(draft, this.#key, before.rows) + 1;
      const sheet = gridChange.growTo(draft, this.#spreadsheet, before, row, rowContents.length);
      enter(draft, this.#spreadsheet, sheet, row, 1, [rowContents], 'script');
    });
  }

  clear(options?: ClearOptions): this {
    if (options === undefined) {
      return this.#clear({ contents: true, styles: true, rules: false, notes: false });
    }
    const { contentsOnly, formatOnly } = clearOptions(options);
    return this.#clear(clearedBy({ contentsOnly, formatOnly }, `${CLASS}.clear`));
  }

  clearContents(): this {
    return this.#clear({ contents: true, styles: false, rules: false, notes: false });
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    const after = integer(afterPosition, `${CLASS}.insertRowsAfter`);
    const count = countGiven(howMany, `${CLASS}.insertRowsAfter`);
    return this.#change((draft, sheet) => {
      if (after < 1 || after > sheet.rows) throw rowsOutOfBounds();
      gridChange.insertRows(draft, this.#spreadsheet, sheet, after, count);
    });
  }

  deleteRow(rowPosition: number): this {
    this.#deleteRows(integer(rowPosition, `${CLASS}.deleteRow`), 1);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    const method = `${CLASS}.deleteRows`;
    this.#deleteRows(integer(rowPosition, method), integer(howMany, method));
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    const after = integer(afterPosition, `${CLASS}.insertColumnsAfter`);
    const count = countGiven(howMany, `${CLASS}.insertColumnsAfter`);
    return this.#change((draft, sheet) => {
      if (after < 1 || after > sheet.columns) throw columnsOutOfBounds();
      gridChange.insertColumns(draft, this.#spreadsheet, sheet, after, count);
    });
  }

  deleteColumn(columnPosition: number): this {
    const column = integer(columnPosition, `${CLASS}.deleteColumn`);
    return this.#change((draft, sheet) =>
      gridChange.deleteColumns(draft, this.#spreadsheet, sheet, column, 1),
    );
  }

  setFrozenRows(rows: number): void {
    const frozenRows = integer(rows, `${CLASS}.setFrozenRows`);
    this.#look((sheet) => {
      if (frozenRows < 0 || frozenRows >= sheet.rows) {
        throw new ServiceError("You can't freeze all visible rows on the sheet.");
      }
      return { frozenRows };
    });
  }

  setFrozenColumns(columns: number): void {
    const frozenColumns = integer(columns, `${CLASS}.setFrozenColumns`);
    this.#look((sheet) => {
      if (frozenColumns < 0 || frozenColumns >= sheet.columns) {
        throw new ServiceError("You can't freeze all visible columns on the sheet.");
      }
      return { frozenColumns };
    });
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    const method = `${CLASS}.setColumnWidths`;
    const pixels = integer(width, method);
    const [start, count] = [integer(startColumn, method), integer(numColumns, method)];
    return this.#look((sheet) => {
      const columns = columnsFrom(sheet, start, count);
      const widths = Object.fromEntries(columns.map((column) => [column, pixels]));
      return { widths: { ...sheet.widths, ...widths } };
    });
  }

  hideColumns(columnIndex: number, numColumns: number = 1): void {
    const method = `${CLASS}.hideColumns`;
    const [start, count] = [integer(columnIndex, method), integer(numColumns, method)];
    this.#look((sheet) => {
      const hidden = new Set([...sheet.hiddenColumns, ...columnsFrom(sheet, start, count)]);
      if (hidden.size === sheet.columns) {
        throw new ServiceError("You can't hide all the columns in a sheet.");
      }
      return { hiddenColumns: [...hidden].sort((a, b) => a - b) };
    });
  }

  hideSheet(): this {
    return this.#change((draft, sheet) => hideSheet(draft, this.#spreadsheet, sheet, true));
  }

  showSheet(): this {
    return this.#change((draft, sheet) => hideSheet(draft, this.#spreadsheet, sheet, false));
  }

  isSheetHidden(): boolean {
    return this.#record().hidden;
  }

  setTabColor(tabColor: string | null): this {
    const given = color(tabColor, `${CLASS}.setTabColor`) ?? '';
    return this.#look(() => ({ tabColor: given }));
  }

  protect(): Protection {
    const existing = this.#record().protections.find((protection) => protection.area === null);
    return existing
      ? new Protection(this.execution, this.#spreadsheet, this.#id, existing.id)
      : protect(this.execution, this.#spreadsheet, this.#id, null);
  }

  getProtections(type: unknown): Protection[] {
    if (!(type instanceof ServiceEnum) || type.className !== 'ProtectionType') {
      throw mismatch(`${CLASS}.getProtections`, [type]);
    }
    const ofSheet = type.name() === 'SHEET';
    return this.#record()
      .protections.filter(({ area }) => (area === null) === ofSheet)
      .map(({ id }) => new Protection(this.execution, this.#spreadsheet, this.#id, id));
  }

  /** Null when no form's responses come in here. */
  getFormUrl(): string | null {
    scriptChange(this.execution, (draft) => requireEditor(draft, this.#spreadsheet));
    return this.#record().formUrl || null;
  }

  /** Frozen rows stay on top. */
  sort(columnPosition: number, ascending: boolean = true): this {
    const column = integer(columnPosition, `${CLASS}.sort`);
    return this.#change((draft, sheet) => {
      const row = sheet.frozenRows + 1;
      const rows = lastRow(draft, this.#key, sheet.rows) - sheet.frozenRows;
      const area = { row, column: 1, rows, columns: sheet.columns };
      sortArea(draft, this.#spreadsheet, sheet, area, [{ column, ascending }]);
    });
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.#spreadsheet);
  }

  getCharts(): EmbeddedChart[] {
    return this.#record().charts.map(
      (chart) => new EmbeddedChart(this.execution, this.#spreadsheet, chart),
    );
  }

  /** Its id is "unique across the spreadsheet". */
  insertChart(chart: unknown): void {
    const built = EmbeddedChart.recordOf(chart, `${CLASS}.insertChart`);
    const sheets = sheetsOf(this.execution.store, this.#spreadsheet);
    const ids = sheets.flatMap(({ charts }) => charts.map(({ id }) => id ?? 0));
    const id = Math.max(0, ...ids) + 1;
    this.#look(({ charts }) => ({ charts: [...charts, { ...built, id }] }));
  }

  updateChart(chart: unknown): void {
    const built = EmbeddedChart.recordOf(chart, `${CLASS}.updateChart`);
    this.#requireChart(built);
    this.#look(({ charts }) => ({
      charts: charts.map((one) => (one.id === built.id ? built : one)),
    }));
  }

  removeChart(chart: unknown): void {
    const built = EmbeddedChart.recordOf(chart, `${CLASS}.removeChart`);
    this.#requireChart(built);
    this.#look(({ charts }) => ({ charts: charts.filter(({ id }) => id !== built.id) }));
  }

  #requireChart({ id }: ChartRecord): void {
    if (id === null || !this.#record().charts.some((one) => one.id === id)) {
      throw new ServiceError('The chart is not in this sheet.');
    }
  }

  getPivotTables(): PivotTable[] {
    return this.#record().pivots.map(
      (pivot) => new PivotTable(this.execution, this.#spreadsheet, this.#id, pivot),
    );
  }

  getFilter(): Filter | null {
    return this.#record().filter ? new Filter(this.execution, this.#spreadsheet, this.#id) : null;
  }

  #deleteRows(row: number, count: number): void {
    this.#change((draft, sheet) =>
      gridChange.deleteRows(draft, this.#spreadsheet, sheet, row, count),
    );
  }

  #clear(cleared: Cleared): this {
    return this.#change((draft, sheet) => {
      const area = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
      clearArea(draft, this.#spreadsheet, sheet, area, cleared);
    });
  }

  #named(notation: string, sheet: SheetRecord): Range {
    const named = readA1(notation, (name) =>
      name === undefined || name === sheet.name ? sheet : undefined,
    );
    if (!named) throw new ServiceError('Range not found');
    return this.#range(named.area);
  }

  #range(area: Area): Range {
    return new Range(this.execution, this.#spreadsheet, this.#id, area);
  }

  #look(change: (sheet: SheetRecord) => Partial<SheetRecord>): this {
    return this.#change((draft, sheet) => {
      requireSheet(draft, this.#spreadsheet, sheet);
      gridChange.putSheet(draft, this.#spreadsheet, { ...sheet, ...change(sheet) });
    });
  }

  #change(change: (draft: Draft, sheet: SheetRecord) => void): this {
    const sheet = this.#record();
    scriptChange(this.execution, (draft) => change(draft, sheet));
    return this;
  }

  #record(): SheetRecord {
    const sheet = findSheet(this.execution.store, this.#spreadsheet, this.#id);
    if (!sheet) throw new ServiceError(`Sheet ${this.#id} not found`);
    return sheet;
  }
}

function clearOptions(options: ClearOptions): ClearOptions {
  if (options === null || typeof options !== 'object') throw mismatch(`${CLASS}.clear`, [options]);
  return options;
}

function countGiven(value: unknown, method: string): number {
  const count = integer(value, method);
  if (count < 1) throw new ServiceError('The number to insert must be at least 1.');
  return count;
}

function columnsFrom(sheet: SheetRecord, start: number, count: number): number[] {
  if (start < 1 || count < 1 || start + count - 1 > sheet.columns) throw columnsOutOfBounds();
  return Array.from({ length: count }, (_, index) => start + index);
}

function rowsOutOfBounds(): ServiceError {
  return new ServiceError('Those rows are out of bounds.');
}

function columnsOutOfBounds(): ServiceError {
  return new ServiceError('Those columns are out of bounds.');
}
