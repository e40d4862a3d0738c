import type { Execution } from '../../execution';
import type { LocalWorkspace } from '../../local-workspace';
import type { TriggerRecord } from '../../triggers';
import { findSpreadsheet } from '../spreadsheet/records';
import { services } from '..';
import { landDestinations, refreshColumns } from './destinations';
import { Form } from './form';
import {
  type Answers,
  formRecord,
  type ResponseRecord,
  responseOf,
  saveResponse,
} from './records';
import { textsOf, type WrittenRow, writeResponse } from './sheet-rows';

/** What is sent. */
export interface Submission {
  readonly answers: Answers;
  /** Kept where the form collects it. */
  readonly email: string;
  /** Blank for a script. */
  readonly by: string;
  readonly now: Date;
  /** The response that it replaces. */
  readonly editing?: ResponseRecord;
}

/** What became of a submission. */
export interface Kept {
  readonly response: ResponseRecord;
  readonly written: WrittenRow | undefined;
}

/** Keeps a response in the form and then writes it into the linked sheet. */
export function keep(workspace: LocalWorkspace, formId: string, submission: Submission): Kept {
  const { answers, email, by, now, editing } = submission;
  const { collectEmail = false } = formRecord(workspace, formId) ?? {};
  const response: ResponseRecord = {
    ...(editing ?? { id: newResponseId(workspace), by }),
    // Of an edited response the last submission counts, as in the linked sheet; the reference says no more than "the
    // timestamp at which this response was submitted".
    submitted: now.getTime(),
    email: collectEmail ? email : (editing?.email ?? ''),
    answers: { ...leftOver(workspace, formId, editing), ...answers },
  };
  saveResponse(workspace, formId, response);
  landDestinations(workspace, formId, now);
  const form = refreshColumns(workspace, formId, now);
  // A sheet that has just been made already has the response.
  const current = responseOf(workspace, formId, response.id) ?? response;
  const landed = form.destination && !editing && current.row?.sheet === form.destination.sheet;
  const written =
    landed && form.destination && current.row
      ? { destination: form.destination, row: current.row.number }
      : writeResponse(workspace, formId, form, current);
  return { response: current, written };
}

/** Answers to questions that were deleted since: editing does not touch them. */
function leftOver(
  workspace: LocalWorkspace,
  formId: string,
  response: ResponseRecord | undefined,
): Answers {
  const asked = new Set(formRecord(workspace, formId)?.items.map((item) => String(item.id)));
  return Object.fromEntries(
    Object.entries(response?.answers ?? {}).filter(([id]) => !asked.has(id)),
  );
}

/** Like `2_ABaOnu…`: the id is also the last part of the address at which the response is edited. */
function newResponseId(workspace: LocalWorkspace): string {
  return `2_ABaOnu${workspace.files.newId('fr').slice(1)}`;
}

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
    if (!event) continue;
    workspace.run({
      user: trigger.creator,
      functionName: trigger.functionName,
      container: trigger.source,
      args: [
        (execution: Execution) => ({
          authMode: 'FULL',
          triggerUid: trigger.id,
          ...event(execution),
        }),
      ],
    });
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
    range: rowRange(execution, spreadsheet, sheet, written.row, columns.length),
  });
}

function rowRange(
  execution: Execution,
  spreadsheet: string,
  sheet: number,
  row: number,
  columns: number,
): unknown {
  const SpreadsheetApp = services.SpreadsheetApp as unknown as new (e: Execution) => any;
  const sheets = new SpreadsheetApp(execution).openById(spreadsheet).getSheets();
  return sheets.find((each: any) => each.getSheetId() === sheet)?.getRange(row, 1, 1, columns);
}
