import type { LocalWorkspace } from '../../local-workspace';
import {
  addResponseSheet,
  setResponseHeaders,
  unlinkResponseSheet,
} from '../spreadsheet/responses';
import { sheetFormUrl } from './links';
import { type FormRecord, formRecord, responsesOf, saveDestination, saveForm } from './records';
import { columnsOf } from './sheet-columns';
import { writeResponse } from './sheet-rows';

/** A response sheet that Google has been asked for and has not made yet. */
interface Pending {
  readonly form: string;
  readonly spreadsheet: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

const PENDING = 'form-destination';

/** How long Google takes to make the response sheet, in milliseconds: assumed; reports say "a few seconds". */
const LANDING = 5000;

/** Asks for a response sheet. Asked twice, Google makes two, and the later one gets the responses. */
export function requestDestination(
  workspace: LocalWorkspace,
  form: string,
  spreadsheet: string,
  now: Date,
): void {
  const pending: Pending = { form, spreadsheet, due: now.getTime() + LANDING };
  workspace.store.put(PENDING, workspace.files.newId(PENDING), pending);
}

/**
 * Makes the response sheets that are due.
 * @param now the moment that counts: the clock's, or that of an execution which has waited
 */
export function settleDestinations(workspace: LocalWorkspace, now = workspace.clock.now()): void {
  land(workspace, (pending) => pending.due <= now.getTime());
}

/** Makes the response sheets of a form, due or not: a submission finds them made. */
export function landDestinations(workspace: LocalWorkspace, form: string): void {
  land(workspace, (pending) => pending.form === form);
}

/** Lets go of the response sheet, which keeps what stands in it, and of those still to come. */
export function removeDestinations(workspace: LocalWorkspace, formId: string, now: Date): void {
  for (const id of pendingIds(workspace, (pending) => pending.form === formId)) {
    workspace.store.remove(PENDING, id);
  }
  const form = formRecord(workspace, formId);
  if (!form?.destination) return;
  unlinkResponseSheet(workspace, form.destination.spreadsheet, form.destination.sheet);
  saveForm(workspace, formId, { ...form, destination: null }, now);
}

/** The form, once the columns and headings of its response sheet agree with its questions. */
export function refreshColumns(workspace: LocalWorkspace, formId: string): FormRecord {
  const form = formRecord(workspace, formId);
  if (!form) throw new Error(`No form ${formId}.`);
  const { destination } = form;
  if (!destination) return form;
  const columns = columnsOf(form, destination.columns);
  if (JSON.stringify(columns) === JSON.stringify(destination.columns)) return form;
  const headers = columns.map((column) => column.header);
  setResponseHeaders(workspace, destination.spreadsheet, destination.sheet, headers);
  return saveDestination(workspace, formId, form, { ...destination, columns });
}

function land(workspace: LocalWorkspace, ready: (pending: Pending) => boolean): void {
  for (const id of pendingIds(workspace, ready)) {
    const pending = workspace.store.get<Pending>(PENDING, id);
    workspace.store.remove(PENDING, id);
    if (pending) makeSheet(workspace, pending);
  }
}

function pendingIds(workspace: LocalWorkspace, ready: (pending: Pending) => boolean): string[] {
  return workspace.store.ids(PENDING).filter((id) => {
    const pending = workspace.store.get<Pending>(PENDING, id);
    return pending !== undefined && ready(pending);
  });
}

/** A new sheet with a heading for each question, and every response so far. */
function makeSheet(workspace: LocalWorkspace, pending: Pending): void {
  const { form: formId, spreadsheet } = pending;
  const form = formRecord(workspace, formId);
  if (!form || !workspace.store.get('spreadsheet', spreadsheet)) return;
  if (form.destination)
    unlinkResponseSheet(workspace, form.destination.spreadsheet, form.destination.sheet);
  const columns = columnsOf(form, []);
  const sheet = addResponseSheet(
    workspace,
    spreadsheet,
    'Form Responses 1',
    sheetFormUrl(formId),
    columns.map((column) => column.header),
  );
  const linked = saveDestination(workspace, formId, form, { spreadsheet, sheet, columns });
  for (const response of responsesOf(workspace, formId)) {
    writeResponse(workspace, formId, linked, response);
  }
}
