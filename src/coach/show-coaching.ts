import { type TeacherAnswer, teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { teaches } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { readerTables, readsAnswersOf } from './answers/shown-answers';

/** A teacher as the coaching screen lists them. */
export interface CoachedTeacher {
  readonly email: string;
  readonly name: string;
  /** Grade, subject or team, to tell people apart. */
  readonly about: string;
  readonly walkthroughs: number;
  /** A day; blank when never seen. */
  readonly lastSeen: string;
  /** Blank until the log is started. */
  readonly logUrl: string;
  /** ISO 8601, UTC; blank before the first. */
  readonly lastSession: string;
  /** What they answered, as far as the person who looks may read it, the newest first. */
  readonly answers: readonly ShownAnswer[];
}

export type ShownAnswer = Pick<
  TeacherAnswer,
  | 'answer'
  | 'answered'
  | 'thanks'
  | 'reflection'
  | 'talk'
  | 'lookFor'
  | 'request'
  | 'passedTo'
  | 'seen'
>;

/** More of them stand on the Teacher answers tab. */
const ANSWERS = 8;

/** Every teacher by name, with their walkthroughs and their log. */
export function showCoaching(
  workspace: Workspace,
  occasion: Occasion,
): {
  readonly teachers: readonly CoachedTeacher[];
  /** Answers that do not count, and why; for leaders. */
  readonly setAside: readonly Pick<TeacherAnswer, 'answer' | 'answered' | 'setAside'>[];
} {
  const contents = workspace.workbook.read({ ...readerTables, answers: teacherAnswersTable });
  const { staff, observations, logs } = contents;
  const nameOf = new Map(staff.rows.map(({ email, name }) => [email, name]));
  const readable = contents.answers.rows
    .filter(readsAnswersOf(occasion.actor, contents))
    .sort((a, b) => (a.answered < b.answered ? 1 : -1));
  const visits = new Map<string, { count: number; last: string }>();
  for (const { teacher, date } of observations.rows) {
    const visit = visits.get(teacher) ?? { count: 0, last: '' };
    visit.count++;
    if (date > visit.last) visit.last = date;
    visits.set(teacher, visit);
  }
  const logOf = new Map(logs.rows.map((log) => [log.teacher, log]));
  return {
    teachers: staff.rows
      .filter(teaches)
      .map((person) => ({
        email: person.email,
        name: person.name,
        about: [person.grade && `Grade ${person.grade}`, person.subject].filter(Boolean).join(', '),
        walkthroughs: visits.get(person.email)?.count ?? 0,
        lastSeen: visits.get(person.email)?.last ?? '',
        logUrl: logOf.get(person.email)?.url ?? '',
        lastSession: logOf.get(person.email)?.lastSession ?? '',
        answers: readable
          .filter(({ teacher, setAside }) => teacher === person.email && setAside === '')
          .slice(0, ANSWERS)
          .map((one) => shownAnswer(one, nameOf)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    setAside: readable
      .filter(({ setAside }) => setAside !== '')
      .slice(0, ANSWERS)
      .map(({ answer, answered, setAside }) => ({ answer, answered, setAside })),
  };
}

function shownAnswer(
  { answer, answered, thanks, reflection, talk, lookFor, request, passedTo, seen }: TeacherAnswer,
  nameOf: ReadonlyMap<string, string>,
): ShownAnswer {
  const names = passedTo.map((email) => nameOf.get(email) ?? email);
  return { answer, answered, thanks, reflection, talk, lookFor, request, passedTo: names, seen };
}
