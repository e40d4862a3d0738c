import type { Execution } from '../../execution';
import { type Built, ServiceObject } from '../../service';
import type { ItemKey } from './form-item';
import { Item } from './item';

let parts: (response: ItemResponse) => { key: ItemKey; answer: string | readonly string[] };

/** The answer to one question. */
export class ItemResponse
  extends ServiceObject
  implements Built<GoogleAppsScript.Forms.ItemResponse, 'getItem' | 'getResponse'>
{
  static override readonly className = 'ItemResponse';
  readonly #key: ItemKey;
  readonly #answer: string | readonly string[];

  static {
    parts = (response) => ({ key: response.#key, answer: response.#answer });
  }

  constructor(execution: Execution, key: ItemKey, answer: string | readonly string[]) {
    super(execution);
    this.#key = key;
    this.#answer = answer;
  }

  getItem() {
    return new Item(this.execution, this.#key);
  }

  /** Text, or several for checkboxes and grids; null stands for a row of a grid without an answer. */
  getResponse(): string | string[] {
    if (typeof this.#answer === 'string') return this.#answer;
    return this.#answer.map((answer) => (answer === '' ? null : answer)) as string[];
  }
}

export function answerOf(response: ItemResponse): {
  readonly key: ItemKey;
  readonly answer: string | readonly string[];
} {
  return parts(response);
}
