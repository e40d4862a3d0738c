import type { Execution } from '../../execution';
import type { LocalWorkspace } from '../../local-workspace';
import type { Change } from '../../store';
import type { ValidationRecord } from './validation-rules';

export type ItemTypeName =
  | 'CHECKBOX'
  | 'DATE'
  | 'GRID'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

/** The item id of a page break, or what happens. */
export type GoTo = number | 'CONTINUE' | 'RESTART' | 'SUBMIT';

export interface ChoiceRecord {
  readonly value: string;
  readonly goTo?: GoTo;
}

export interface ItemRecord {
  readonly id: number;
  readonly type: ItemTypeName;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Of multiple choice, checkbox and list items. */
  readonly choices: readonly ChoiceRecord[];
  readonly other: boolean;
  readonly scale: {
    readonly from: number;
    readonly to: number;
    readonly low: string;
    readonly high: string;
  };
  /** Of grids. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Of page breaks: where the page before goes. */
  readonly goTo: GoTo;
  readonly includesYear: boolean;
  readonly video: { readonly url: string; readonly width: number; readonly alignment: string };
  readonly validation: ValidationRecord | null;
}

/** One column of the response sheet: `timestamp`, `email`, an item id, or an item id and a row of its grid (`12.0`). */
export interface SheetColumn {
  readonly key: string;
  readonly header: string;
}

export interface Destination {
  readonly spreadsheet: string;
  readonly sheet: number;
  /** As they were last written. A question that is deleted leaves its column. */
  readonly columns: readonly SheetColumn[];
}

/** What a form holds, kept under the id of its file. */
export interface FormRecord {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly published: boolean;
  readonly accepting: boolean;
  /** Made before forms could be published and unpublished. */
  readonly legacy: boolean;
  readonly collectEmail: boolean;
  readonly allowEdits: boolean;
  readonly limitOne: boolean;
  readonly requireLogin: boolean;
  readonly progressBar: boolean;
  readonly respondAgain: boolean;
  /** People who may answer besides those who may open the file. */
  readonly responders: readonly string[];
  readonly items: readonly ItemRecord[];
  readonly destination: Destination | null;
}

/** One submitted response, kept in the order of first submission in a collection of its form's. */
export interface ResponseRecord {
  readonly id: string;
  /** Blank when the form does not collect it. */
  readonly email: string;
  /** Who sent it first, known to Google alone: for one response a person. Blank for a script. */
  readonly by: string;
  /** Milliseconds since 1970, of the latest submission. */
  readonly submitted: number;
  readonly answers: Answers;
  /** Where it stands in the linked sheet. */
  readonly row?: { readonly sheet: number; readonly number: number };
}

/**
 * Answers by item id: text, several choices, or one for each row of a grid with blanks between. Dates are `2026-09-07` or
 * `09-07`, times `14:05`. Blank answers are left out.
 */
export type Answers = Readonly<Record<number, string | readonly string[]>>;

const FORMS = 'form';

export function formRecord(workspace: LocalWorkspace, id: string): FormRecord | undefined {
  return workspace.store.get<FormRecord>(FORMS, id);
}

/** The form as the script's user may change it, or what Google's services say when they may not. */
export function openForm(execution: Execution, id: string): FormRecord {
  execution.workspace.files.open(id, 'form', execution.user, 'edit');
  const form = formRecord(execution.workspace, id);
  if (!form) throw new Error(`The form ${id} has a file and no content.`);
  return form;
}

/** Saves at once: Google holds back no changes of forms. */
export function saveForm(
  workspace: LocalWorkspace,
  id: string,
  form: FormRecord,
  now: Date,
  further: readonly Change[] = [],
): void {
  const file = workspace.files.get(id);
  workspace.store.commit([
    [FORMS, id, form],
    ['file', id, { ...file, modified: now.getTime() }],
    ...further,
  ]);
}

/** Saves where the responses go, which Forms itself decides: no change of the form, and its date stays. */
export function saveDestination(
  workspace: LocalWorkspace,
  id: string,
  form: FormRecord,
  destination: Destination,
): FormRecord {
  const linked = { ...form, destination };
  workspace.store.put(FORMS, id, linked);
  return linked;
}

export function responsesOf(workspace: LocalWorkspace, formId: string): ResponseRecord[] {
  return workspace.store.all<ResponseRecord>(responsesIn(formId));
}

export function responseOf(
  workspace: LocalWorkspace,
  formId: string,
  responseId: string,
): ResponseRecord | undefined {
  return workspace.store.get<ResponseRecord>(responsesIn(formId), responseId);
}

export function saveResponse(
  workspace: LocalWorkspace,
  formId: string,
  response: ResponseRecord,
): void {
  workspace.store.put(responsesIn(formId), response.id, response);
}

function responsesIn(formId: string): string {
  return `form-response ${formId}`;
}

/**
 * A new item's id with the change that counts it. An odd factor modulo 2^31 gives every number once, so ids are large,
 * in no order, and never used again.
 */
export function newItemId(workspace: LocalWorkspace): readonly [id: number, counted: Change] {
  const count = (workspace.store.get<number>('counter', 'form-item') ?? 0) + 1;
  const id = Math.imul(count, 0x41c64e6d) & 0x7fffffff;
  return [id, ['counter', 'form-item', count]];
}

export function blankForm(title: string, published: boolean): FormRecord {
  return {
    title,
    description: '',
    confirmation: '',
    closedMessage: '',
    published,
    accepting: published,
    legacy: false,
    collectEmail: false,
    allowEdits: false,
    limitOne: false,
    requireLogin: false,
    progressBar: false,
    respondAgain: true,
    responders: [],
    items: [],
    destination: null,
  };
}

/** Defaults of new items, from the reference of each; a scale goes from 1 to 5. */
export function blankItem(id: number, type: ItemTypeName): ItemRecord {
  return {
    id,
    type,
    title: '',
    help: '',
    required: false,
    choices: [],
    other: false,
    scale: { from: 1, to: 5, low: '', high: '' },
    rows: [],
    columns: [],
    goTo: 'CONTINUE',
    includesYear: true,
    video: { url: '', width: 320, alignment: 'LEFT' },
    validation: null,
  };
}
