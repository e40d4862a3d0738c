import type { Execution } from '../../execution';
import type { LocalWorkspace } from '../../local-workspace';
import { fire, type TriggerRecord } from '../../triggers';
import { findSpreadsheet } from '../spreadsheet/records';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { Form } from './form';
import { formRecord, type ResponseRecord } from './records';
import { textsOf, type WrittenRow } from './sheet-rows';
import type { Kept } from './submissions';

/**
 * Runs the form-submit triggers of the linked spreadsheet and of the form, each as whoever made it. Only people's
 * submissions do this, never a script's. What goes wrong in a trigger is no concern of the person who answers.
 */
export function fireSubmitted(
  workspace: LocalWorkspace,
  formId: string,
  kept: Kept,
  before: ResponseRecord | undefined,
): void {
  for (const trigger of workspace.store.all<TriggerRecord>('trigger')) {
    if (trigger.event !== 'form-submit') continue;
    const event =
      trigger.source === formId
        ? formEvent(formId, kept.response)
        : kept.written?.destination.spreadsheet === trigger.source
          ? sheetEvent(workspace, formId, kept.response, kept.written, before)
          : undefined;
    if (event) fire(workspace, trigger, event);
  }
}

type Event = (execution: Execution) => Record<string, unknown>;

function formEvent(formId: string, response: ResponseRecord): Event {
  return (execution) => {
    const source = new Form(execution, formId);
    return { source, response: source.getResponse(response.id) };
  };
}

/**
 * `values`, `namedValues` and `range` (guide "Event objects"). Of an edited response the values are blank but for
 * what changed, as people report.
 */
function sheetEvent(
  workspace: LocalWorkspace,
  formId: string,
  response: ResponseRecord,
  written: WrittenRow,
  before: ResponseRecord | undefined,
): Event | undefined {
  const form = formRecord(workspace, formId);
  if (!form) return undefined;
  const { spreadsheet, sheet, columns } = written.destination;
  const { timeZone } = findSpreadsheet(workspace.store, spreadsheet);
  const now = textsOf(form, written.destination, response, timeZone);
  const then = before && textsOf(form, written.destination, before, timeZone);
  const values = now.map((value, index) => (index > 0 && value === then?.[index] ? '' : value));
  const namedValues: Record<string, string[]> = {};
  columns.forEach(({ header }, index) => {
    namedValues[header] = [...(namedValues[header] ?? []), values[index] ?? ''];
  });
  return (execution) => ({
    values,
    namedValues,
    range: new SpreadsheetApp(execution)
      .openById(spreadsheet)
      .getSheetById(sheet)
      ?.getRange(written.row, 1, 1, columns.length),
  });
}
