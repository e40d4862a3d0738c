import type { Execution } from '../../execution';
import { findSheet, sheetsOf } from './records';

/** Which sheet of each spreadsheet is before the person, for the length of an execution. */
const active = new WeakMap<Execution, Map<string, number>>();

export function activate(execution: Execution, spreadsheet: string, sheet: number): void {
  const sheets = active.get(execution) ?? new Map<string, number>();
  sheets.set(spreadsheet, sheet);
  active.set(execution, sheets);
}

/** Brings a sheet before the person at the page as well. Which of its cells are selected is not shown. */
export function goTo(execution: Execution, spreadsheet: string, sheet: number): void {
  activate(execution, spreadsheet, sheet);
  if (execution.run.container === spreadsheet) execution.interface.sheet = sheet;
}

/** The activated sheet, else the first that is not hidden. */
export function activeSheet(execution: Execution, spreadsheet: string): number {
  const chosen = active.get(execution)?.get(spreadsheet);
  if (chosen !== undefined && findSheet(execution.store, spreadsheet, chosen)) return chosen;
  const sheets = sheetsOf(execution.store, spreadsheet);
  return (sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.id ?? 0;
}
