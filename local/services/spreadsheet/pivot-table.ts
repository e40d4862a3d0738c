/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { scriptChange } from './draft';
import { DIMENSION } from './enums';
import { FilterCriteria } from './filter-criteria';
import { putSheet } from './grid';
import { notBuilt } from './number-format';
import { integer } from './parameters';
import { PivotFilter } from './pivot-filter';
import { firstGroup, PivotGroup } from './pivot-group';
import { PivotValue, WORKED_OUT } from './pivot-value';
import { Range } from './range';
import { findSheet, type PivotRecord, type SheetRecord } from './records';
import { requireCells } from './rights';

const CLASS = 'SpreadsheetApp.PivotTable';

/** A pivot table. Its cells are worked out for people who look at the sheet; see pivoting.ts. */
export class PivotTable
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.PivotTable,
      | 'addColumnGroup'
      | 'addFilter'
      | 'addPivotValue'
      | 'addRowGroup'
      | 'getAnchorCell'
      | 'getColumnGroups'
      | 'getFilters'
      | 'getPivotValues'
      | 'getRowGroups'
      | 'getSourceDataRange'
      | 'getValuesDisplayOrientation'
      | 'remove'
      | 'setValuesDisplayOrientation'
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
    return this.#addGroup('rowGroups', this.#sourceColumn(sourceDataColumn, 'addRowGroup'));
  }

  addColumnGroup(sourceDataColumn: unknown): PivotGroup {
    return this.#addGroup('columnGroups', this.#sourceColumn(sourceDataColumn, 'addColumnGroup'));
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
    this.#change((pivot) => ({
      ...pivot,
      values: [...pivot.values, { column, by, name: '', shownAs: 'DEFAULT' }],
    }));
    return this.#value(this.#pivot().values.length - 1);
  }

  /** "An ordered list of the row groups." */
  getRowGroups(): PivotGroup[] {
    return this.#groups('rowGroups');
  }

  getColumnGroups(): PivotGroup[] {
    return this.#groups('columnGroups');
  }

  addFilter(sourceDataColumn: unknown, filterCriteria: unknown): PivotFilter {
    const column = this.#sourceColumn(sourceDataColumn, 'addFilter');
    if (!(filterCriteria instanceof FilterCriteria)) {
      throw mismatch(`${CLASS}.addFilter`, [sourceDataColumn, filterCriteria]);
    }
    const filter = { column, visible: filterCriteria.getVisibleValues() };
    this.#change((pivot) => ({ ...pivot, filters: [...pivot.filters, filter] }));
    return new PivotFilter(this.execution, filter);
  }

  getFilters(): PivotFilter[] {
    return this.#pivot().filters.map((filter) => new PivotFilter(this.execution, filter));
  }

  /** Columns: the pages draw values in no other direction, and scripts that would are refused. */
  getValuesDisplayOrientation(): ServiceEnum {
    this.#pivot();
    return DIMENSION.COLUMNS;
  }

  setValuesDisplayOrientation(dimension: unknown): this {
    if (!(dimension instanceof ServiceEnum) || dimension.className !== 'Dimension') {
      throw mismatch(`${CLASS}.setValuesDisplayOrientation`, [dimension]);
    }
    if (dimension !== DIMENSION.COLUMNS) throw notBuilt(`Dimension.${dimension.value}`);
    this.#pivot();
    return this;
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

  #addGroup(which: 'rowGroups' | 'columnGroups', column: number): PivotGroup {
    this.#change((pivot) => ({ ...pivot, [which]: [...pivot[which], firstGroup(column)] }));
    return this.#group(which, this.#pivot()[which].length - 1);
  }

  #groups(which: 'rowGroups' | 'columnGroups'): PivotGroup[] {
    return this.#pivot()[which].map((_, index) => this.#group(which, index));
  }

  #group(which: 'rowGroups' | 'columnGroups', index: number): PivotGroup {
    return new PivotGroup(
      this.execution,
      () => {
        const group = this.#pivot()[which][index];
        if (!group) throw new ServiceError('The pivot group was removed.');
        return group;
      },
      (change) =>
        this.#change((pivot) => ({
          ...pivot,
          [which]: pivot[which].map((group, at) =>
            at === index ? { ...group, ...change } : group,
          ),
        })),
    );
  }

  #value(index: number): PivotValue {
    return new PivotValue(
      this.execution,
      () => {
        const value = this.#pivot().values[index];
        if (!value) throw new ServiceError('The pivot value was removed.');
        return value;
      },
      (change) =>
        this.#change((pivot) => ({
          ...pivot,
          values: pivot.values.map((value, at) => (at === index ? { ...value, ...change } : value)),
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
