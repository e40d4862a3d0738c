import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { FormItemKind, FormItemView, FormView } from '../../views';
import {
  type FormRecord,
  formRecord,
  type GoTo,
  type ItemRecord,
  type ItemTypeName,
  responsesOf,
} from './records';
import { messageOf } from './validation-rules';

/** A form as the person who answers it sees it; nobody needs access to the form's file for that. */
export function viewForm(workspace: LocalWorkspace, person: string, formId: string): FormView {
  const form = publicForm(workspace, formId);
  return {
    id: formId,
    title: form.title,
    description: form.description,
    confirmation: form.confirmation || 'Your response has been recorded.',
    closed: closedTo(workspace, person, formId),
    collectsEmail: form.collectEmail,
    allowsEdits: form.allowEdits,
    items: form.items.map(viewOf),
  };
}

export function publicForm(workspace: LocalWorkspace, formId: string): FormRecord {
  const form = formRecord(workspace, formId);
  if (!form) throw new ServiceError('Sorry, the file you have requested does not exist.');
  return form;
}

/** Why this person cannot answer now, in the form page's words; blank when they can. */
export function closedTo(
  workspace: LocalWorkspace,
  person: string,
  formId: string,
  editing?: string,
): string {
  const form = publicForm(workspace, formId);
  const closed = closedToAll(workspace, formId);
  if (closed) return closed;
  if (form.collectEmail || form.limitOne || form.requireLogin) {
    if (!workspace.person(person)) return 'You must sign in to answer this form.';
  }
  if (!mayAnswer(workspace, form, person, formId)) {
    return 'You need permission: this form can be answered only by those whom its owner has added.';
  }
  if (form.limitOne && editing === undefined) {
    const before = responsesOf(workspace, formId).some((response) => response.by === person);
    if (before) return "You've already responded. You can fill out this form only once.";
  }
  return '';
}

/**
 * Publishing a form opens it to nobody: the reference does not say who may answer then, and people report forms made by
 * code that got no response until responders were added too. Legacy forms are open to all.
 */
function mayAnswer(
  workspace: LocalWorkspace,
  form: FormRecord,
  person: string,
  formId: string,
): boolean {
  return (
    form.legacy || form.responders.includes(person) || workspace.files.may(formId, person, 'view')
  );
}

/** Why nobody can answer, a script included. */
export function closedToAll(workspace: LocalWorkspace, formId: string): string {
  const form = publicForm(workspace, formId);
  if (workspace.files.get(formId)?.trashed) {
    return 'Sorry, the file you have requested has been deleted.';
  }
  if (!form.published) return 'This form is not published, so nobody can answer it yet.';
  if (form.accepting) return '';
  return form.closedMessage || `The form ${form.title} is no longer accepting responses.`;
}

const KINDS: Readonly<Record<ItemTypeName, FormItemKind>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'multiple-choice',
  CHECKBOX: 'checkbox',
  LIST: 'list',
  SCALE: 'scale',
  GRID: 'grid',
  DATE: 'date',
  TIME: 'time',
  PAGE_BREAK: 'page-break',
  SECTION_HEADER: 'section-header',
  VIDEO: 'video',
};

function viewOf(item: ItemRecord): FormItemView {
  return {
    id: item.id,
    kind: KINDS[item.type],
    title: item.title,
    help: item.help,
    required: item.required,
    ...partsOf(item),
    ...(item.validation
      ? {
          validation: {
            message: messageOf(item.validation),
            rule: item.validation.rule,
            values: item.validation.values,
          },
        }
      : {}),
  };
}

function partsOf(item: ItemRecord): Partial<FormItemView> {
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return {
        other: item.other,
        choices: item.choices.map(({ value, goTo }) =>
          goTo === undefined ? { value } : { value, goTo: destinationOf(goTo) },
        ),
      };
    case 'SCALE':
      return { scale: item.scale };
    case 'GRID':
      return { rows: item.rows, columns: item.columns };
    case 'PAGE_BREAK':
      return { goTo: destinationOf(item.goTo) };
    case 'VIDEO':
      return { videoUrl: item.video.url };
    default:
      return {};
  }
}

function destinationOf(goTo: GoTo): number | 'next' | 'submit' | 'restart' {
  if (typeof goTo === 'number') return goTo;
  return ({ CONTINUE: 'next', SUBMIT: 'submit', RESTART: 'restart' } as const)[goTo];
}
