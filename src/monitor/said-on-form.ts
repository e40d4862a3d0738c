import { FileMissing } from '../problem';
import type { FormResponse, Workspace } from '../workspace';
import { formsTable } from './forms-table';
import { formTables } from './make-form';

/** A response, with its answers by what they were asked for, each by what its words meant when they were offered. */
export interface Said extends FormResponse {
  said(question: string): string;
}

/**
 * Has what was answered since the last time saved, by a form that the software keeps, and notes that it is. The last ones come
 * again, since Google gives those of a moment, too; so they are saved by response. A form that is gone is made by what needs it.
 */
export function collectSaidOn(
  { workbook, forms: google }: Workspace,
  focus: string,
  save: (responses: readonly Said[]) => void,
): void {
  const { forms, questions } = workbook.read(formTables);
  const form = forms.rows.find((row) => row.focus === focus);
  if (!form?.published) return;
  const own = questions.rows.filter((row) => row.form === form.form);
  let found: readonly FormResponse[];
  try {
    found = google.responses(form.form, form.collectedTo || undefined);
  } catch (error) {
    if (error instanceof FileMissing) return;
    throw error;
  }
  const last = found[found.length - 1];
  if (!last) return;
  save(
    found.map((response) => ({
      ...response,
      said: (question) =>
        own
          .filter((row) => row.question === question)
          .flatMap(({ item, meanings }) => {
            const means: Record<string, string> = JSON.parse(meanings || '{}');
            return [response.answers[item ?? 0] ?? []]
              .flat()
              .map((words) => means[words] ?? words.trim());
          })
          .join(', '),
    })),
  );
  workbook.settle();
  workbook.save(formsTable, [{ ...form, collectedTo: last.submitted }]);
}
