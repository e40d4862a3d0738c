import type { LocalWorkspace } from '../../local-workspace';
import { landDestinations, refreshColumns } from './destinations';
import { type Answers, formRecord, type ResponseRecord, responseOf, saveResponse } from './records';
import { type WrittenRow, writeResponse } from './sheet-rows';

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
  landDestinations(workspace, formId);
  const form = refreshColumns(workspace, formId);
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
