import type { Execution } from '../../execution';
import { type Built, ServiceObject } from '../../service';
import { FilterCriteria } from './filter-criteria';
import type { PivotFilterRecord } from './records';

/** Which rows a pivot table counts, by the texts of a column. */
export class PivotFilter
  extends ServiceObject
  implements
    Built<GoogleAppsScript.Spreadsheet.PivotFilter, 'getFilterCriteria' | 'getSourceDataColumn'>
{
  static override readonly className = 'PivotFilter';
  readonly #filter: PivotFilterRecord;

  constructor(execution: Execution, filter: PivotFilterRecord) {
    super(execution);
    this.#filter = filter;
  }

  getFilterCriteria(): FilterCriteria {
    return new FilterCriteria(this.execution, this.#filter.visible);
  }

  getSourceDataColumn(): number {
    return this.#filter.column;
  }
}
