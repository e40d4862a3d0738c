import { keyOf } from '../../table';
import type { Occasion, Workspace } from '../../workspace';
import { answersSince, type FormAnswers, noteCollected } from '../form-answers';
import { GUIDES_READ } from '../forms-table';
import { formTables } from '../make-form';
import { type Acknowledgment, acknowledgmentsTable } from './acknowledgments-table';

/** Brings in who has read which guide. What an answer meant is read by the edition that it names. */
export function collectAcknowledgments(
  { workbook, forms, alone }: Workspace,
  _occasion: Occasion,
): { readonly added: number } {
  return alone(() => {
    const contents = workbook.read({ ...formTables, known: acknowledgmentsTable });
    const form = contents.forms.rows.find(({ focus }) => focus === GUIDES_READ.id);
    // Asking again makes a new form when this one is gone.
    const answers = (form && answersSince(forms, form, contents.questions.rows)) ?? [];
    const last = answers[answers.length - 1];
    const before = new Set(contents.known.rows.map((row) => keyOf(acknowledgmentsTable, row)));
    const rows = answers
      .flatMap(acknowledged)
      .filter((row) => !before.has(keyOf(acknowledgmentsTable, row)));
    if (!last || rows.length === 0) return { added: 0 };
    workbook.save(acknowledgmentsTable, rows);
    noteCollected(workbook, GUIDES_READ.id, last.submitted);
    return { added: rows.length };
  });
}

/** A tick means a guide with the versions in it; words that never meant one are passed over. */
function acknowledged({ respondent, submitted, all }: FormAnswers): Acknowledgment[] {
  return all('guides').flatMap((meaning) => {
    const [focus = '', ...versions] = meaning.split('\n');
    return versions.length === 0 || respondent === ''
      ? []
      : [{ person: respondent, focus, versions, read: submitted }];
  });
}
