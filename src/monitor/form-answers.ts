import { ifThere } from '../problem';
import type { FormResponse, Forms, Workbook } from '../workspace';
import { type FormRow, formsTable } from './forms-table';
import type { QuestionRow } from './questions-table';

/** What somebody answered on a form that the software keeps. */
export interface FormAnswers extends Pick<FormResponse, 'response' | 'submitted' | 'respondent'> {
  /** Answers to a question, each as what its words meant when they were offered; blank ones are left out. */
  all(question: string): readonly string[];
  /** The first of them; blank without one. */
  one(question: string): string;
}

/** What was answered since the form was last collected, oldest first; null when the form is gone. */
export function answersSince(
  forms: Forms,
  form: FormRow,
  questions: readonly QuestionRow[],
): readonly FormAnswers[] | null {
  const own = questions.filter((row) => row.form === form.form);
  return ifThere(() =>
    forms
      .responses(form.form, form.collectedTo || undefined)
      .map((response) => answersIn(response, own)),
  );
}

function answersIn(
  { response, submitted, respondent, answers }: FormResponse,
  questions: readonly QuestionRow[],
): FormAnswers {
  const all = (question: string) =>
    questions
      .filter((row) => row.question === question)
      .flatMap(({ item, meanings }) => {
        const means: Record<string, string> = JSON.parse(meanings || '{}');
        return [answers[item ?? 0] ?? []].flat().map((words) => means[words] ?? words.trim());
      })
      .filter((words) => words !== '');
  return { response, submitted, respondent, all, one: (question) => all(question)[0] ?? '' };
}

/** Notes, once they cannot be lost any more, that all answers up to a moment stand in the workbook. */
export function noteCollected(workbook: Workbook, subject: string, submitted: string): void {
  workbook.settle();
  // Read again: the row may have changed since the answers were fetched.
  const { forms } = workbook.read({ forms: formsTable });
  const form = forms.rows.find(({ focus }) => focus === subject);
  if (form && form.collectedTo !== submitted) {
    workbook.save(formsTable, [{ ...form, collectedTo: submitted }]);
  }
}
