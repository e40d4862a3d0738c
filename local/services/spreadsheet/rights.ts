import { ServiceError } from '../../service';
import { type Area, overlap } from './area';
import type { Draft } from './draft';
import type { ProtectionRecord, SheetRecord } from './records';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses who may not edit the spreadsheet. */
export function requireEditor(draft: Draft, spreadsheet: string): void {
  if (draft.person === null) return;
  if (!draft.workspace.files.may(spreadsheet, draft.person, 'edit')) {
    throw new ServiceError('You do not have permission to perform that action.');
  }
}

/** Refuses who may not edit an area of a sheet; without an area, the sheet itself or any protected part of it. */
export function requireCells(
  draft: Draft,
  spreadsheet: string,
  sheet: SheetRecord,
  area?: Area,
): void {
  requireEditor(draft, spreadsheet);
  const refusing = sheet.protections.some(
    (protection) =>
      (protection.area === null || area === undefined || overlap(protection.area, area)) &&
      !mayPass(draft, spreadsheet, protection),
  );
  if (refusing) throw new ServiceError(PROTECTED);
}

/** Refuses who may not edit the sheet as a whole: its name, its look, its number of rows. */
export function requireSheet(draft: Draft, spreadsheet: string, sheet: SheetRecord): void {
  const whole = sheet.protections.filter((protection) => protection.area === null);
  requireCells(draft, spreadsheet, { ...sheet, protections: whole });
}

export function requireProtection(
  draft: Draft,
  spreadsheet: string,
  protection: ProtectionRecord,
): void {
  requireEditor(draft, spreadsheet);
  if (!mayPass(draft, spreadsheet, protection)) throw new ServiceError(PROTECTED);
}

/** Whether a protection lets the draft's person edit; the owner always may. */
export function mayPass(draft: Draft, spreadsheet: string, protection: ProtectionRecord): boolean {
  if (draft.person === null) return true;
  if (!draft.workspace.files.may(spreadsheet, draft.person, 'edit')) return false;
  if (protection.warningOnly || protection.editors === null) return true;
  const owner = draft.workspace.files.get(spreadsheet)?.owner;
  return owner === draft.person || protection.editors.includes(draft.person);
}
