import { answersSince, type FormAnswers, noteCollected } from '../../monitor/form-answers';
import { COACHING_SESSION } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import { type Person, staffTable } from '../../school/staff';
import type { Occasion, Workbook, Workspace } from '../../workspace';
import { type CoachingLogRow, coachingLogsTable } from '../coaching-logs-table';
import {
  coachingSessionsTable,
  docSessionsTable,
  NOTES,
  type NotedSession,
  STEPS,
} from './coaching-sessions-table';
import { notTakenOver, takeOver } from './take-over';

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
      logs: coachingLogsTable,
      staff: staffTable,
    });
    const form = contents.forms.rows.find(({ focus }) => focus === COACHING_SESSION.id);
    // Making the form again makes a new one when this one is gone.
    const answers = (form && answersSince(workspace.forms, form, contents.questions.rows)) ?? [];
    const answered = answers.flatMap((one) => notedOnForm(one, contents.staff.rows));
    // A row that somebody broke by hand may be any of its teacher's, and is theirs to mend first.
    const broken = new Set(contents.sessions.unreadable.map((key) => key.split('\u001f')[0]));
    const fromDocs = notTakenOver(contents.fromDocs.rows, contents.logs.rows).filter(
      ({ teacher }) => !broken.has(teacher),
    );
    const rows = takeOver(contents.sessions.rows, [
      ...fromDocs,
      ...answered.filter(({ teacher }) => !broken.has(teacher)),
    ]);
    workbook.save(coachingSessionsTable, rows);
    noteTakenOver(workbook, contents.logs.rows, fromDocs);
    const last = answers[answers.length - 1];
    // Answers about those teachers are read again until then.
    if (last && broken.size === 0) {
      noteCollected(workbook, COACHING_SESSION.id, last.submitted);
    }
    return { changed: rows.length };
  });
}

/** After what it is about cannot be lost any more. */
function noteTakenOver(
  workbook: Workbook,
  logs: readonly CoachingLogRow[],
  notes: readonly NotedSession[],
): void {
  const marked = logs.flatMap((log): CoachingLogRow[] => {
    const own = notes.filter(({ teacher }) => teacher === log.teacher);
    const takenOver = own
      .map(({ noted }) => noted)
      .sort()
      .pop();
    return takenOver ? [{ ...log, takenOver }] : [];
  });
  if (marked.length > 0) workbook.settle();
  workbook.save(coachingLogsTable, marked);
}

/** One response; without a teacher, a date and a coach it is none. */
function notedOnForm(
  { respondent, submitted, all, one }: FormAnswers,
  staff: readonly Person[],
): NotedSession[] {
  const teacher = one('teacher');
  const date = one('date');
  if (!teacher.includes('@') || date === '' || respondent === '') return [];
  const next = one('next');
  return [
    {
      date,
      teacherName: staff.find(({ email }) => email === teacher)?.name ?? '',
      focus: one('focus'),
      supports: all('supports'),
      needs: all('needs'),
      step: STEPS.find((step) => step === one('step')) ?? '',
      // A conversation cannot follow on a day before this one.
      next: next > date ? next : '',
      notes: NOTES.find((notes) => notes === one('notes')) ?? NOTES[0],
      coach: respondent,
      teacher,
      noted: submitted,
    },
  ];
}
