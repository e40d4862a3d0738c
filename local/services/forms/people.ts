import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { FormAnswers } from '../../views';
import { answered } from './answering';
import { readPrefilled } from './prefilled';
import { type FormRecord, formRecord, type ResponseRecord, responseOf } from './records';
import { keep } from './submissions';
import { fireSubmitted } from './submit-triggers';
import { closedTo, publicForm } from './view';

export { viewForm } from './view';

/** The answers that a pre-filled link brings along; entries for other forms' items are left out. */
export function prefilledAnswers(
  workspace: LocalWorkspace,
  formId: string,
  url: string,
): FormAnswers {
  return readPrefilled(publicForm(workspace, formId), url);
}

/** The answers of a response that is opened to be edited. */
export function responseAnswers(
  workspace: LocalWorkspace,
  person: string,
  formId: string,
  responseId: string,
): FormAnswers {
  return edited(workspace, person, formId, responseId).answers;
}

/**
 * What the form page's Submit does: checks the answers, keeps them, writes the row, and runs what waits for it.
 * @returns what is wrong by item id, and then nothing was kept; else the response's id. Throws a ServiceError in words
 *   when the form takes no answer from this person.
 */
export function submitForm(
  workspace: LocalWorkspace,
  person: string,
  formId: string,
  answers: FormAnswers,
  editing?: string,
): { responseId: string; problems: Record<number, string> } {
  const form = publicForm(workspace, formId);
  const closed = closedTo(workspace, person, formId, editing);
  if (closed) throw new ServiceError(closed);
  const before = editing === undefined ? undefined : edited(workspace, person, formId, editing);
  const read = answered(form, answers);
  if (Object.keys(read.problems).length > 0) {
    return { responseId: '', problems: { ...read.problems } };
  }
  const kept = keep(workspace, formId, {
    answers: read.answers,
    email: person,
    by: person,
    now: workspace.clock.now(),
    ...(before ? { editing: before } : {}),
  });
  fireSubmitted(workspace, formId, kept, before);
  return { responseId: kept.response.id, problems: {} };
}

/** A form as a home page lists it. */
export interface FormSummary {
  readonly id: string;
  readonly title: string;
  readonly mayEdit: boolean;
  /** Why this person cannot answer it now; blank when they can. */
  readonly closed: string;
}

/** The forms that a person may edit or answer. */
export function listForms(workspace: LocalWorkspace, person: string): FormSummary[] {
  return workspace.files.list().flatMap((file) => {
    const form: FormRecord | undefined =
      file.type === 'form' && !file.trashed ? formRecord(workspace, file.id) : undefined;
    if (!form) return [];
    const mayEdit = workspace.files.may(file.id, person, 'edit');
    const closed = closedTo(workspace, person, file.id);
    if (!mayEdit && closed) return [];
    return [{ id: file.id, title: form.title, mayEdit, closed }];
  });
}

/** What somebody does who deletes a form by hand. */
export function trashForm(workspace: LocalWorkspace, person: string, formId: string): void {
  workspace.files.open(formId, 'form', person, 'edit');
  workspace.files.change(formId, { trashed: true });
}

/** The response, if this form lets people edit what they sent. Whoever has the link may: it is the key. */
function edited(
  workspace: LocalWorkspace,
  person: string,
  formId: string,
  responseId: string,
): ResponseRecord {
  const form = publicForm(workspace, formId);
  const closed = closedTo(workspace, person, formId, responseId);
  if (closed) throw new ServiceError(closed);
  if (!form.allowEdits) {
    throw new ServiceError('Editing responses has been turned off for this form.');
  }
  const response = responseOf(workspace, formId, responseId);
  if (!response) throw new ServiceError('This response does not exist any more.');
  return response;
}
