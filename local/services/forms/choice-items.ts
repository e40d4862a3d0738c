import type { Built } from '../../service';
import { BranchingItem, ChoiceItem, chosen, newChoice, showOther } from './choice';
import { changeItem, itemOf, keyOf, method } from './form-item';
import { ItemResponse } from './item-response';
import { text, texts } from './signatures';
import { validationFor } from './validations';

type Question = 'getTitle' | 'isRequired' | 'setRequired' | 'duplicate';
type Choices = Question | 'createResponse' | 'getChoices' | 'setChoices' | 'setChoiceValues';
type Other = 'hasOtherOption' | 'showOtherOption';

export class MultipleChoiceItem
  extends BranchingItem
  implements Built<GoogleAppsScript.Forms.MultipleChoiceItem, Choices | Other>
{
  static override readonly className = 'MultipleChoiceItem';

  createResponse(response: string) {
    const answer = text(response, method(this, 'createResponse'));
    chosen(this, [answer], 'multiple choice');
    return new ItemResponse(this.execution, keyOf(this), answer);
  }

  hasOtherOption(): boolean {
    return itemOf(this).other;
  }

  showOtherOption(enabled: boolean): this {
    return showOther(this, enabled);
  }
}

export class ListItem
  extends BranchingItem
  implements Built<GoogleAppsScript.Forms.ListItem, Choices>
{
  static override readonly className = 'ListItem';

  createResponse(response: string) {
    const answer = text(response, method(this, 'createResponse'));
    chosen(this, [answer], 'list');
    return new ItemResponse(this.execution, keyOf(this), answer);
  }
}

export class CheckboxItem
  extends ChoiceItem
  implements
    Built<
      GoogleAppsScript.Forms.CheckboxItem,
      Choices | Other | 'createChoice' | 'setValidation' | 'clearValidation'
    >
{
  static override readonly className = 'CheckboxItem';

  createChoice(value: string) {
    return newChoice(this, this.execution, { value: text(value, method(this, 'createChoice')) });
  }

  createResponse(responses: string[]) {
    const answers = texts(responses, method(this, 'createResponse'));
    chosen(this, answers, 'checkbox');
    return new ItemResponse(this.execution, keyOf(this), answers);
  }

  hasOtherOption(): boolean {
    return itemOf(this).other;
  }

  showOtherOption(enabled: boolean): this {
    return showOther(this, enabled);
  }

  setValidation(validation: unknown): this {
    return changeItem(this, { validation: validationFor('CheckboxValidation', validation, this) });
  }

  clearValidation(): this {
    return changeItem(this, { validation: null });
  }
}
