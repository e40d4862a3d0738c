/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError } from '../../service';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, TimeItem } from './date-and-time-items';
import { removeDestinations, requestDestination } from './destinations';
import { DestinationType } from './enums';
import { FormItem, type ItemKey, keyOf } from './form-item';
import { FormResponse } from './form-response';
import { changeForm, contentOf } from './form-settings';
import { FormSharing } from './form-sharing';
import { Item } from './item';
import { PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import { isTarget } from './navigation';
import {
  blankItem,
  type ItemRecord,
  type ItemTypeName,
  newItemId,
  responseOf,
  responsesOf,
  saveForm,
} from './records';
import { GridItem, ScaleItem } from './scale-and-grid-items';
import { date, integer, invalidData, mismatch, text } from './signatures';
import { ParagraphTextItem, TextItem } from './text-items';

type Items =
  | 'addCheckboxItem'
  | 'addDateItem'
  | 'addGridItem'
  | 'addListItem'
  | 'addMultipleChoiceItem'
  | 'addPageBreakItem'
  | 'addParagraphTextItem'
  | 'addScaleItem'
  | 'addSectionHeaderItem'
  | 'addTextItem'
  | 'addTimeItem'
  | 'addVideoItem'
  | 'deleteItem'
  | 'getItems'
  | 'moveItem';
type Responses = 'createResponse' | 'getResponse' | 'getResponses';
type Destinations = 'getDestinationId' | 'removeDestination' | 'setDestination';
export class Form
  extends FormSharing
  implements Built<GoogleAppsScript.Forms.Form, Items | Responses | Destinations>
{
  static override readonly className = 'Form';

  addCheckboxItem() {
    return this.#add('CHECKBOX', CheckboxItem);
  }

  addDateItem() {
    return this.#add('DATE', DateItem);
  }

  addGridItem() {
    return this.#add('GRID', GridItem);
  }

  addListItem() {
    return this.#add('LIST', ListItem);
  }

  addMultipleChoiceItem() {
    return this.#add('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  addPageBreakItem() {
    return this.#add('PAGE_BREAK', PageBreakItem);
  }

  addParagraphTextItem() {
    return this.#add('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  addScaleItem() {
    return this.#add('SCALE', ScaleItem);
  }

  addSectionHeaderItem() {
    return this.#add('SECTION_HEADER', SectionHeaderItem);
  }

  addTextItem() {
    return this.#add('TEXT', TextItem);
  }

  addTimeItem() {
    return this.#add('TIME', TimeItem);
  }

  addVideoItem() {
    return this.#add('VIDEO', VideoItem);
  }

  getItems(itemType?: unknown): Item[] {
    const { items } = contentOf(this);
    if (itemType === undefined) return items.map((item) => this.#item(item.id));
    if (!(itemType instanceof ServiceEnum && itemType.className === 'ItemType')) {
      throw mismatch(itemType, 'FormApp.Form.getItems');
    }
    return items.filter((item) => item.type === itemType.value).map((item) => this.#item(item.id));
  }

  /** Null where there is none, which the declared types leave out. */
  getItemById(id: number): Item | null {
    const wanted = integer(id, 'FormApp.Form.getItemById');
    return contentOf(this).items.some((item) => item.id === wanted) ? this.#item(wanted) : null;
  }

  moveItem(which: unknown, toIndex: number): Item {
    const index = this.#indexOf(which, 'FormApp.Form.moveItem');
    const to = integer(toIndex, 'FormApp.Form.moveItem');
    const items = [...contentOf(this).items];
    if (to < 0 || to >= items.length) throw outOfBounds(to);
    const [moved] = items.splice(index, 1) as [ItemRecord];
    items.splice(to, 0, moved);
    changeForm(this, { items });
    return this.#item(moved.id);
  }

  /** Answers that were given to it stay in the responses, out of sight. */
  deleteItem(which: unknown): void {
    const index = this.#indexOf(which, 'FormApp.Form.deleteItem');
    const form = contentOf(this);
    const [item] = form.items.slice(index, index + 1) as [ItemRecord];
    if (item.type === 'PAGE_BREAK' && isTarget(form, item.id)) throw invalidData();
    changeForm(this, { items: form.items.filter((each) => each.id !== item.id) });
  }

  createResponse(): FormResponse {
    contentOf(this);
    return new FormResponse(this.execution, this.getId());
  }

  getResponse(responseId: string): FormResponse {
    contentOf(this);
    const id = text(responseId, 'FormApp.Form.getResponse');
    const stored = responseOf(this.execution.workspace, this.getId(), id);
    if (!stored) throw new ServiceError('No response with the given ID could be found.');
    return new FormResponse(this.execution, this.getId(), stored);
  }

  /**
   * In the order of their first submission.
   * @param timestamp "the earliest date and time for which form responses should be returned" (reference): a response of
   *   that very moment is among them. An edited response counts by its last submission.
   */
  getResponses(timestamp?: unknown): FormResponse[] {
    contentOf(this);
    const earliest =
      timestamp === undefined ? -Infinity : date(timestamp, 'FormApp.Form.getResponses').getTime();
    return responsesOf(this.execution.workspace, this.getId())
      .filter((response) => response.submitted >= earliest)
      .map((response) => new FormResponse(this.execution, this.getId(), response));
  }

  getDestinationId(): string {
    return this.#destination().spreadsheet;
  }

  getDestinationType() {
    this.#destination();
    return DestinationType.SPREADSHEET;
  }

  /** Returns at once; the response sheet is made some seconds later (destinations.ts). */
  setDestination(type: unknown, id: string): this {
    const { files } = this.execution.workspace;
    contentOf(this);
    if (type !== DestinationType.SPREADSHEET) throw mismatch(type, 'FormApp.Form.setDestination');
    const spreadsheet = text(id, 'FormApp.Form.setDestination');
    files.open(spreadsheet, 'spreadsheet', this.execution.user, 'edit');
    requestDestination(this.execution.workspace, this.getId(), spreadsheet, this.execution.now());
    return this;
  }

  removeDestination(): this {
    contentOf(this);
    removeDestinations(this.execution.workspace, this.getId(), this.execution.now());
    return this;
  }

  #add<Kind>(type: ItemTypeName, Kind: new (execution: Execution, key: ItemKey) => Kind): Kind {
    const { workspace } = this.execution;
    const form = contentOf(this);
    const [id, counted] = newItemId(workspace);
    const items = [...form.items, blankItem(id, type)];
    saveForm(workspace, this.getId(), { ...form, items }, this.execution.now(), [counted]);
    return new Kind(this.execution, { formId: this.getId(), id });
  }

  #item(id: number): Item {
    return new Item(this.execution, { formId: this.getId(), id });
  }

  #indexOf(which: unknown, method: string): number {
    const { items } = contentOf(this);
    if (which instanceof FormItem) {
      const { formId, id } = keyOf(which);
      const index = formId === this.getId() ? items.findIndex((item) => item.id === id) : -1;
      if (index === -1) throw new ServiceError('The item is not in the form; it was deleted.');
      return index;
    }
    const index = integer(which, method);
    if (index < 0 || index >= items.length) throw outOfBounds(index);
    return index;
  }

  /** Google links a form some seconds after it was asked; until then this is what it says. */
  #destination() {
    const { destination } = contentOf(this);
    if (!destination) throw new ServiceError('The form currently has no response destination.');
    return destination;
  }
}

function outOfBounds(index: number): ServiceError {
  return new ServiceError(`Index out of bounds: ${index}`);
}
