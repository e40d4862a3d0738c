import type { Built } from '../../service';
import { changeItem, keyOf, method, QuestionItem } from './form-item';
import { ItemResponse } from './item-response';
import { text } from './signatures';
import { validationFor } from './validations';

type Text =
  | 'createResponse'
  | 'duplicate'
  | 'isRequired'
  | 'setRequired'
  | 'setValidation'
  | 'clearValidation';

export class TextItem extends QuestionItem implements Built<GoogleAppsScript.Forms.TextItem, Text> {
  static override readonly className = 'TextItem';

  createResponse(response: string) {
    const answer = text(response, method(this, 'createResponse'));
    return new ItemResponse(this.execution, keyOf(this), answer);
  }

  setValidation(validation: unknown): this {
    return changeItem(this, { validation: validationFor('TextValidation', validation, this) });
  }

  clearValidation(): this {
    return changeItem(this, { validation: null });
  }
}

export class ParagraphTextItem
  extends QuestionItem
  implements Built<GoogleAppsScript.Forms.ParagraphTextItem, Text>
{
  static override readonly className = 'ParagraphTextItem';

  createResponse(response: string) {
    const answer = text(response, method(this, 'createResponse'));
    return new ItemResponse(this.execution, keyOf(this), answer);
  }

  setValidation(validation: unknown): this {
    return changeItem(this, {
      validation: validationFor('ParagraphTextValidation', validation, this),
    });
  }

  clearValidation(): this {
    return changeItem(this, { validation: null });
  }
}
