/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { editUrl, publishedUrl, summaryUrl } from './links';
import { type FormRecord, openForm, saveForm } from './records';
import { boolean, text } from './signatures';

type Settings =
  | 'canEditResponse'
  | 'collectsEmail'
  | 'getConfirmationMessage'
  | 'getCustomClosedFormMessage'
  | 'getDescription'
  | 'getEditUrl'
  | 'getId'
  | 'getPublishedUrl'
  | 'getSummaryUrl'
  | 'getTitle'
  | 'hasLimitOneResponsePerUser'
  | 'hasProgressBar'
  | 'hasRespondAgainLink'
  | 'isAcceptingResponses'
  | 'isPublished'
  | 'requiresLogin'
  | 'setAcceptingResponses'
  | 'setAllowResponseEdits'
  | 'setCollectEmail'
  | 'setConfirmationMessage'
  | 'setCustomClosedFormMessage'
  | 'setDescription'
  | 'setLimitOneResponsePerUser'
  | 'setProgressBar'
  | 'setPublished'
  | 'setRequireLogin'
  | 'setShowLinkToRespondAgain'
  | 'setTitle'
  | 'supportsAdvancedResponderPermissions';

let parts: (form: FormSettings) => { execution: Execution; id: string };

/** A form's properties. Form is made up of these, the people (form-sharing.ts), and items and responses (form.ts). */
export abstract class FormSettings
  extends ServiceObject
  implements Built<GoogleAppsScript.Forms.Form, Settings>
{
  readonly #id: string;

  static {
    parts = (form) => ({ execution: form.execution, id: form.#id });
  }

  constructor(execution: Execution, id: string) {
    super(execution);
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getEditUrl(): string {
    return editUrl(this.#id);
  }

  getPublishedUrl(): string {
    return publishedUrl(this.#id);
  }

  getSummaryUrl(): string {
    return summaryUrl(this.#id);
  }

  getTitle(): string {
    return contentOf(this).title;
  }

  /** What respondents read; the file keeps its name. */
  setTitle(title: string): this {
    return changeForm(this, { title: text(title, 'FormApp.Form.setTitle') });
  }

  getDescription(): string {
    return contentOf(this).description;
  }

  setDescription(description: string): this {
    return changeForm(this, { description: text(description, 'FormApp.Form.setDescription') });
  }

  getConfirmationMessage(): string {
    return contentOf(this).confirmation;
  }

  setConfirmationMessage(message: string): this {
    return changeForm(this, { confirmation: text(message, 'FormApp.Form.setConfirmationMessage') });
  }

  getCustomClosedFormMessage(): string {
    return contentOf(this).closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    const closedMessage = text(message, 'FormApp.Form.setCustomClosedFormMessage');
    return changeForm(this, { closedMessage });
  }

  collectsEmail(): boolean {
    return contentOf(this).collectEmail;
  }

  setCollectEmail(collect: boolean): this {
    return changeForm(this, { collectEmail: boolean(collect, 'FormApp.Form.setCollectEmail') });
  }

  canEditResponse(): boolean {
    return contentOf(this).allowEdits;
  }

  setAllowResponseEdits(enabled: boolean): this {
    const allowEdits = boolean(enabled, 'FormApp.Form.setAllowResponseEdits');
    return changeForm(this, { allowEdits });
  }

  hasLimitOneResponsePerUser(): boolean {
    return contentOf(this).limitOne;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    const limitOne = boolean(enabled, 'FormApp.Form.setLimitOneResponsePerUser');
    return changeForm(this, { limitOne });
  }

  hasProgressBar(): boolean {
    return contentOf(this).progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return changeForm(this, { progressBar: boolean(enabled, 'FormApp.Form.setProgressBar') });
  }

  hasRespondAgainLink(): boolean {
    return contentOf(this).respondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    const respondAgain = boolean(enabled, 'FormApp.Form.setShowLinkToRespondAgain');
    return changeForm(this, { respondAgain });
  }

  requiresLogin(): boolean {
    return contentOf(this).requireLogin;
  }

  setRequireLogin(requireLogin: boolean): this {
    const required = boolean(requireLogin, 'FormApp.Form.setRequireLogin');
    return changeForm(this, { requireLogin: required });
  }

  isAcceptingResponses(): boolean {
    return contentOf(this).accepting;
  }

  setAcceptingResponses(enabled: boolean): this {
    const accepting = boolean(enabled, 'FormApp.Form.setAcceptingResponses');
    if (accepting && !contentOf(this).published) {
      throw new ServiceError('Cannot accept responses on an unpublished form.');
    }
    return changeForm(this, { accepting });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return !contentOf(this).legacy;
  }

  isPublished(): boolean {
    return publishable(this).published;
  }

  /** Whether responses are accepted is overwritten when this changes (reference of setAcceptingResponses). */
  setPublished(enabled: boolean): this {
    const published = boolean(enabled, 'FormApp.Form.setPublished');
    if (publishable(this).published === published) return this;
    return changeForm(this, { published, accepting: published });
  }
}

export function contentOf(form: FormSettings): FormRecord {
  const { execution, id } = parts(form);
  return openForm(execution, id);
}

export function changeForm<F extends FormSettings>(form: F, change: Partial<FormRecord>): F {
  const { execution, id } = parts(form);
  saveForm(execution.workspace, id, { ...contentOf(form), ...change }, execution.now());
  return form;
}

/** The content, if the form is one that can be published. */
export function publishable(form: FormSettings): FormRecord {
  const content = contentOf(form);
  if (content.legacy) throw new ServiceError('This form does not support publishing.');
  return content;
}
