import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { CHART_MERGE_STRATEGY, CHART_TYPE } from '../charts';
import { notBuilt } from './number-format';
import { integer, text } from './parameters';
import { Range } from './range';
import type { ChartRecord } from './records';

const CLASS = 'SpreadsheetApp.EmbeddedChartBuilder';

/** The kinds of charts that the pages draw. */
const DRAWN = ['BAR', 'COLUMN', 'LINE', 'SCATTER'] as const;

/** A chart of a sheet, or one that was built and not inserted. */
export class EmbeddedChart
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.EmbeddedChart,
      'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getRanges' | 'modify'
    >
{
  static override readonly className = 'EmbeddedChart';
  readonly #spreadsheet: string;
  readonly #record: ChartRecord;

  constructor(execution: Execution, spreadsheet: string, record: ChartRecord) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#record = record;
  }

  /** Null while it is in no sheet. */
  getChartId(): number | null {
    return this.#record.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.execution, this.#record);
  }

  getNumHeaders(): number {
    return this.#record.headers;
  }

  getRanges(): Range[] {
    return this.#record.ranges.map(
      ({ sheet, area }) => new Range(this.execution, this.#spreadsheet, sheet, area),
    );
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.#spreadsheet, this.#record);
  }

  /** For the sheet that it is put into: what was built. */
  static recordOf(chart: unknown, method: string): ChartRecord {
    if (!(chart instanceof EmbeddedChart)) throw mismatch(method, [chart]);
    return chart.#record;
  }
}

/** Where a chart stands: at a cell, so many pixels from its corner. */
export class ContainerInfo
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.ContainerInfo,
      'getAnchorColumn' | 'getAnchorRow' | 'getOffsetX' | 'getOffsetY'
    >
{
  static override readonly className = 'ContainerInfo';
  readonly #record: ChartRecord;

  constructor(execution: Execution, record: ChartRecord) {
    super(execution);
    this.#record = record;
  }

  getAnchorColumn(): number {
    return this.#record.column;
  }

  getAnchorRow(): number {
    return this.#record.row;
  }

  getOffsetX(): number {
    return this.#record.offsetX;
  }

  getOffsetY(): number {
    return this.#record.offsetY;
  }
}

/** "Changes made to the chart are not saved until Sheet.updateChart(chart) is called on the rebuilt chart." */
export class EmbeddedChartBuilder
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
      | 'addRange'
      | 'build'
      | 'clearRanges'
      | 'getChartType'
      | 'getRanges'
      | 'setChartType'
      | 'setMergeStrategy'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
    >
{
  static override readonly className = 'EmbeddedChartBuilder';
  readonly #spreadsheet: string;
  #record: ChartRecord;

  constructor(execution: Execution, spreadsheet: string, record?: ChartRecord) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#record = record ?? {
      id: null,
      type: '',
      ranges: [],
      byColumns: true,
      headers: 0,
      options: {},
      row: 1,
      column: 1,
      offsetX: 0,
      offsetY: 0,
    };
  }

  /** "Does not add the range if it has already been added to the chart." */
  addRange(range: unknown): this {
    if (!(range instanceof Range)) throw mismatch(`${CLASS}.addRange`, [range]);
    const sheet = range.getSheet().getSheetId();
    const area = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    const added = { sheet, area };
    const known = this.#record.ranges.some((one) => JSON.stringify(one) === JSON.stringify(added));
    return known ? this : this.#with({ ranges: [...this.#record.ranges, added] });
  }

  clearRanges(): this {
    return this.#with({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.#record.ranges.map(
      ({ sheet, area }) => new Range(this.execution, this.#spreadsheet, sheet, area),
    );
  }

  getChartType(): ServiceEnum {
    const type = Object.values(CHART_TYPE).find(({ value }) => value === this.#record.type);
    if (!type) throw new ServiceError('The chart has no type yet.');
    return type;
  }

  setChartType(type: unknown): this {
    if (!(type instanceof ServiceEnum) || type.className !== 'ChartType') {
      throw mismatch(`${CLASS}.setChartType`, [type]);
    }
    if (!(DRAWN as readonly string[]).includes(type.value)) {
      throw notBuilt(`The chart type ${type.value}`);
    }
    return this.#with({ type: type.value });
  }

  setMergeStrategy(mergeStrategy: unknown): this {
    if (
      !(mergeStrategy instanceof ServiceEnum) ||
      mergeStrategy.className !== 'ChartMergeStrategy'
    ) {
      throw mismatch(`${CLASS}.setMergeStrategy`, [mergeStrategy]);
    }
    return this.#with({ byColumns: mergeStrategy === CHART_MERGE_STRATEGY.MERGE_COLUMNS });
  }

  setNumHeaders(headers: unknown): this {
    const count = integer(headers, `${CLASS}.setNumHeaders`);
    if (count < 0) throw new ServiceError(`Invalid argument: ${count}`);
    return this.#with({ headers: count });
  }

  setOption(option: unknown, value: unknown): this {
    const name = text(option, `${CLASS}.setOption`);
    return this.#with({ options: { ...this.#record.options, [name]: value } });
  }

  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown): this {
    const [top = 0, left = 0, x = 0, y = 0] = [row, column, offsetX, offsetY].map((one) =>
      integer(one, `${CLASS}.setPosition`),
    );
    if (top < 1 || left < 1) throw new ServiceError('The position of the chart is out of bounds.');
    return this.#with({ row: top, column: left, offsetX: x, offsetY: y });
  }

  /** A chart needs a type and data; what Google says without them is not documented. */
  build(): EmbeddedChart {
    if (this.#record.type === '') throw new ServiceError('The chart needs a type.');
    if (this.#record.ranges.length === 0) throw new ServiceError('The chart needs a range.');
    return new EmbeddedChart(this.execution, this.#spreadsheet, this.#record);
  }

  #with(change: Partial<ChartRecord>): this {
    this.#record = { ...this.#record, ...change };
    return this;
  }
}
