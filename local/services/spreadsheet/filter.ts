import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { scriptChange } from './draft';
import { putSheet } from './grid';
import { Range } from './range';
import { findSheet, type SheetRecord } from './records';
import { requireCells } from './rights';

/** A sheet's filter: the drop-downs over its columns. Criteria are set by people only. */
export class Filter
  extends ServiceObject
  implements Built<GoogleAppsScript.Spreadsheet.Filter, 'getRange' | 'remove'>
{
  static override readonly className = 'Filter';
  readonly #spreadsheet: string;
  readonly #sheet: number;

  constructor(execution: Execution, spreadsheet: string, sheet: number) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#sheet = sheet;
  }

  getRange(): Range {
    const { filter } = this.#record();
    if (!filter) throw new ServiceError('The filter was removed.');
    return new Range(this.execution, this.#spreadsheet, this.#sheet, filter);
  }

  remove(): void {
    const record = this.#record();
    scriptChange(this.execution, (draft) => {
      requireCells(draft, this.#spreadsheet, record, record.filter ?? undefined);
      putSheet(draft, this.#spreadsheet, { ...record, filter: null, filterShows: {} });
    });
  }

  #record(): SheetRecord {
    const record = findSheet(this.execution.store, this.#spreadsheet, this.#sheet);
    if (!record) throw new ServiceError(`Sheet ${this.#sheet} not found`);
    return record;
  }
}
