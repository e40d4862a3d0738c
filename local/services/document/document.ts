import type { Execution } from '../../execution';
import type { FileRecord } from '../../files';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { User } from '../session';
import { Body } from './body';
import { keepRange, keptRanges, type NamedRange, RangeBuilder } from './ranges';
import { BODY, DocumentTree } from './tree';

/** A document as a script has opened it. Once closed it can be used for nothing. */
export class Document
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Document.Document,
      | 'addEditor'
      | 'addEditors'
      | 'addNamedRange'
      | 'addViewer'
      | 'addViewers'
      | 'getBody'
      | 'getEditors'
      | 'getId'
      | 'getName'
      | 'getNamedRangeById'
      | 'getNamedRanges'
      | 'getUrl'
      | 'getViewers'
      | 'newRange'
      | 'removeEditor'
      | 'removeViewer'
      | 'saveAndClose'
      | 'setName'
    >
{
  static override readonly className = 'Document';
  readonly #tree: DocumentTree;

  constructor(execution: Execution, id: string) {
    super(execution);
    const { workspace, user } = execution;
    const write = execution.write.bind(execution);
    this.#tree = new DocumentTree({ workspace, person: user, write }, id);
  }

  getId(): string {
    return this.#file().id;
  }

  getUrl(): string {
    return `https://docs.google.com/document/d/${this.#file().id}/edit`;
  }

  getName(): string {
    return this.#file().name;
  }

  setName(name: string): this {
    this.#tree.checkEditable();
    const { files, clock } = this.execution.workspace;
    files.change(this.#tree.documentId, { name, modified: clock.now().getTime() });
    return this;
  }

  getBody(): Body {
    this.#tree.checkOpen();
    return new Body({ execution: this.execution, tree: this.#tree, id: BODY });
  }

  saveAndClose(): void {
    this.#tree.checkOpen();
    this.execution.save();
    this.#tree.close();
  }

  addEditor(emailAddress: unknown): this {
    return this.#share([emailAddress], 'edit');
  }

  addEditors(emailAddresses: string[]): this {
    return this.#share(emailAddresses, 'edit');
  }

  /** Editors stay editors. */
  addViewer(emailAddress: unknown): this {
    return this.#share([emailAddress], 'view');
  }

  addViewers(emailAddresses: string[]): this {
    return this.#share(emailAddresses, 'view');
  }

  removeEditor(emailAddress: unknown): this {
    return this.#unshare('editors', emailAddress);
  }

  removeViewer(emailAddress: unknown): this {
    return this.#unshare('viewers', emailAddress);
  }

  /** The owner is one of them. */
  getEditors(): User[] {
    this.#tree.checkEditable();
    const { owner, editors } = this.#file();
    return [owner, ...editors].map((email) => new User(this.execution, email));
  }

  getViewers(): User[] {
    this.#tree.checkEditable();
    return this.#file().viewers.map((email) => new User(this.execution, email));
  }

  newRange(): RangeBuilder {
    return new RangeBuilder(this.execution);
  }

  addNamedRange(name: string, range: unknown): NamedRange {
    return keepRange(this.execution, this.#tree, name, range);
  }

  getNamedRanges(name: string | null = null): NamedRange[] {
    const all = keptRanges(this.execution, this.#tree);
    return name === null ? all : all.filter((range) => range.getName() === name);
  }

  getNamedRangeById(id: string): NamedRange | null {
    return this.getNamedRanges().find((range) => range.getId() === id) ?? null;
  }

  #file(): FileRecord {
    this.#tree.checkOpen();
    const file = this.execution.workspace.files.get(this.#tree.documentId);
    if (!file) throw new ServiceError(MISSING);
    return file;
  }

  #share(people: readonly unknown[], access: 'edit' | 'view'): this {
    this.#tree.checkEditable();
    const { files } = this.execution.workspace;
    const emails = people.map((person) => emailFrom(this.execution, person));
    for (const email of emails) {
      if (access === 'view' && files.may(this.#tree.documentId, email, 'edit')) continue;
      files.share(this.#tree.documentId, email, access);
    }
    return this;
  }

  #unshare(list: 'editors' | 'viewers', person: unknown): this {
    this.#tree.checkEditable();
    const email = emailFrom(this.execution, person);
    if (this.#file()[list].includes(email)) {
      this.execution.workspace.files.unshare(this.#tree.documentId, email);
    }
    return this;
  }
}

export const MISSING =
  "Document is missing (perhaps it was deleted, or you don't have read access?)";

/** The address of somebody with an account. */
function emailFrom(execution: Execution, person: unknown): string {
  const email = person instanceof User ? person.getEmail() : String(person).trim();
  const known =
    execution.workspace.person(email) ?? execution.workspace.person(email.toLowerCase());
  if (!known) throw new ServiceError(`Invalid email: ${email}`);
  return known.email;
}
