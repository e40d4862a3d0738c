import { COACHING_SESSION, formsTable } from '../monitor/forms-table';
import { type TeacherAnswer, teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { libraryFrom, libraryTables } from '../practices/library';
import { namesApart } from '../school/names-apart';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, teaches } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { readerTables, readsAnswersOf } from './answers/shown-answers';
import { logOf } from './coaching-logs-table';
import { seesNotesOf } from './conversations/coach-assignments';
import { coachingCodesTable, offeredIn } from './conversations/coaching-codes';
import { type CoachingSession, docSessionsTable } from './conversations/coaching-sessions-table';
import {
  type ConversationContents,
  conversationTables,
} from './conversations/conversation-sources';
import { sessionsNow } from './conversations/take-over';
import { whyNobodyHoldsIt } from './conversations/who-holds-it';

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
  /** Why no walkthroughs come into it by themselves; else blank. */
  readonly logTrouble: string;
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

/** A conversation that is still to come. */
export interface PlannedConversation
  extends Pick<CoachingSession, 'teacher' | 'teacherName' | 'date' | 'focus' | 'notes'> {
  readonly coach: string;
  /** Whether the notes are in the outbox. */
  readonly queued: boolean;
  /** In words, why nobody holds it as things stand; blank when somebody does. */
  readonly open: string;
}

export interface CoachingView {
  readonly teachers: readonly CoachedTeacher[];
  /** Answers that do not count, and why; for leaders. */
  readonly setAside: readonly Pick<TeacherAnswer, 'answer' | 'answered' | 'setAside'>[];
  /** Soonest first. */
  readonly conversations: readonly PlannedConversation[];
  /** What a conversation may be about. */
  readonly focuses: readonly string[];
  /** Of the form of conversations; blank until it is made. */
  readonly formUrl: string;
  /** A day. */
  readonly today: string;
}

/** Teachers by name, with their walkthroughs, their log and their conversations. A coach sees assigned teachers only. */
export function showCoaching({ workbook }: Workspace, occasion: Occasion): CoachingView {
  const contents = workbook.read({
    ...libraryTables,
    ...conversationTables,
    ...readerTables,
    answers: teacherAnswersTable,
    fromDocs: docSessionsTable,
    codes: coachingCodesTable,
    forms: formsTable,
    settings: settingsTable,
  });
  const { staff, observations, assignments } = contents;
  const today = dayOf(occasion.now, workbook.timeZone);
  const reader = staff.rows.find(({ email }) => email === occasion.actor);
  const seesAll = leads(occasion.actor, staff.rows, settingsFrom(contents.settings.rows));
  const sees = (teacher: string) =>
    seesAll || seesNotesOf(reader, teacher, assignments.rows, today);

  const nameOf = namesApart(staff.rows);
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
  const active = libraryFrom(contents).practices.filter(({ status }) => status === 'active');
  return {
    teachers: staff.rows
      .filter((person) => teaches(person) && sees(person.email))
      .map((person) => ({ person, log: logOf(contents.logs.rows, staff.rows, person.email) }))
      .map(({ person, log }) => ({
        email: person.email,
        name: nameOf.get(person.email) ?? person.name,
        about: [person.grade && `Grade ${person.grade}`, person.subject].filter(Boolean).join(', '),
        walkthroughs: visits.get(person.email)?.count ?? 0,
        lastSeen: visits.get(person.email)?.last ?? '',
        logUrl: log?.url ?? '',
        logTrouble: log?.trouble ?? '',
        lastSession: log?.lastSession ?? '',
        answers: readable
          .filter(({ teacher, setAside }) => teacher === person.email && setAside === '')
          .slice(0, ANSWERS)
          .map((one) => ({
            ...one,
            passedTo: one.passedTo.map((email) => nameOf.get(email) ?? email),
          })),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    setAside: readable.filter(({ setAside }) => setAside !== '').slice(0, ANSWERS),
    conversations: planned(sessionsNow(contents), contents, today).filter(({ teacher }) =>
      sees(teacher),
    ),
    focuses: offeredIn(active, contents).focuses,
    formUrl: contents.forms.rows.find(({ focus }) => focus === COACHING_SESSION.id)?.url ?? '',
    today,
  };
}

/** The conversations that are still to come, soonest first. */
export function planned(
  sessions: readonly CoachingSession[],
  { staff, assignments }: Pick<ConversationContents, 'staff' | 'assignments'>,
  today: string,
): PlannedConversation[] {
  const people = new Map(staff.rows.map((person) => [person.email, person]));
  const names = namesApart(staff.rows);
  return sessions
    .filter(({ state, date }) => state === 'planned' && date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((session) => ({
      ...session,
      teacherName: names.get(session.teacher) ?? session.teacherName,
      coach: names.get(session.coach) ?? session.coach,
      queued: session.notesSent !== '',
      open: whyNobodyHoldsIt(session, people, assignments.rows),
    }));
}
