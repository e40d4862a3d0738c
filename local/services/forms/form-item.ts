import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { ItemType } from './enums';
import { type FormRecord, type ItemRecord, newItemId, openForm, saveForm } from './records';
import { boolean, text } from './signatures';

/** Which item of which form an object stands for. */
export interface ItemKey {
  readonly formId: string;
  readonly id: number;
}

let whole: (item: FormItem) => { execution: Execution; key: ItemKey };

type Common = 'getHelpText' | 'getId' | 'getIndex' | 'getTitle' | 'setHelpText' | 'setTitle';

/** What every item has, generic or of a kind. It holds no content: a script sees what others changed meanwhile. */
export abstract class FormItem
  extends ServiceObject
  implements Built<GoogleAppsScript.Forms.Item, Common>
{
  readonly #key: ItemKey;

  static {
    whole = (item) => ({ execution: item.execution, key: item.#key });
  }

  constructor(execution: Execution, key: ItemKey) {
    super(execution);
    this.#key = key;
  }

  getId(): number {
    return itemOf(this).id;
  }

  getIndex(): number {
    return inForm(this).index;
  }

  getType() {
    return ItemType[itemOf(this).type];
  }

  getTitle(): string {
    return itemOf(this).title;
  }

  setTitle(title: string): this {
    return changeItem(this, { title: text(title, method(this, 'setTitle')) });
  }

  getHelpText(): string {
    return itemOf(this).help;
  }

  setHelpText(help: string): this {
    return changeItem(this, { help: text(help, method(this, 'setHelpText')) });
  }

  duplicate(): FormItem {
    const { execution, key } = whole(this);
    const { form, item } = inForm(this);
    const [id, counted] = newItemId(execution.workspace);
    saveForm(
      execution.workspace,
      key.formId,
      { ...form, items: [...form.items, { ...item, id }] },
      execution.now(),
      [counted],
    );
    const Kind = this.constructor as new (execution: Execution, key: ItemKey) => FormItem;
    return new Kind(execution, { formId: key.formId, id });
  }
}

/** An item that asks for an answer. */
export abstract class QuestionItem extends FormItem {
  isRequired(): boolean {
    return itemOf(this).required;
  }

  setRequired(enabled: boolean): this {
    return changeItem(this, { required: boolean(enabled, method(this, 'setRequired')) });
  }
}

export function keyOf(item: FormItem): ItemKey {
  return whole(item).key;
}

export function itemOf(item: FormItem): ItemRecord {
  return inForm(item).item;
}

export function formOf(item: FormItem): FormRecord {
  return inForm(item).form;
}

export function changeItem<Item extends FormItem>(item: Item, change: Partial<ItemRecord>): Item {
  const { execution, key } = whole(item);
  const { form, index } = inForm(item);
  const items = form.items.map((each, at) => (at === index ? { ...each, ...change } : each));
  saveForm(execution.workspace, key.formId, { ...form, items }, execution.now());
  return item;
}

/** Google's name of a method, as its errors give it. */
export function method(item: ServiceObject, name: string): string {
  return `FormApp.${(item.constructor as typeof ServiceObject).className}.${name}`;
}

function inForm(item: FormItem): { form: FormRecord; item: ItemRecord; index: number } {
  const { execution, key } = whole(item);
  const form = openForm(execution, key.formId);
  const index = form.items.findIndex((each) => each.id === key.id);
  const found = form.items[index];
  if (!found) throw new ServiceError('The item is not in the form; it was deleted.');
  return { form, item: found, index };
}
