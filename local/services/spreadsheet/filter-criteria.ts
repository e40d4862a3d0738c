import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';

const BUILDER = 'SpreadsheetApp.FilterCriteriaBuilder';

/** What a pivot table's filter shows. Other criteria are not built. */
export class FilterCriteria
  extends ServiceObject
  implements Built<GoogleAppsScript.Spreadsheet.FilterCriteria, 'getVisibleValues'>
{
  static override readonly className = 'FilterCriteria';
  readonly #visible: readonly string[];

  constructor(execution: ServiceObject['execution'], visible: readonly string[]) {
    super(execution);
    this.#visible = visible;
  }

  getVisibleValues(): string[] {
    return [...this.#visible];
  }
}

export class FilterCriteriaBuilder
  extends ServiceObject
  implements Built<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, 'build' | 'setVisibleValues'>
{
  static override readonly className = 'FilterCriteriaBuilder';
  #visible: readonly string[] | null = null;

  /** "Throws Error if any of the values are null." */
  setVisibleValues(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(`${BUILDER}.setVisibleValues`, [values]);
    if (values.includes(null)) throw new ServiceError('Invalid argument: values');
    this.#visible = values.map(String);
    return this;
  }

  /** What Google says to criteria that show nothing in particular is not documented. */
  build(): FilterCriteria {
    if (!this.#visible) throw new ServiceError('The filter criteria are empty.');
    return new FilterCriteria(this.execution, this.#visible);
  }
}
