import { COACHING_SESSION, type FormRow } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import type { QuestionRow } from '../../monitor/questions-table';
import { FileMissing } from '../../problem';
import { type Person, staffTable } from '../../school/staff';
import type { FormResponse, Occasion, Workspace } from '../../workspace';
import {
  coachingSessionsTable,
  docSessionsTable,
  NOTES,
  type NotedSession,
  STEPS,
} from './coaching-sessions-table';
import { takeOver } from './take-over';

/** Brings what coaches noted, in Docs and on the form, into Coaching sessions. Safe to run again at any time. */
export function collectSessions(
  workspace: Workspace,
  _occasion: Occasion,
): { readonly changed: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...formTables,
      sessions: coachingSessionsTable,
      fromDocs: docSessionsTable,
      staff: staffTable,
    });
    const form = contents.forms.rows.find(({ focus }) => focus === COACHING_SESSION.id);
    const responses = form ? responsesOf(workspace, form) : [];
    const questions = contents.questions.rows.filter((row) => row.form === form?.form);
    const answered = responses.flatMap((response) =>
      notedOnForm(response, questions, contents.staff.rows),
    );
    // A row that somebody broke by hand may be any of its teacher's, and is theirs to mend first.
    const broken = new Set(contents.sessions.unreadable.map((key) => key.split('\u001f')[0]));
    const rows = takeOver(
      contents.sessions.rows,
      [...contents.fromDocs.rows, ...answered].filter(({ teacher }) => !broken.has(teacher)),
    );
    workbook.save(coachingSessionsTable, rows);
    const last = responses[responses.length - 1];
    // Answers about those teachers are read again until then.
    if (form && last && broken.size === 0 && last.submitted !== form.collectedTo) {
      workbook.settle();
      const { forms } = workbook.read({ forms: formTables.forms });
      const now = forms.rows.find(({ focus }) => focus === COACHING_SESSION.id) ?? form;
      workbook.save(formTables.forms, [{ ...now, collectedTo: last.submitted }]);
    }
    return { changed: rows.length };
  });
}

function responsesOf(workspace: Workspace, form: FormRow): readonly FormResponse[] {
  try {
    return workspace.forms.responses(form.form, form.collectedTo || undefined);
  } catch (error) {
    // Making the form again makes a new one.
    if (error instanceof FileMissing) return [];
    throw error;
  }
}

/** One response, by item and by the meanings that its words had. */
function notedOnForm(
  { answers, respondent, submitted }: FormResponse,
  questions: readonly QuestionRow[],
  staff: readonly Person[],
): NotedSession[] {
  const said = (question: string): readonly string[] =>
    questions
      .filter((row) => row.question === question)
      .flatMap(({ item, meanings }) =>
        [answers[item ?? 0] ?? []]
          .flat()
          .map((words) => String(JSON.parse(meanings || '{}')[words] ?? words)),
      );
  const [teacher = ''] = said('teacher');
  const [date = ''] = said('date');
  if (!teacher.includes('@') || date === '' || respondent === '') return [];
  const [next = ''] = said('next');
  return [
    {
      date,
      teacherName: staff.find(({ email }) => email === teacher)?.name ?? '',
      focus: said('focus')[0] ?? '',
      supports: said('supports'),
      needs: said('needs'),
      step: STEPS.find((one) => one === said('step')[0]) ?? '',
      // A conversation cannot follow on a day before this one.
      next: next > date ? next : '',
      notes: NOTES.find((one) => one === said('notes')[0]) ?? NOTES[0],
      coach: respondent,
      teacher,
      noted: submitted,
    },
  ];
}
