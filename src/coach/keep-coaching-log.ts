import { COACHING_SESSION, type FormRow } from '../monitor/forms-table';
import { formTables } from '../monitor/make-form';
import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { teacherLabels } from '../monitor/walkthrough-form';
import { libraryFrom, libraryTables } from '../practices/library';
import { ifThere, Problem } from '../problem';
import { settingsFrom, settingsTable } from '../school/settings';
import { type Person, staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { ContentsOf } from '../table';
import { type Occasion, WORKBOOK_LINK, type Workspace } from '../workspace';
import { readsAnswersOf } from './answers/shown-answers';
import {
  answerEntry,
  coachingLogOpening,
  FORM_LINK,
  type LogEntry,
  linkEntry,
  sessionEntry,
  visitsNotIn,
} from './coaching-log';
import { type CoachingLogRow, coachingLogsTable, logOf } from './coaching-logs-table';
import {
  coachAndTeacher,
  coachAssignmentsTable,
  formerCoaches,
} from './conversations/coach-assignments';
import { keepSessionForm } from './conversations/make-session-form';

const sources = {
  ...libraryTables,
  observations: observationsTable,
  ratings: ratingsTable,
  staff: staffTable,
  settings: settingsTable,
  logs: coachingLogsTable,
  answers: teacherAnswersTable,
  assignments: coachAssignmentsTable,
};

export interface CoachingLogKept {
  readonly teacher: string;
  readonly url: string;
  /** Walkthroughs put in by this run. */
  readonly added: number;
  readonly notice: string;
}

/**
 * Opens a teacher's coaching log: makes it when there is none, puts in the walkthroughs since the last time, and, when asked,
 * a session to write in. What people wrote stays as it is; running again adds nothing twice.
 */
export function keepCoachingLog(
  workspace: Workspace,
  occasion: Occasion,
  request: {
    readonly teacher: string;
    readonly session: boolean;
    /** The address of a log that is to be given up for a new one: gone, in the trash, or of a coach who left. Else blank. */
    readonly instead: string;
  },
): CoachingLogKept {
  const keep = () => {
    const contents = workspace.workbook.read(sources);
    const day = dayOf(occasion.now, workspace.workbook.timeZone);
    const people = coachAndTeacher(contents, occasion.actor, request.teacher, day);
    const { coach, teacher } = people;
    const settings = settingsFrom(contents.settings.rows);
    const { log, text, notice } = openOrStart(workspace, contents, people, day, request.instead);
    keepSessionForm(workspace, occasion);

    const { practices } = libraryFrom(contents);
    // The log is the teacher's own, too: what is held stays out of it.
    const visits = settings.sharing
      ? visitsNotIn(text, [log.teacher, teacher.email], contents, practices)
      : [];
    const session = sessionEntry(day);
    // The words of a link may still stand there when the link itself is gone.
    const links = linkEntries(workspace, teacher).filter(
      ({ mark }) => !text.includes(mark) || workspace.documents.linkIn(log.document, mark) === '',
    );
    const answers = contents.answers.rows
      .filter(({ teacher: who, setAside }) => who === teacher.email && setAside === '')
      .filter(readsAnswersOf(coach.email, contents, day))
      .sort((a, b) => (a.answered < b.answered ? -1 : 1))
      .map((answer) => answerEntry(answer, workspace.workbook.timeZone));
    const missing = ({ mark }: LogEntry) => !text.includes(mark);
    const wanted = [
      // Until its first page is noted as whole, a run may have been cut off in the middle of it.
      ...(log.started === ''
        ? coachingLogOpening(teacher, coach, settings.schoolName).filter(missing)
        : []),
      ...links,
      ...visits.filter(missing),
      ...answers.filter(missing),
      ...(request.session ? [session].filter(missing) : []),
    ];
    const former = formerCoaches(log, contents, day);
    if (former.length > 0) workspace.documents.unshare(log.document, former);
    const blocks = wanted.map(({ block }) => block);
    if (blocks.length > 0) workspace.documents.append(log.document, blocks);
    const refused = workspace.documents.share(log.document, {
      editors: [teacher.email, coach.email],
      viewers: [],
    });
    const now = occasion.now.toISOString();
    workspace.workbook.save(coachingLogsTable, [
      {
        ...log,
        started: log.started || now,
        lastSession: request.session ? now : log.lastSession,
        trouble: '',
      },
    ]);
    return {
      teacher: teacher.name,
      url: log.url,
      added: visits.length,
      notice: [notice, refused, settings.sharing ? '' : HELD].filter(Boolean).join(' '),
    };
  };
  return workspace.alone(() => workspace.aloneInDocs(keep));
}

const HELD = 'Walkthroughs go in once feedback is shared.';

/** The teacher's log with what stands in it, or a new one where there is none that this coach may open. */
function openOrStart(
  workspace: Workspace,
  contents: ContentsOf<typeof sources>,
  { coach, teacher }: ReturnType<typeof coachAndTeacher>,
  day: string,
  instead: string,
): { readonly log: CoachingLogRow; readonly text: string; readonly notice: string } {
  const before = logOf(contents.logs.rows, contents.staff.rows, teacher.email);
  const mayStart =
    !before ||
    before.coach === coach.email ||
    (before.url === instead && formerCoaches(before, contents, day).includes(before.coach));
  const there =
    before && before.url !== instead
      ? ifThere(() => workspace.documents.text(before.document))
      : null;
  if (before && there !== null) return { log: before, text: there, notice: '' };
  // Google says the same of a document that is gone and of one that this person may not open.
  if (!mayStart) {
    const keeper = contents.staff.rows.find(({ email }) => email === before.coach);
    throw new Problem(
      `The log of ${teacher.name} is kept by ${keeper?.name ?? before.coach}. Ask for it to be shared with you.`,
    );
  }
  return {
    log: create(workspace, teacher, coach, before),
    text: '',
    notice: before ? 'A new log was started.' : '',
  };
}

/** The lines by which a coach in Docs finds the workbook and the form of conversations, once there is one. */
function linkEntries({ workbook, forms }: Workspace, teacher: Person): LogEntry[] {
  const { forms: rows, questions, staff } = workbook.read({ ...formTables, staff: staffTable });
  const form = rows.rows.find(({ focus }) => focus === COACHING_SESSION.id);
  // By what follows the address, the sidebar in the Doc knows the teacher, who may not open the workbook.
  const toWorkbook = linkEntry(
    WORKBOOK_LINK,
    `${workbook.url}#for=${encodeURIComponent(teacher.email)}`,
  );
  if (!form) return [toWorkbook];
  const question = questions.rows.find(
    (row) => row.form === form.form && row.question === 'teacher' && row.state === 'live',
  );
  const label = teacherLabels(staff.rows).find(([, email]) => email === teacher.email)?.[0];
  return [toWorkbook, linkEntry(FORM_LINK, prefilled(forms, form, question?.item, label))];
}

function prefilled(
  forms: Workspace['forms'],
  { form, url }: FormRow,
  item: number | null | undefined,
  label: string | undefined,
): string {
  if (!item || label === undefined) return url;
  // The coach may not edit the form, or it is gone: its address is as good.
  return ifThere(() => forms.prefilledUrls(form, [{ [item]: label }])[0]) ?? url;
}

function create(
  workspace: Workspace,
  teacher: Person,
  coach: Person,
  before: CoachingLogRow | undefined,
): CoachingLogRow {
  const made = workspace.documents.create(`Coaching log – ${teacher.name}`);
  const log: CoachingLogRow = {
    teacher: teacher.email,
    teacherName: teacher.name,
    coach: coach.email,
    document: made.document,
    url: made.url,
    started: '',
    lastSession: '',
    filled: '',
    takenOver: before?.takenOver ?? '',
    trouble: '',
  };
  workspace.workbook.save(coachingLogsTable, [log]);
  workspace.workbook.settle();
  return log;
}
