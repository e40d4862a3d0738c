import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import {
  changeItem,
  type FormItem,
  formOf,
  itemOf,
  keyOf,
  method,
  QuestionItem,
} from './form-item';
import { PageBreakItem } from './layout-items';
import { goToOf, isPage, navigationTypeOf } from './navigation';
import type { ChoiceRecord } from './records';
import { boolean, invalidData, mismatch, text, texts } from './signatures';

let recordOf: (choice: Choice) => ChoiceRecord;

export class Choice
  extends ServiceObject
  implements Built<GoogleAppsScript.Forms.Choice, 'getValue'>
{
  static override readonly className = 'Choice';
  readonly #formId: string;
  readonly #record: ChoiceRecord;

  static {
    recordOf = (choice) => choice.#record;
  }

  constructor(execution: Execution, formId: string, record: ChoiceRecord) {
    super(execution);
    this.#formId = formId;
    this.#record = record;
  }

  getValue(): string {
    return this.#record.value;
  }

  /** The reference says null for every item but multiple choice; scripts in use read it of lists too. */
  getPageNavigationType() {
    const { goTo } = this.#record;
    return goTo === undefined ? null : navigationTypeOf(goTo);
  }

  getGotoPage() {
    const { goTo } = this.#record;
    return typeof goTo === 'number'
      ? new PageBreakItem(this.execution, { formId: this.#formId, id: goTo })
      : null;
  }
}

/** A question with choices. */
export abstract class ChoiceItem extends QuestionItem {
  getChoices() {
    return itemOf(this).choices.map(
      (choice) => new Choice(this.execution, keyOf(this).formId, choice),
    );
  }

  setChoices(choices: unknown): this {
    const name = method(this, 'setChoices');
    if (!Array.isArray(choices)) throw mismatch(choices, name);
    const records = choices.map((choice) => {
      if (!(choice instanceof Choice)) throw mismatch(choice, name);
      return recordOf(choice);
    });
    return changeItem(this, { choices: accepted(records, this) });
  }

  setChoiceValues(values: string[]): this {
    const records = texts(values, method(this, 'setChoiceValues')).map((value) => ({ value }));
    return changeItem(this, { choices: accepted(records, this) });
  }
}

export function newChoice(item: FormItem, execution: Execution, record: ChoiceRecord): Choice {
  return new Choice(execution, keyOf(item).formId, record);
}

/** Multiple choice and lists: a choice may lead to a page. */
export abstract class BranchingItem extends ChoiceItem {
  createChoice(value: string, second?: unknown) {
    const name = method(this, 'createChoice');
    const record = { value: text(value, name) };
    if (second === undefined || typeof second === 'boolean') {
      return newChoice(this, this.execution, record);
    }
    return newChoice(this, this.execution, { ...record, goTo: goToOf(second, formOf(this), name) });
  }
}

/** The choices, if a question may have them. */
function accepted(records: readonly ChoiceRecord[], item: FormItem): readonly ChoiceRecord[] {
  if (records.length === 0) throw new ServiceError('Array is empty: choices');
  const values = records.map((record) => record.value.trim());
  if (values.includes('')) throw invalidData();
  if (new Set(values).size < values.length) {
    throw new ServiceError('Questions cannot have duplicate choice values.');
  }
  const leading = records.filter((record) => record.goTo !== undefined);
  if (leading.length > 0 && leading.length < records.length) throw invalidData();
  const form = formOf(item);
  for (const { goTo } of leading) {
    if (typeof goTo === 'number' && !isPage(form, goTo)) throw invalidData();
  }
  return records;
}

/** Refuses answers that are none of the choices, as createResponse does unless there is an "other" option. */
export function chosen(item: FormItem, answers: readonly string[], kind: string): void {
  const { choices, other } = itemOf(item);
  if (other) return;
  for (const answer of answers) {
    if (!choices.some((choice) => choice.value === answer)) {
      throw new ServiceError(`Invalid response submitted to ${kind} question.`);
    }
  }
}

export function showOther<Item extends FormItem>(item: Item, enabled: boolean): Item {
  return changeItem(item, { other: boolean(enabled, method(item, 'showOtherOption')) });
}
