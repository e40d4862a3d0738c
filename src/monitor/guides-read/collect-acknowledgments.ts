import { FileMissing } from '../../problem';
import { keyOf } from '../../table';
import type { FormResponse, Occasion, Workspace } from '../../workspace';
import { formsTable, GUIDES_READ } from '../forms-table';
import { formTables } from '../make-form';
import { type Acknowledgment, acknowledgmentsTable } from './acknowledgments-table';

/** Brings in who has read which guide. What an answer meant is read by the edition that it names. */
export function collectAcknowledgments(
  workspace: Workspace,
  _occasion: Occasion,
): { readonly added: number } {
  return workspace.alone(() => {
    const { forms, questions, known } = workspace.workbook.read({
      ...formTables,
      known: acknowledgmentsTable,
    });
    const form = forms.rows.find(({ focus }) => focus === GUIDES_READ.id);
    const responses = form ? responsesOf(workspace, form.form, form.collectedTo) : [];
    const last = responses[responses.length - 1];
    if (!form || !last) return { added: 0 };
    const before = new Set(known.rows.map((row) => keyOf(acknowledgmentsTable, row)));
    const rows = responses
      .flatMap((response) =>
        questions.rows
          .filter((row) => row.form === form.form)
          .flatMap((row) => acknowledged(response, row.item, JSON.parse(row.meanings || '{}'))),
      )
      .filter((row) => !before.has(keyOf(acknowledgmentsTable, row)));
    if (rows.length === 0) return { added: 0 };
    workspace.workbook.save(acknowledgmentsTable, rows);
    workspace.workbook.settle();
    workspace.workbook.save(formsTable, [{ ...form, collectedTo: last.submitted }]);
    return { added: rows.length };
  });
}

/** What was answered since a moment; nothing of a form that somebody deleted. */
export function responsesOf(
  workspace: Workspace,
  form: string,
  since: string,
): readonly FormResponse[] {
  try {
    return workspace.forms.responses(form, since || undefined);
  } catch (error) {
    // Asking again makes a new form.
    if (error instanceof FileMissing) return [];
    throw error;
  }
}

function acknowledged(
  { respondent, submitted, answers }: FormResponse,
  item: number | null,
  meanings: Readonly<Record<string, string>>,
): Acknowledgment[] {
  return [answers[item ?? 0] ?? []].flat().flatMap((words) => {
    const [focus = '', ...versions] = (meanings[words] ?? '').split('\n');
    return focus === '' || respondent === ''
      ? []
      : [{ person: respondent, focus, versions, read: submitted }];
  });
}
