import { type FormRow, formsTable } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import type { QuestionRow } from '../../monitor/questions-table';
import { FileMissing } from '../../problem';
import type { FormResponse, Occasion, Workspace } from '../../workspace';
import { formSubject } from './pilot-form';
import { type PilotInput, pilotInputsTable } from './pilot-inputs-table';
import { pilotsTable } from './pilots-table';

/** Brings in what the teachers of the pilots that have not ended wrote, by response id and item id. */
export function collectPilotInput(workspace: Workspace, _occasion: Occasion): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const { pilots } = workbook.read({ pilots: pilotsTable });
    const open = pilots.rows.filter(({ state }) => state !== 'ended');
    if (open.length === 0) return;
    const { forms, questions, inputs } = workbook.read({ ...formTables, inputs: pilotInputsTable });
    const known = new Map(inputs.rows.map((row) => [row.response, row.submitted]));
    for (const pilot of open) {
      const form = forms.rows.find(({ focus }) => focus === formSubject(pilot).id);
      if (!form) continue;
      const fresh = responsesOf(workspace, form).filter(
        ({ response, submitted }) => known.get(response) !== submitted,
      );
      const last = fresh[fresh.length - 1];
      if (!last) continue;
      const own = questions.rows.filter((row) => row.form === form.form);
      workbook.save(
        pilotInputsTable,
        fresh.map((response) => inputFrom(pilot.pilot, response, own)),
      );
      workbook.settle();
      workbook.save(formsTable, [{ ...form, collectedTo: last.submitted }]);
    }
  });
}

function responsesOf({ forms }: Workspace, form: FormRow): readonly FormResponse[] {
  try {
    return forms.responses(form.form, form.collectedTo || undefined);
  } catch (error) {
    // Taking teachers into the pilot makes a new form.
    if (error instanceof FileMissing) return [];
    throw error;
  }
}

function inputFrom(
  pilot: string,
  { response, submitted, respondent, answers }: FormResponse,
  questions: readonly QuestionRow[],
): PilotInput {
  const said = (question: string) =>
    questions
      .filter((row) => row.question === question)
      .flatMap(({ item }) => answers[item ?? 0] ?? [])
      .join(', ');
  return {
    pilot,
    response,
    submitted,
    teacher: respondent,
    tried: said('tried'),
    worked: said('worked'),
    hindered: said('hindered'),
    change: said('change'),
  };
}
