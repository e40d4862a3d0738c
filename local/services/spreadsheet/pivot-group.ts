import type { Execution } from '../../execution';
import { type Built, ServiceObject } from '../../service';
import { flag } from './parameters';
import type { PivotGroupRecord } from './records';

const CLASS = 'SpreadsheetApp.PivotGroup';

/** As Google begins with one. */
export function firstGroup(column: number): PivotGroupRecord {
  return { column, descending: false, totals: true, repeated: false };
}

/** A column by whose values a pivot table is broken out. What it is called and sorting by a value are not built. */
export class PivotGroup
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.PivotGroup,
      | 'areLabelsRepeated'
      | 'getSourceDataColumn'
      | 'isSortAscending'
      | 'showRepeatedLabels'
      | 'showTotals'
      | 'sortDescending'
      | 'totalsAreShown'
    >
{
  static override readonly className = 'PivotGroup';
  readonly #read: () => PivotGroupRecord;
  readonly #change: (change: Partial<PivotGroupRecord>) => void;

  constructor(
    execution: Execution,
    read: () => PivotGroupRecord,
    change: (change: Partial<PivotGroupRecord>) => void,
  ) {
    super(execution);
    this.#read = read;
    this.#change = change;
  }

  getSourceDataColumn(): number {
    return this.#read().column;
  }

  isSortAscending(): boolean {
    return !this.#read().descending;
  }

  sortDescending(): this {
    return this.#with({ descending: true });
  }

  totalsAreShown(): boolean {
    return this.#read().totals;
  }

  showTotals(showTotals: unknown): this {
    return this.#with({ totals: flag(showTotals, `${CLASS}.showTotals`) });
  }

  areLabelsRepeated(): boolean {
    return this.#read().repeated;
  }

  showRepeatedLabels(): this {
    return this.#with({ repeated: true });
  }

  #with(change: Partial<PivotGroupRecord>): this {
    this.#change(change);
    return this;
  }
}
