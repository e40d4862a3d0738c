import type { Execution } from '../../execution';
import { type Built, type ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { User } from '../session';
import type { Area } from './area';
import { Draft, scriptChange } from './draft';
import { PROTECTION_TYPE } from './enums';
import { putSheet } from './grid';
import { email, emails, flag, text } from './parameters';
import { Range } from './range';
import { findSheet, findSpreadsheet, type ProtectionRecord } from './records';
import { mayPass, requireEditor, requireProtection } from './rights';

const CLASS = 'SpreadsheetApp.Protection';

/** Who may edit a range or a sheet among those who may edit the spreadsheet. */
export class Protection
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.Protection,
      | 'addEditor'
      | 'addEditors'
      | 'canDomainEdit'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
      | 'setWarningOnly'
    >
{
  static override readonly className = 'Protection';
  readonly #spreadsheet: string;
  readonly #sheet: number;
  readonly #id: number;

  constructor(execution: Execution, spreadsheet: string, sheet: number, id: number) {
    super(execution);
    this.#spreadsheet = spreadsheet;
    this.#sheet = sheet;
    this.#id = id;
  }

  addEditor(user: unknown): this {
    return this.#addAll([email(user, `${CLASS}.addEditor`)]);
  }

  addEditors(emailAddresses: unknown): this {
    return this.#addAll(emails(emailAddresses, `${CLASS}.addEditors`));
  }

  /** Nothing here is shared with a whole domain. */
  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return mayPass(this.#draft(), this.#spreadsheet, this.#record());
  }

  getDescription(): string {
    return this.#record().description;
  }

  getEditors(): User[] {
    const record = this.#record();
    requireProtection(this.#draft(), this.#spreadsheet, record);
    return this.#editors(record).map((one) => new User(this.execution, one));
  }

  getProtectionType(): ServiceEnum {
    return this.#record().area ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET;
  }

  getRange(): Range {
    const { area } = this.#record();
    const { rows, columns } = this.#sheetRecord();
    const whole: Area = { row: 1, column: 1, rows, columns };
    return new Range(this.execution, this.#spreadsheet, this.#sheet, area ?? whole);
  }

  isWarningOnly(): boolean {
    return this.#record().warningOnly;
  }

  remove(): void {
    this.#change(() => undefined);
  }

  removeEditor(user: unknown): this {
    return this.#removeAll([email(user, `${CLASS}.removeEditor`)]);
  }

  removeEditors(users: unknown): this {
    return this.#removeAll(emails(users, `${CLASS}.removeEditors`));
  }

  setDescription(description: string): this {
    const given = text(description, `${CLASS}.setDescription`);
    return this.#change((record) => ({ ...record, description: given }));
  }

  /** A warning stops nobody, so that the list of editors goes with it. */
  setWarningOnly(warningOnly: boolean): this {
    const given = flag(warningOnly, `${CLASS}.setWarningOnly`);
    return this.#change((record) => ({ ...record, warningOnly: given, editors: null }));
  }

  #addAll(added: readonly string[]): this {
    return this.#change((record) => ({
      ...record,
      editors: [...new Set([...this.#editors(record), ...added])],
    }));
  }

  /** Neither the owner nor the current user can be removed. */
  #removeAll(removed: readonly string[]): this {
    const kept = [this.#owner(), this.execution.user];
    return this.#change((record) => ({
      ...record,
      editors: this.#editors(record).filter((one) => kept.includes(one) || !removed.includes(one)),
    }));
  }

  #change(change: (record: ProtectionRecord) => ProtectionRecord | undefined): this {
    const record = this.#record();
    const sheet = this.#sheetRecord();
    scriptChange(this.execution, (draft) => {
      requireProtection(draft, this.#spreadsheet, record);
      const protections = sheet.protections.flatMap((one) =>
        one.id === this.#id ? (change(record) ?? []) : one,
      );
      putSheet(draft, this.#spreadsheet, { ...sheet, protections });
    });
    return this;
  }

  /** Until the list is changed it is the spreadsheet's own. */
  #editors(record: ProtectionRecord): string[] {
    const file = this.execution.workspace.files.get(this.#spreadsheet);
    const editors = record.editors ?? file?.editors ?? [];
    return [...new Set([this.#owner(), ...editors])];
  }

  #owner(): string {
    return this.execution.workspace.files.get(this.#spreadsheet)?.owner ?? '';
  }

  #record(): ProtectionRecord {
    const record = this.#sheetRecord().protections.find((one) => one.id === this.#id);
    if (!record) throw new ServiceError('The protected range or sheet no longer exists.');
    return record;
  }

  #sheetRecord() {
    const sheet = findSheet(this.execution.store, this.#spreadsheet, this.#sheet);
    if (!sheet) throw new ServiceError(`Sheet ${this.#sheet} not found`);
    return sheet;
  }

  #draft(): Draft {
    return new Draft(this.execution.workspace, this.execution.user);
  }
}

/** Protects an area, or the whole sheet for null, as yet against nobody. */
export function protect(
  execution: Execution,
  spreadsheet: string,
  sheetId: number,
  area: Area | null,
): Protection {
  const id = scriptChange(execution, (draft) => {
    requireEditor(draft, spreadsheet);
    const record = findSpreadsheet(draft, spreadsheet);
    const sheet = findSheet(draft, spreadsheet, sheetId);
    if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
    const number = record.nextProtection;
    const added: ProtectionRecord = {
      id: number,
      area,
      description: '',
      warningOnly: false,
      editors: null,
    };
    draft.put('spreadsheet', spreadsheet, { ...record, nextProtection: number + 1 });
    putSheet(draft, spreadsheet, { ...sheet, protections: [...sheet.protections, added] });
    return number;
  });
  return new Protection(execution, spreadsheet, sheetId, id);
}
