/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, enumeration, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { scriptChange } from './draft';
import { putSheet } from './grid';
import { notBuilt } from './number-format';
import { integer, text } from './parameters';
import { Range } from './range';
import { findSheet, type PivotRecord, type SheetRecord } from './records';
import { requireCells } from './rights';

const CLASS = 'SpreadsheetApp.PivotTable';

/** Names and order as in @types/google-apps-script. */
export const SUMMARIZE = enumeration('PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);

/** The functions that the pages work out. */
const WORKED_OUT = ['SUM', 'COUNTA', 'COUNT', 'COUNTUNIQUE', 'AVERAGE', 'MAX', 'MIN'];

/** A pivot table. Its cells are worked out for people who look at the sheet; see pivoting.ts. */
export class PivotTable
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.PivotTable,
      | 'addColumnGroup'
      | 'addPivotValue'
      | 'addRowGroup'
      | 'getAnchorCell'
      | 'getColumnGroups'
      | 'getFilters'
      | 'getPivotValues'
      | 'getRowGroups'
      | 'getSourceDataRange'
      | 'remove'
    >
{
  static override readonly className = 'PivotTable';
  readonly #spreadsheet: string;
  readonly #sheet: number;
  readonly #row: number;
  readonly #column: number;

  constructor(
    execution: Execution,
    spreadsheet: string,
    sheet: number,
    { row, column }: Pick<PivotRecord, 'row' | 'column'>,
  ) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#sheet = sheet;
    this.#row = row;
    this.#column = column;
  }

  addRowGroup(sourceDataColumn: unknown): PivotGroup {
    const column = this.#sourceColumn(sourceDataColumn, 'addRowGroup');
    this.#change((pivot) => ({ ...pivot, rowGroups: [...pivot.rowGroups, column] }));
    return new PivotGroup(this.execution, column);
  }

  addColumnGroup(sourceDataColumn: unknown): PivotGroup {
    const column = this.#sourceColumn(sourceDataColumn, 'addColumnGroup');
    this.#change((pivot) => ({ ...pivot, columnGroups: [...pivot.columnGroups, column] }));
    return new PivotGroup(this.execution, column);
  }

  addPivotValue(sourceDataColumn: unknown, summarizeFunction: unknown): PivotValue {
    const column = this.#sourceColumn(sourceDataColumn, 'addPivotValue');
    if (
      !(summarizeFunction instanceof ServiceEnum) ||
      summarizeFunction.className !== 'PivotTableSummarizeFunction'
    ) {
      throw mismatch(`${CLASS}.addPivotValue`, [sourceDataColumn, summarizeFunction]);
    }
    const by = summarizeFunction.value;
    if (!WORKED_OUT.includes(by)) throw notBuilt(`PivotTableSummarizeFunction.${by}`);
    this.#change((pivot) => ({ ...pivot, values: [...pivot.values, { column, by, name: '' }] }));
    return this.#value(this.#pivot().values.length - 1);
  }

  /** "An ordered list of the row groups." */
  getRowGroups(): PivotGroup[] {
    return this.#pivot().rowGroups.map((column) => new PivotGroup(this.execution, column));
  }

  getColumnGroups(): PivotGroup[] {
    return this.#pivot().columnGroups.map((column) => new PivotGroup(this.execution, column));
  }

  /** None: the pages let nobody filter a pivot table, and scripts that would are refused. */
  getFilters(): never[] {
    this.#pivot();
    return [];
  }

  getPivotValues(): PivotValue[] {
    return this.#pivot().values.map((_, index) => this.#value(index));
  }

  getSourceDataRange(): Range {
    const { sheet, area } = this.#pivot().source;
    return new Range(this.execution, this.#spreadsheet, sheet, area);
  }

  getAnchorCell(): Range {
    const area = { row: this.#row, column: this.#column, rows: 1, columns: 1 };
    return new Range(this.execution, this.#spreadsheet, this.#sheet, area);
  }

  remove(): void {
    this.#changeSheet((sheet) => ({
      ...sheet,
      pivots: sheet.pivots.filter((one) => !this.#is(one)),
    }));
  }

  #value(index: number): PivotValue {
    return new PivotValue(
      this.execution,
      () => {
        const value = this.#pivot().values[index];
        if (!value) throw new ServiceError('The pivot value was removed.');
        return value;
      },
      (name) =>
        this.#change((pivot) => ({
          ...pivot,
          values: pivot.values.map((value, at) => (at === index ? { ...value, name } : value)),
        })),
    );
  }

  /** "The absolute number of the column in the spreadsheet; 1 representing column A." It has to lie in the source. */
  #sourceColumn(value: unknown, method: string): number {
    const column = integer(value, `${CLASS}.${method}`);
    const { area } = this.#pivot().source;
    if (column < area.column || column >= area.column + area.columns) {
      throw new ServiceError('The column is not part of the source data.');
    }
    return column;
  }

  #pivot(): PivotRecord {
    const found = this.#record().pivots.find((one) => this.#is(one));
    if (!found) throw new ServiceError('The pivot table was removed.');
    return found;
  }

  #is({ row, column }: PivotRecord): boolean {
    return row === this.#row && column === this.#column;
  }

  #change(change: (pivot: PivotRecord) => PivotRecord): void {
    this.#pivot();
    this.#changeSheet((sheet) => ({
      ...sheet,
      pivots: sheet.pivots.map((one) => (this.#is(one) ? change(one) : one)),
    }));
  }

  #changeSheet(change: (sheet: SheetRecord) => SheetRecord): void {
    const record = this.#record();
    const anchor = { row: this.#row, column: this.#column, rows: 1, columns: 1 };
    scriptChange(this.execution, (draft) => {
      requireCells(draft, this.#spreadsheet, record, anchor);
      putSheet(draft, this.#spreadsheet, change(record));
    });
  }

  #record(): SheetRecord {
    const record = findSheet(this.execution.store, this.#spreadsheet, this.#sheet);
    if (!record) throw new ServiceError(`Sheet ${this.#sheet} not found`);
    return record;
  }
}

/** A column by whose values a pivot table is broken out; totals and order are as Google begins with. */
export class PivotGroup
  extends ServiceObject
  implements Built<GoogleAppsScript.Spreadsheet.PivotGroup, 'getSourceDataColumn'>
{
  static override readonly className = 'PivotGroup';
  readonly #column: number;

  constructor(execution: Execution, column: number) {
    super(execution);
    this.#column = column;
  }

  getSourceDataColumn(): number {
    return this.#column;
  }
}

export class PivotValue
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.PivotValue,
      'getSourceDataColumn' | 'getSummarizedBy' | 'setDisplayName'
    >
{
  static override readonly className = 'PivotValue';
  readonly #read: () => PivotRecord['values'][number];
  readonly #rename: (name: string) => void;

  constructor(
    execution: Execution,
    read: () => PivotRecord['values'][number],
    rename: (name: string) => void,
  ) {
    super(execution);
    this.#read = read;
    this.#rename = rename;
  }

  getSourceDataColumn(): number {
    return this.#read().column;
  }

  getSummarizedBy(): ServiceEnum {
    const { by } = this.#read();
    const found = Object.values(SUMMARIZE).find(({ value }) => value === by);
    if (!found) throw notBuilt(`PivotTableSummarizeFunction.${by}`);
    return found;
  }

  setDisplayName(name: unknown): this {
    this.#rename(text(name, 'SpreadsheetApp.PivotValue.setDisplayName'));
    return this;
  }
}
