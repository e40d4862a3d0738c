import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { goTo } from './active-sheet';
import { type Area, areaName } from './area';
import { type Cleared, type ClearOptions, clearArea, clearedBy } from './clearing';
import { cover, coverEach, fillCheckboxes, styled } from './covering';
import { DataValidation, ruleOf } from './data-validation';
import { type Draft, scriptChange } from './draft';
import { enter } from './entering';
import { Filter } from './filter';
import { outsideGrid, putSheet } from './grid';
import { type Layer, type LayerValues, runsOf, spread } from './layers';
import { checkNumberFormat, GENERAL, notBuilt } from './number-format';
import { color, flag, grid, integer, oneOf, text, textOrNull } from './parameters';
import { PivotTable } from './pivot-table';
import { type Protection, protect } from './protection';
import { displaysOf, formulasOf, valuesOf } from './reading';
import {
  findSheet,
  findSpreadsheet,
  type Rule,
  type SheetRecord,
  type Style,
  sheetKey,
} from './records';
import { requireCells } from './rights';
import { Sheet } from './sheet';
import { type SortKey, sortArea } from './sorting';

type Google = GoogleAppsScript.Spreadsheet.Range;

const CLASS = 'SpreadsheetApp.Range';

/** A rectangle of cells. It stays where it is: rows inserted above do not move it. */
export class Range
  extends ServiceObject
  implements
    Built<
      Google,
      | 'activate'
      | 'clear'
      | 'clearContent'
      | 'clearDataValidations'
      | 'clearNote'
      | 'createFilter'
      | 'createPivotTable'
      | 'getA1Notation'
      | 'getBackgrounds'
      | 'getColumn'
      | 'getDataValidations'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormulas'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getNote'
      | 'getNotes'
      | 'getNumColumns'
      | 'getNumRows'
      | 'getNumberFormats'
      | 'getRow'
      | 'getSheet'
      | 'getValue'
      | 'getValues'
      | 'offset'
      | 'protect'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'setFontColor'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'setHorizontalAlignment'
      | 'setNote'
      | 'setNotes'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'setValue'
      | 'setValues'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'sort'
    >
{
  static override readonly className = 'Range';
  readonly #spreadsheet: string;
  readonly #sheetId: number;
  readonly #area: Area;
  readonly #key: string;

  constructor(execution: Execution, spreadsheet: string, sheetId: number, area: Area) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#sheetId = sheetId;
    this.#area = area;
    this.#key = sheetKey(spreadsheet, sheetId);
  }

  activate(): this {
    goTo(this.execution, this.#spreadsheet, this.#sheetId);
    return this;
  }

  getA1Notation(): string {
    return areaName(this.#area);
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns - 1;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getSheet(): Sheet {
    return new Sheet(this.execution, this.#spreadsheet, this.#sheetId);
  }

  /** "You can't create more than one filter on a sheet." */
  createFilter(): Filter {
    const sheet = this.#sheet();
    if (sheet.filter) {
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    }
    scriptChange(this.execution, (draft) => {
      requireCells(draft, this.#spreadsheet, sheet, this.#area);
      putSheet(draft, this.#spreadsheet, { ...sheet, filter: this.#area });
    });
    return new Filter(this.execution, this.#spreadsheet, this.#sheetId);
  }

  /** Its cells are worked out for people; a script that reads them is refused. */
  createPivotTable(sourceData: unknown): PivotTable {
    if (!(sourceData instanceof Range)) throw mismatch(`${CLASS}.createPivotTable`, [sourceData]);
    const sheet = this.#sheet();
    const { row, column } = this.#area;
    const source = { sheet: sourceData.#sheetId, area: sourceData.#area };
    const groups = { rowGroups: [], columnGroups: [], values: [], filters: [] };
    const pivot = { source, row, column, ...groups };
    scriptChange(this.execution, (draft) => {
      requireCells(draft, this.#spreadsheet, sheet, { row, column, rows: 1, columns: 1 });
      putSheet(draft, this.#spreadsheet, { ...sheet, pivots: [...sheet.pivots, pivot] });
    });
    return new PivotTable(this.execution, this.#spreadsheet, this.#sheetId, pivot);
  }

  offset(...given: [number, number, number?, number?]): Range {
    const [down, right, ...size] = given.map((one) => integer(one, `${CLASS}.offset`));
    const { row, column, rows, columns } = this.#area;
    if (down === undefined || right === undefined) throw mismatch(`${CLASS}.offset`, given);
    return this.getSheet().getRange(
      row + down,
      column + right,
      size[0] ?? rows,
      size[1] ?? columns,
    );
  }

  getValues(): unknown[][] {
    if (this.#sheet().pivots.length > 0) throw notBuilt('Reading a sheet with a pivot table');
    const { timeZone } = findSpreadsheet(this.execution.store, this.#spreadsheet);
    return valuesOf(this.execution.store, this.#key, this.#area, timeZone);
  }

  getValue(): unknown {
    return this.#topLeft().getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    if (this.#sheet().pivots.length > 0) throw notBuilt('Reading a sheet with a pivot table');
    return displaysOf(this.execution.store, this.#key, this.#area);
  }

  getDisplayValue(): string {
    return this.#topLeft().getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    this.#sheet();
    return formulasOf(this.execution.store, this.#key, this.#area);
  }

  setValues(values: unknown[][]): this {
    const rows = grid(values, this.#area, `${CLASS}.setValues`);
    return this.#enter(rows);
  }

  setValue(value: unknown): this {
    const row = new Array<unknown>(this.#area.columns).fill(value);
    return this.#enter(new Array<unknown[]>(this.#area.rows).fill(row));
  }

  clear(options?: ClearOptions): this {
    if (options === undefined) {
      return this.#clear({ contents: true, styles: true, rules: false, notes: false });
    }
    return this.#clear(clearedBy(options, `${CLASS}.clear`));
  }

  clearContent(): this {
    return this.#clear({ contents: true, styles: false, rules: false, notes: false });
  }

  clearNote(): this {
    return this.#clear({ contents: false, styles: false, rules: false, notes: true });
  }

  clearDataValidations(): this {
    return this.#clear({ contents: false, styles: false, rules: true, notes: false });
  }

  getNotes(): string[][] {
    return this.#laid('note', (note) => note ?? '');
  }

  getNote(): string {
    return this.#topLeft().getNotes()[0]?.[0] ?? '';
  }

  setNote(note: string | null): this {
    const given = textOrNull(note, `${CLASS}.setNote`) || null;
    return this.#cover('note', () => given);
  }

  setNotes(notes: (string | null)[][]): this {
    const method = `${CLASS}.setNotes`;
    const rows = grid(notes, this.#area, method);
    return this.#coverEach('note', (row, column) => {
      const given = textOrNull(rows[row]?.[column], method) || null;
      return () => given;
    });
  }

  getNumberFormats(): string[][] {
    return this.#laid('style', (style) => style?.numberFormat ?? GENERAL);
  }

  setNumberFormat(numberFormat: string): this {
    const given = formatGiven(numberFormat, `${CLASS}.setNumberFormat`);
    return this.#cover('style', (style) => styled(style, 'numberFormat', given));
  }

  setNumberFormats(numberFormats: string[][]): this {
    const rows = grid(numberFormats, this.#area, `${CLASS}.setNumberFormats`);
    return this.#styleEach('numberFormat', (row, column) =>
      formatGiven(rows[row]?.[column], `${CLASS}.setNumberFormats`),
    );
  }

  getBackgrounds(): string[][] {
    return this.#laid('style', (style) => style?.background ?? '#ffffff');
  }

  setBackground(background: string | null): this {
    const given = color(background, `${CLASS}.setBackground`);
    return this.#cover('style', (style) => styled(style, 'background', given));
  }

  setBackgrounds(backgrounds: (string | null)[][]): this {
    const rows = grid(backgrounds, this.#area, `${CLASS}.setBackgrounds`);
    return this.#styleEach('background', (row, column) =>
      color(rows[row]?.[column], `${CLASS}.setBackgrounds`),
    );
  }

  setFontWeight(fontWeight: unknown): this {
    const bold = boldGiven(fontWeight, `${CLASS}.setFontWeight`);
    return this.#cover('style', (style) => styled(style, 'bold', bold));
  }

  setFontWeights(fontWeights: unknown): this {
    const rows = grid(fontWeights, this.#area, `${CLASS}.setFontWeights`);
    return this.#styleEach('bold', (row, column) =>
      boldGiven(rows[row]?.[column], `${CLASS}.setFontWeights`),
    );
  }

  setFontColor(fontColor: string | null): this {
    const given = color(fontColor, `${CLASS}.setFontColor`);
    return this.#cover('style', (style) => styled(style, 'color', given));
  }

  setFontStyle(fontStyle: unknown): this {
    const given = oneOf(fontStyle, ['italic', 'normal'], `${CLASS}.setFontStyle`);
    const italic = given === 'italic' ? true : undefined;
    return this.#cover('style', (style) => styled(style, 'italic', italic));
  }

  setFontSize(size: number): this {
    const given = integer(size, `${CLASS}.setFontSize`);
    return this.#cover('style', (style) => styled(style, 'size', given));
  }

  setWrap(isWrapEnabled: boolean): this {
    const wrap = flag(isWrapEnabled, `${CLASS}.setWrap`) ? 'WRAP' : undefined;
    return this.#cover('style', (style) => styled(style, 'wrap', wrap));
  }

  setWrapStrategy(strategy: unknown): this {
    if (!(strategy instanceof ServiceEnum) || strategy.className !== 'WrapStrategy') {
      throw mismatch(`${CLASS}.setWrapStrategy`, [strategy]);
    }
    const name = strategy.name();
    const wrap = name === 'WRAP' || name === 'CLIP' ? name : undefined;
    return this.#cover('style', (style) => styled(style, 'wrap', wrap));
  }

  setHorizontalAlignment(alignment: unknown): this {
    const allowed = ['left', 'center', 'right', 'normal'] as const;
    const given = oneOf(alignment, allowed, `${CLASS}.setHorizontalAlignment`);
    const align = given === 'normal' ? undefined : given;
    return this.#cover('style', (style) => styled(style, 'align', align));
  }

  setVerticalAlignment(alignment: unknown): this {
    const allowed = ['top', 'middle', 'bottom'] as const;
    const given = oneOf(alignment, allowed, `${CLASS}.setVerticalAlignment`);
    const vertical = given === 'bottom' ? undefined : given;
    return this.#cover('style', (style) => styled(style, 'vertical', vertical));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.#laid('rule', (rule) => rule && new DataValidation(this.execution, rule));
  }

  setDataValidation(rule: unknown): this {
    const given = ruleGiven(rule, `${CLASS}.setDataValidation`);
    return this.#change((draft, sheet) => {
      cover(draft, this.#spreadsheet, sheet, this.#area, 'rule', () => given);
      if (given) fillCheckboxes(draft, this.#key, this.#area, given);
    });
  }

  setDataValidations(rules: unknown): this {
    const method = `${CLASS}.setDataValidations`;
    const rows = grid(rules, this.#area, method).map((row) =>
      row.map((rule) => ruleGiven(rule, method)),
    );
    return this.#change((draft, sheet) => {
      coverEach(draft, this.#spreadsheet, sheet, this.#area, 'rule', (_, row, column) => {
        const rule = rows[row]?.[column] ?? null;
        const cell = {
          row: this.#area.row + row,
          column: this.#area.column + column,
          rows: 1,
          columns: 1,
        };
        if (rule) fillCheckboxes(draft, this.#key, cell, rule);
        return rule;
      });
    });
  }

  protect(): Protection {
    this.#sheet();
    return protect(this.execution, this.#spreadsheet, this.#sheetId, this.#area);
  }

  /** Columns are the sheet's, not the range's. */
  sort(sortSpecObj: unknown): this {
    const given = Array.isArray(sortSpecObj) ? sortSpecObj : [sortSpecObj];
    const keys = given.map((one) => sortKey(one, `${CLASS}.sort`));
    return this.#change((draft, sheet) => {
      sortArea(draft, this.#spreadsheet, sheet, this.#area, keys);
    });
  }

  #enter(rows: readonly (readonly unknown[])[]): this {
    const { row, column } = this.#area;
    return this.#change((draft, sheet) => {
      enter(draft, this.#spreadsheet, sheet, row, column, rows, 'script');
    });
  }

  #clear(cleared: Cleared): this {
    return this.#change((draft, sheet) => {
      clearArea(draft, this.#spreadsheet, sheet, this.#area, cleared);
    });
  }

  #cover<L extends Layer>(
    layer: L,
    change: (value: LayerValues[L] | null) => LayerValues[L] | null,
  ): this {
    return this.#change((draft, sheet) => {
      cover(draft, this.#spreadsheet, sheet, this.#area, layer, change);
    });
  }

  #coverEach<L extends Layer>(
    layer: L,
    changeAt: (
      row: number,
      column: number,
    ) => (value: LayerValues[L] | null) => LayerValues[L] | null,
  ): this {
    return this.#change((draft, sheet) => {
      coverEach(draft, this.#spreadsheet, sheet, this.#area, layer, (value, row, column) =>
        changeAt(row, column)(value),
      );
    });
  }

  #styleEach<K extends keyof Style>(
    property: K,
    valueAt: (row: number, column: number) => Style[K] | undefined,
  ): this {
    return this.#coverEach('style', (row, column) => {
      const value = valueAt(row, column);
      return (style) => styled(style, property, value);
    });
  }

  #laid<L extends Layer, T>(layer: L, show: (value: LayerValues[L] | null) => T): T[][] {
    this.#sheet();
    const { row, column, rows, columns } = this.#area;
    const byColumn = Array.from({ length: columns }, (_, index) =>
      spread(runsOf(this.execution.store, this.#key, layer, column + index), row, rows),
    );
    return Array.from({ length: rows }, (_, at) =>
      byColumn.map((values) => show(values[at] ?? null)),
    );
  }

  #change(change: (draft: Draft, sheet: SheetRecord) => void): this {
    const sheet = this.#sheet();
    scriptChange(this.execution, (draft) => change(draft, sheet));
    return this;
  }

  #topLeft(): Range {
    const cell = { ...this.#area, rows: 1, columns: 1 };
    return new Range(this.execution, this.#spreadsheet, this.#sheetId, cell);
  }

  /** The sheet, if it is there and still large enough. */
  #sheet(): SheetRecord {
    const sheet = findSheet(this.execution.store, this.#spreadsheet, this.#sheetId);
    if (!sheet) throw new ServiceError(`Sheet ${this.#sheetId} not found`);
    if (this.getLastRow() > sheet.rows || this.getLastColumn() > sheet.columns) {
      throw outsideGrid();
    }
    return sheet;
  }
}

function formatGiven(value: unknown, method: string): string | undefined {
  const given = text(value, method);
  if (given === '' || given === GENERAL) return undefined;
  checkNumberFormat(given);
  return given;
}

function boldGiven(value: unknown, method: string): true | undefined {
  return oneOf(value, ['bold', 'normal'], method) === 'bold' ? true : undefined;
}

function ruleGiven(value: unknown, method: string): Rule | null {
  const rule = value === null ? null : ruleOf(value);
  if (rule === undefined) throw mismatch(method, [value]);
  return rule;
}

function sortKey(value: unknown, method: string): SortKey {
  if (typeof value === 'number') return { column: value, ascending: true };
  if (value === null || typeof value !== 'object' || !('column' in value)) {
    throw mismatch(method, [value]);
  }
  const ascending = 'ascending' in value ? value.ascending !== false : true;
  return { column: integer(value.column, method), ascending };
}
