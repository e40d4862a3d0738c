/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { settleDestinations } from './destinations';
import { Alignment, DestinationType, ItemType, PageNavigationType } from './enums';
import { Form } from './form';
import { formIdIn } from './links';
import { blankForm, openForm, saveForm } from './records';
import { boolean, text } from './signatures';
import {
  CheckboxValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validations';

export class FormApp
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Forms.FormApp,
      | 'Alignment'
      | 'DestinationType'
      | 'ItemType'
      | 'PageNavigationType'
      | 'create'
      | 'createCheckboxValidation'
      | 'createParagraphTextValidation'
      | 'createTextValidation'
      | 'openById'
      | 'openByUrl'
    >
{
  static override readonly className = 'FormApp';
  readonly Alignment = Alignment;
  readonly DestinationType = DestinationType;
  readonly ItemType = ItemType;
  readonly PageNavigationType = PageNavigationType;

  /** Every execution finds what Google has linked by the time it starts, whether or not it opens a form. */
  constructor(execution: Execution) {
    super(execution);
    settleDestinations(execution.workspace);
  }

  /** Unpublished unless the script says otherwise. */
  create(title: string, isPublished = false): Form {
    const name = text(title, 'FormApp.create');
    const published = boolean(isPublished, 'FormApp.create');
    if (name === '') throw new ServiceError('Invalid argument: title');
    const { workspace, user } = this.execution;
    const now = this.execution.now();
    const { id } = workspace.files.create('form', name, user, now);
    saveForm(workspace, id, blankForm(name, published), now);
    return new Form(this.execution, id);
  }

  openById(id: string): Form {
    const formId = text(id, 'FormApp.openById');
    settleDestinations(this.execution.workspace, this.execution.now());
    openForm(this.execution, formId);
    return new Form(this.execution, formId);
  }

  /** Takes the form's own address and not the one that respondents get. */
  openByUrl(url: string): Form {
    const formId = formIdIn(text(url, 'FormApp.openByUrl'));
    if (formId === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(formId);
  }

  createTextValidation() {
    return new TextValidationBuilder(this.execution);
  }

  createParagraphTextValidation() {
    return new ParagraphTextValidationBuilder(this.execution);
  }

  createCheckboxValidation() {
    return new CheckboxValidationBuilder(this.execution);
  }
}
