import { type Built, ServiceError } from '../../service';
import { changeItem, itemOf, keyOf, method, QuestionItem } from './form-item';
import { ItemResponse } from './item-response';
import { integer, invalidData, mismatch, text, texts } from './signatures';

export class ScaleItem
  extends QuestionItem
  implements
    Built<
      GoogleAppsScript.Forms.ScaleItem,
      | 'createResponse'
      | 'duplicate'
      | 'getLeftLabel'
      | 'getLowerBound'
      | 'getRightLabel'
      | 'getUpperBound'
      | 'isRequired'
      | 'setBounds'
      | 'setLabels'
      | 'setRequired'
    >
{
  static override readonly className = 'ScaleItem';

  createResponse(response: number) {
    const { from, to } = itemOf(this).scale;
    const answer = integer(response, method(this, 'createResponse'));
    if (answer < from || answer > to) {
      throw new ServiceError('Invalid response submitted to scale question.');
    }
    return new ItemResponse(this.execution, keyOf(this), String(answer));
  }

  getLowerBound(): number {
    return itemOf(this).scale.from;
  }

  getUpperBound(): number {
    return itemOf(this).scale.to;
  }

  setBounds(lower: number, upper: number): this {
    const name = method(this, 'setBounds');
    const from = integer(lower, name);
    const to = integer(upper, name);
    if (from < 0 || from > 1) throw new ServiceError('Invalid argument: lower');
    if (to < 3 || to > 10) throw new ServiceError('Invalid argument: upper');
    return changeItem(this, { scale: { ...itemOf(this).scale, from, to } });
  }

  getLeftLabel(): string {
    return itemOf(this).scale.low;
  }

  getRightLabel(): string {
    return itemOf(this).scale.high;
  }

  setLabels(lower: string, upper: string): this {
    const name = method(this, 'setLabels');
    const labels = { low: text(lower, name), high: text(upper, name) };
    return changeItem(this, { scale: { ...itemOf(this).scale, ...labels } });
  }
}

export class GridItem
  extends QuestionItem
  implements
    Built<
      GoogleAppsScript.Forms.GridItem,
      | 'createResponse'
      | 'duplicate'
      | 'getColumns'
      | 'getRows'
      | 'isRequired'
      | 'setColumns'
      | 'setRequired'
      | 'setRows'
    >
{
  static override readonly className = 'GridItem';

  /** One answer for each row, null for none. */
  createResponse(responses: string[]) {
    const { rows, columns, required } = itemOf(this);
    if (!Array.isArray(responses)) throw mismatch(responses, method(this, 'createResponse'));
    const answers = (responses as unknown[]).map((answer) => answer ?? '');
    const valid = answers.every((answer) =>
      answer === '' ? !required : columns.includes(String(answer)),
    );
    if (answers.length !== rows.length || !valid) {
      throw new ServiceError('Invalid response submitted to grid question.');
    }
    return new ItemResponse(this.execution, keyOf(this), answers.map(String));
  }

  getRows(): string[] {
    return [...itemOf(this).rows];
  }

  getColumns(): string[] {
    return [...itemOf(this).columns];
  }

  setRows(rows: string[]): this {
    return changeItem(this, { rows: labels(rows, method(this, 'setRows')) });
  }

  setColumns(columns: string[]): this {
    return changeItem(this, { columns: labels(columns, method(this, 'setColumns')) });
  }
}

function labels(values: unknown, name: string): string[] {
  const list = texts(values, name);
  if (list.length === 0) throw new ServiceError('Array is empty: values');
  if (list.some((value) => value.trim() === '') || new Set(list).size < list.length) {
    throw invalidData();
  }
  return list;
}
