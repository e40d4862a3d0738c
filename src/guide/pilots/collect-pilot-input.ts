import { answersSince, type FormAnswers, noteCollected } from '../../monitor/form-answers';
import { formTables } from '../../monitor/make-form';
import type { Occasion, Workspace } from '../../workspace';
import { formSubject } from './pilot-form';
import { type PilotInput, pilotInputsTable } from './pilot-inputs-table';
import { pilotsTable } from './pilots-table';

/** Brings in what the teachers of the pilots that have not ended wrote. Safe to run again at any time. */
export function collectPilotInput(
  { workbook, forms, alone }: Workspace,
  _occasion: Occasion,
): void {
  alone(() => {
    const { pilots } = workbook.read({ pilots: pilotsTable });
    const open = pilots.rows.filter(({ state }) => state !== 'ended');
    if (open.length === 0) return;
    const contents = workbook.read({ ...formTables, inputs: pilotInputsTable });
    const known = new Map(contents.inputs.rows.map((row) => [row.response, row.submitted]));
    for (const pilot of open) {
      const subject = formSubject(pilot).id;
      const form = contents.forms.rows.find(({ focus }) => focus === subject);
      // Taking teachers into the pilot makes a new form when this one is gone.
      const fresh = ((form && answersSince(forms, form, contents.questions.rows)) ?? []).filter(
        ({ response, submitted }) => known.get(response) !== submitted,
      );
      const last = fresh[fresh.length - 1];
      if (!last) continue;
      workbook.save(
        pilotInputsTable,
        fresh.map((answers) => inputFrom(pilot.pilot, answers)),
      );
      noteCollected(workbook, subject, last.submitted);
    }
  });
}

function inputFrom(
  pilot: string,
  { response, submitted, respondent, all }: FormAnswers,
): PilotInput {
  const said = (question: string) => all(question).join(', ');
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
