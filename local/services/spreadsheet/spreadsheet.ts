import type { Execution } from '../../execution';
import type { Access, FileRecord } from '../../files';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { User } from '../session';
import { activate, activeSheet, goTo } from './active-sheet';
import { readA1 } from './area';
import { Draft, scriptChange } from './draft';
import { notBuilt } from './number-format';
import { email, emails, integer, text } from './parameters';
import { Range } from './range';
import { findSheet, findSpreadsheet, type SheetRecord, sheetsOf } from './records';
import { requireEditor } from './rights';
import { Sheet } from './sheet';
import { addSheet, moveSheet, removeSheet } from './sheet-list';
import { checkTimeZone } from './wall-clock';

const CLASS = 'SpreadsheetApp.Spreadsheet';

export class Spreadsheet
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.Spreadsheet,
      | 'addEditor'
      | 'addEditors'
      | 'addViewer'
      | 'addViewers'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'getEditors'
      | 'getFormUrl'
      | 'getId'
      | 'getName'
      | 'getOwner'
      | 'getRange'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'getViewers'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'removeEditor'
      | 'removeViewer'
      | 'rename'
      | 'setActiveSheet'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  static override readonly className = 'Spreadsheet';
  readonly #id: string;

  constructor(execution: Execution, id: string) {
    super(execution);
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#id}/edit`;
  }

  getName(): string {
    return this.#file().name;
  }

  rename(newName: string): void {
    const name = text(newName, `${CLASS}.rename`);
    this.#requireEditor();
    const { files, clock } = this.execution.workspace;
    files.change(this.#id, { name, modified: clock.now().getTime() });
  }

  getSpreadsheetLocale(): string {
    return 'en_US';
  }

  getSpreadsheetTimeZone(): string {
    return findSpreadsheet(this.execution.store, this.#id).timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    const timeZone = text(timezone, `${CLASS}.setSpreadsheetTimeZone`);
    checkTimeZone(timeZone);
    scriptChange(this.execution, (draft) => {
      requireEditor(draft, this.#id);
      draft.put('spreadsheet', this.#id, { ...findSpreadsheet(draft, this.#id), timeZone });
    });
  }

  getSheets(): Sheet[] {
    return sheetsOf(this.execution.store, this.#id).map(({ id }) => this.#sheet(id));
  }

  /** The name must be written as it is, capitals too. */
  getSheetByName(name: string): Sheet | null {
    const given = text(name, `${CLASS}.getSheetByName`);
    const found = sheetsOf(this.execution.store, this.#id).find((sheet) => sheet.name === given);
    return found ? this.#sheet(found.id) : null;
  }

  getSheetById(id: number): Sheet | null {
    const given = integer(id, `${CLASS}.getSheetById`);
    return findSheet(this.execution.store, this.#id, given) ? this.#sheet(given) : null;
  }

  /** With a name, a place from 0, both or neither. */
  insertSheet(...given: unknown[]): Sheet {
    const rest = [...given];
    const name = typeof rest[0] === 'string' ? (rest.shift() as string) : undefined;
    const index = typeof rest[0] === 'number' ? (rest.shift() as number) : undefined;
    if (rest.length === 1 && rest[0] !== null && typeof rest[0] === 'object') {
      throw notBuilt('The option template of Spreadsheet.insertSheet');
    }
    if (rest.length > 0) throw mismatch(`${CLASS}.insertSheet`, given);
    const { id } = scriptChange(this.execution, (draft) => addSheet(draft, this.#id, name, index));
    activate(this.execution, this.#id, id);
    return this.#sheet(id);
  }

  deleteSheet(sheet: unknown): void {
    const record = this.#own(sheet, 'deleteSheet');
    scriptChange(this.execution, (draft) => removeSheet(draft, this.#id, record));
  }

  getActiveSheet(): Sheet {
    return this.#sheet(activeSheet(this.execution, this.#id));
  }

  setActiveSheet(sheet: unknown): Sheet {
    const { id } = this.#own(sheet, 'setActiveSheet');
    goTo(this.execution, this.#id, id);
    return this.#sheet(id);
  }

  moveActiveSheet(pos: number): void {
    const position = integer(pos, `${CLASS}.moveActiveSheet`);
    const sheet = findSheet(this.execution.store, this.#id, activeSheet(this.execution, this.#id));
    if (!sheet) return;
    scriptChange(this.execution, (draft) => moveSheet(draft, this.#id, sheet, position));
  }

  /** On the active sheet unless the notation names another. */
  getRange(a1Notation: string): Range {
    const notation = text(a1Notation, `${CLASS}.getRange`);
    const sheets = sheetsOf(this.execution.store, this.#id);
    const active = activeSheet(this.execution, this.#id);
    const find = (name?: string) =>
      sheets.find((sheet) => (name === undefined ? sheet.id === active : sheet.name === name));
    const named = readA1(notation, find);
    const sheet = named && find(named.sheet);
    if (!sheet) throw new ServiceError('Range not found');
    return new Range(this.execution, this.#id, sheet.id, named.area);
  }

  toast(msg: string, title: string = ''): void {
    this.execution.interface.toasts.push({
      title: text(title, `${CLASS}.toast`),
      message: text(msg, `${CLASS}.toast`),
    });
  }

  /** Null when no form sends its responses here; of several any one. */
  getFormUrl(): string | null {
    this.#requireEditor();
    const linked = sheetsOf(this.execution.store, this.#id).find((sheet) => sheet.formUrl !== '');
    return linked?.formUrl ?? null;
  }

  getOwner(): User {
    return new User(this.execution, this.#file().owner);
  }

  /** The owner among them. */
  getEditors(): User[] {
    this.#requireEditor();
    const { owner, editors } = this.#file();
    return [owner, ...editors].map((one) => new User(this.execution, one));
  }

  getViewers(): User[] {
    this.#requireEditor();
    return this.#file().viewers.map((one) => new User(this.execution, one));
  }

  addEditor(user: unknown): this {
    return this.#share([email(user, `${CLASS}.addEditor`)], 'edit');
  }

  addEditors(emailAddresses: unknown): this {
    return this.#share(emails(emailAddresses, `${CLASS}.addEditors`), 'edit');
  }

  addViewer(user: unknown): this {
    return this.#share([email(user, `${CLASS}.addViewer`)], 'view');
  }

  addViewers(emailAddresses: unknown): this {
    return this.#share(emails(emailAddresses, `${CLASS}.addViewers`), 'view');
  }

  /** Of the viewers too. */
  removeEditor(user: unknown): this {
    const person = email(user, `${CLASS}.removeEditor`);
    this.#requireEditor();
    this.execution.workspace.files.unshare(this.#id, person);
    return this;
  }

  /** Without effect on an editor. */
  removeViewer(user: unknown): this {
    const person = email(user, `${CLASS}.removeViewer`);
    this.#requireEditor();
    if (this.#file().viewers.includes(person)) {
      this.execution.workspace.files.unshare(this.#id, person);
    }
    return this;
  }

  /** Who may edit already stays an editor. Without an account nobody is let in, nor anybody who was named with them. */
  #share(people: readonly string[], access: Access): this {
    this.#requireEditor();
    const { workspace } = this.execution;
    const { files } = workspace;
    for (const person of people) {
      if (!workspace.person(person)) throw new ServiceError(`Invalid email: ${person}`);
    }
    for (const person of people) {
      if (!files.may(this.#id, person, 'edit')) files.share(this.#id, person, access);
    }
    return this;
  }

  #requireEditor(): void {
    requireEditor(new Draft(this.execution.workspace, this.execution.user), this.#id);
  }

  /** The record of a sheet of this spreadsheet's own. */
  #own(sheet: unknown, method: string): SheetRecord {
    if (!(sheet instanceof Sheet)) throw mismatch(`${CLASS}.${method}`, [sheet]);
    const id = sheet.getSheetId();
    const record = findSheet(this.execution.store, this.#id, id);
    if (!record || sheet.getParent().getId() !== this.#id) {
      throw new ServiceError(`Sheet ${id} not found`);
    }
    return record;
  }

  #sheet(id: number): Sheet {
    return new Sheet(this.execution, this.#id, id);
  }

  #file(): FileRecord {
    return this.execution.workspace.files.open(this.#id, 'spreadsheet', this.execution.user);
  }
}
