import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { answered } from './answering';
import { FormItem, keyOf } from './form-item';
import { answerOf, ItemResponse } from './item-response';
import { editResponseUrl } from './links';
import { prefilledUrl } from './prefilled';
import { type Answers, type ItemTypeName, openForm, type ResponseRecord } from './records';
import { invalidData, mismatch } from './signatures';
import { keep } from './submissions';
import { closedToAll } from './view';

/** Questions that getItemResponses gives with an empty answer where there is none (reference of FormResponse). */
const GIVEN_BLANK: ReadonlySet<ItemTypeName> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

/**
 * A response that was submitted, as it stood when it was fetched, or one that the script is making. Methods that give null
 * for the latter are not checked against the declared types, which leave the null out.
 */
export class FormResponse
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Forms.FormResponse,
      'getItemResponses' | 'submit' | 'toPrefilledUrl' | 'withItemResponse'
    >
{
  static override readonly className = 'FormResponse';
  readonly #formId: string;
  readonly #stored: ResponseRecord | undefined;
  #answers: Answers;
  #submitted: boolean;

  constructor(execution: Execution, formId: string, stored?: ResponseRecord) {
    super(execution);
    this.#formId = formId;
    this.#stored = stored;
    this.#answers = stored?.answers ?? {};
    this.#submitted = stored !== undefined;
  }

  getId(): string | null {
    return this.#stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.#stored ? new Date(this.#stored.submitted) : null;
  }

  /** Blank when the form did not collect it. */
  getRespondentEmail(): string | null {
    return this.#stored?.email ?? null;
  }

  getEditResponseUrl(): string | null {
    return this.#stored ? editResponseUrl(this.#formId, this.#stored.id) : null;
  }

  /** In the order of the form's questions now; answers to deleted questions are not among them. */
  getItemResponses() {
    return openForm(this.execution, this.#formId).items.flatMap((item) => {
      const answer = this.#answers[item.id] ?? (GIVEN_BLANK.has(item.type) ? '' : undefined);
      return answer === undefined ? [] : [this.#responseTo(item.id, answer)];
    });
  }

  getResponseForItem(item: unknown): ItemResponse | null {
    if (!(item instanceof FormItem))
      throw mismatch(item, 'FormApp.FormResponse.getResponseForItem');
    const { formId, id } = keyOf(item);
    const answer = formId === this.#formId ? this.#answers[id] : undefined;
    return answer === undefined ? null : this.#responseTo(id, answer);
  }

  withItemResponse(response: unknown): this {
    if (!(response instanceof ItemResponse)) {
      throw mismatch(response, 'FormApp.FormResponse.withItemResponse');
    }
    if (this.#submitted) throw alreadySubmitted();
    const { key, answer } = answerOf(response);
    if (key.formId !== this.#formId) throw invalidData();
    this.#answers = { ...this.#answers, [key.id]: answer };
    return this;
  }

  /**
   * Fires no trigger. Refused where a person would have to say who they are: when addresses are collected, or each
   * person has one response.
   */
  submit(): FormResponse {
    if (this.#submitted) throw alreadySubmitted();
    const { workspace } = this.execution;
    const form = openForm(this.execution, this.#formId);
    const closed = closedToAll(workspace, this.#formId);
    if (closed) throw new ServiceError(closed);
    const { answers, problems } = answered(form, this.#answers);
    if (form.collectEmail || form.limitOne || Object.keys(problems).length > 0) {
      throw invalidData();
    }
    const now = this.execution.now();
    const { response } = keep(workspace, this.#formId, { answers, email: '', by: '', now });
    this.#submitted = true;
    return new FormResponse(this.execution, this.#formId, response);
  }

  toPrefilledUrl(): string {
    const form = openForm(this.execution, this.#formId);
    return prefilledUrl(this.#formId, form, this.#answers);
  }

  #responseTo(id: number, answer: string | readonly string[]): ItemResponse {
    return new ItemResponse(this.execution, { formId: this.#formId, id }, answer);
  }
}

function alreadySubmitted(): ServiceError {
  return new ServiceError('This response has already been submitted.');
}
