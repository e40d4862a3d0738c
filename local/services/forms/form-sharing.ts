/// <reference path="./additions.d.ts" />
import type { Execution } from '../../execution';
import { type Built, ServiceError } from '../../service';
import { User } from '../session';
import { changeForm, contentOf, FormSettings, publishable } from './form-settings';
import { saveForm } from './records';
import { text, texts } from './signatures';

type People =
  | 'addEditor'
  | 'addEditors'
  | 'addPublishedReader'
  | 'addPublishedReaders'
  | 'getEditors'
  | 'getPublishedReaders'
  | 'removeEditor'
  | 'removePublishedReader';

/** Who may edit a form, and who else may answer it. */
export abstract class FormSharing
  extends FormSettings
  implements Built<GoogleAppsScript.Forms.Form, People>
{
  /** The owner first. */
  getEditors(): User[] {
    contentOf(this);
    const file = this.execution.workspace.files.get(this.getId());
    return [file?.owner ?? '', ...(file?.editors ?? [])].map(
      (email) => new User(this.execution, email),
    );
  }

  addEditor(person: unknown): this {
    return this.addEditors([emailOf(person, 'FormApp.Form.addEditor')]);
  }

  addEditors(emailAddresses: string[]): this {
    const form = contentOf(this);
    const emails = texts(emailAddresses, 'FormApp.Form.addEditors');
    for (const email of emails) known(this.execution, email);
    for (const email of emails) this.execution.workspace.files.share(this.getId(), email, 'edit');
    const responders = form.responders.filter((email) => !emails.includes(email));
    return changeForm(this, { responders });
  }

  removeEditor(person: unknown): this {
    const form = contentOf(this);
    const email = emailOf(person, 'FormApp.Form.removeEditor');
    this.execution.workspace.files.unshare(this.getId(), email);
    const responders = form.responders.filter((each) => each !== email);
    // Whoever removes themselves may change nothing more.
    saveForm(this.execution.workspace, this.getId(), { ...form, responders }, this.execution.now());
    return this;
  }

  getPublishedReaders(): User[] {
    return publishable(this).responders.map((email) => new User(this.execution, email));
  }

  addPublishedReader(person: unknown): this {
    return this.addPublishedReaders([emailOf(person, 'FormApp.Form.addPublishedReader')]);
  }

  /** Has no effect on those who may edit or view the form. */
  addPublishedReaders(emailAddresses: string[]): this {
    const { responders } = publishable(this);
    const emails = texts(emailAddresses, 'FormApp.Form.addPublishedReaders');
    for (const email of emails) known(this.execution, email);
    const { files } = this.execution.workspace;
    const added = emails.filter((email) => !files.may(this.getId(), email, 'view'));
    return changeForm(this, { responders: [...new Set([...responders, ...added])] });
  }

  removePublishedReader(person: unknown): this {
    const email = emailOf(person, 'FormApp.Form.removePublishedReader');
    const responders = publishable(this).responders.filter((each) => each !== email);
    this.execution.workspace.files.unshare(this.getId(), email);
    return changeForm(this, { responders });
  }
}

function emailOf(person: unknown, method: string): string {
  return person instanceof User ? person.getEmail() : text(person, method);
}

/** Google shares with nobody who has no account. */
function known(execution: Execution, email: string): void {
  if (!execution.workspace.person(email)) throw new ServiceError(`Invalid email: ${email}`);
}
