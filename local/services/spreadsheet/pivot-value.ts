import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { PIVOT_VALUE_DISPLAY_TYPE, SUMMARIZE } from './enums';
import { notBuilt } from './number-format';
import { text } from './parameters';
import type { PivotValueRecord } from './records';

const CLASS = 'SpreadsheetApp.PivotValue';

/** The functions that the pages work out. */
export const WORKED_OUT = ['SUM', 'COUNTA', 'COUNT', 'COUNTUNIQUE', 'AVERAGE', 'MAX', 'MIN'];

/** What a pivot table sums up. Google lets scripts say what it is called, and not ask. */
export class PivotValue
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.PivotValue,
      | 'getDisplayType'
      | 'getFormula'
      | 'getSourceDataColumn'
      | 'getSummarizedBy'
      | 'setDisplayName'
      | 'showAs'
    >
{
  static override readonly className = 'PivotValue';
  readonly #read: () => PivotValueRecord;
  readonly #change: (change: Partial<PivotValueRecord>) => void;

  constructor(
    execution: Execution,
    read: () => PivotValueRecord,
    change: (change: Partial<PivotValueRecord>) => void,
  ) {
    super(execution);
    this.#read = read;
    this.#change = change;
  }

  getSourceDataColumn(): number {
    return this.#read().column;
  }

  getSummarizedBy(): ServiceEnum {
    const { by } = this.#read();
    return named(SUMMARIZE, by);
  }

  /** Null: calculated fields are not built. */
  getFormula(): null {
    this.#read();
    return null;
  }

  getDisplayType(): ServiceEnum {
    return named(PIVOT_VALUE_DISPLAY_TYPE, this.#read().shownAs);
  }

  /** The pages show values as they are; percents of totals are kept and not worked out. */
  showAs(displayType: unknown): this {
    if (
      !(displayType instanceof ServiceEnum) ||
      displayType.className !== 'PivotValueDisplayType'
    ) {
      throw mismatch(`${CLASS}.showAs`, [displayType]);
    }
    this.#change({ shownAs: displayType.value });
    return this;
  }

  setDisplayName(name: unknown): this {
    this.#change({ name: text(name, `${CLASS}.setDisplayName`) });
    return this;
  }
}

function named(all: Readonly<Record<string, ServiceEnum>>, name: string): ServiceEnum {
  const found = Object.values(all).find(({ value }) => value === name);
  if (!found) throw notBuilt(name);
  return found;
}
