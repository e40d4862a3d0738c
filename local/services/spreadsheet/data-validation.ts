import type { Execution } from '../../execution';
import { type Built, type ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { DATA_VALIDATION_CRITERIA } from './enums';
import { flag, text } from './parameters';
import type { Criteria, Rule } from './records';

const BUILDER = 'SpreadsheetApp.DataValidationBuilder';

/** Items that a drop-down has at most. */
const LIST_LIMIT = 500;

let recordOf: (validation: DataValidation) => Rule;

/** The record of a rule that a script passes, if it is one. */
export function ruleOf(value: unknown): Rule | undefined {
  return value instanceof DataValidation ? recordOf(value) : undefined;
}

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation
  extends ServiceObject
  implements
    Built<
      Google,
      'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
    >
{
  static override readonly className = 'DataValidation';
  static {
    recordOf = (validation) => validation.#rule;
  }
  readonly #rule: Rule;

  constructor(execution: Execution, rule: Rule) {
    super(execution);
    this.#rule = rule;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.#rule);
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getCriteriaType(): ServiceEnum {
    return DATA_VALIDATION_CRITERIA[this.#rule.criteria];
  }

  getCriteriaValues(): unknown[] {
    return [...this.#rule.values];
  }

  /** Null when none is set; the types leave that out. */
  getHelpText(): string {
    return this.#rule.help as string;
  }
}

export class DataValidationBuilder
  extends ServiceObject
  implements
    Built<
      GoogleBuilder,
      | 'build'
      | 'requireValueInList'
      | 'requireDate'
      | 'requireNumberBetween'
      | 'requireTextIsEmail'
      | 'requireCheckbox'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  static override readonly className = 'DataValidationBuilder';
  #rule: Partial<Rule> & Pick<Rule, 'values' | 'allowInvalid' | 'help'>;

  constructor(execution: Execution, rule?: Rule) {
    super(execution);
    this.#rule = rule ?? { values: [], allowInvalid: true, help: null };
  }

  build(): DataValidation {
    const { criteria, values, allowInvalid, help } = this.#rule;
    if (!criteria) throw new ServiceError('A data validation rule needs a criteria.');
    return new DataValidation(this.execution, { criteria, values, allowInvalid, help });
  }

  requireValueInList(values: string[], showDropdown: boolean = true): this {
    const method = `${BUILDER}.requireValueInList`;
    if (!Array.isArray(values)) throw mismatch(method, [values]);
    if (values.length > LIST_LIMIT) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the “List from a range” criteria instead.`,
      );
    }
    return this.#require('VALUE_IN_LIST', [values.map(String), flag(showDropdown, method)]);
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(start: number, end: number): this {
    if (typeof start !== 'number' || typeof end !== 'number') {
      throw mismatch(`${BUILDER}.requireNumberBetween`, [start, end]);
    }
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireCheckbox(...values: unknown[]): this {
    const plain = values.every((value) => ['string', 'number', 'boolean'].includes(typeof value));
    if (!plain) throw mismatch(`${BUILDER}.requireCheckbox`, values);
    return this.#require('CHECKBOX', values);
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    const allowInvalid = flag(allowInvalidData, `${BUILDER}.setAllowInvalid`);
    this.#rule = { ...this.#rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.#rule = { ...this.#rule, help: text(helpText, `${BUILDER}.setHelpText`) };
    return this;
  }

  #require(criteria: Criteria, values: readonly unknown[]): this {
    this.#rule = { ...this.#rule, criteria, values };
    return this;
  }
}
