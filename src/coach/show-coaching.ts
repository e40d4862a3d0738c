import { COACHING_SESSION, formsTable } from '../monitor/forms-table';
import { type TeacherAnswer, teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { libraryFrom, libraryTables } from '../practices/library';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, observes, type Person, teaches } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { readerTables, readsAnswersOf } from './answers/shown-answers';
import { type CoachingLogRow, logOf } from './coaching-logs-table';
import { assignedIn, type CoachAssignment, seesNotesOf } from './conversations/coach-assignments';
import {
  type ByForm,
  coachingCodesTable,
  formsOf,
  offeredIn,
} from './conversations/coaching-codes';
import { type CoachingSession, docSessionsTable } from './conversations/coaching-sessions-table';
import {
  type ConversationContents,
  conversationTables,
} from './conversations/conversation-sources';
import { sessionsNow } from './conversations/take-over';
import { type NotHeld, whyNobodyHoldsIt } from './conversations/who-holds-it';

/** A teacher, what was seen with them, and their log. */
export interface TeacherRow extends Person {
  readonly walkthroughs: number;
  /** A day; blank when never seen. */
  readonly lastSeen: string;
  readonly log: CoachingLogRow | undefined;
  /** What they answered, as far as the person who looks may read it, the newest first. */
  readonly answers: readonly TeacherAnswer[];
}

/** More of them stand on the Teacher answers tab. */
const ANSWERS = 8;

/** A conversation that is still to come. */
export interface PlannedConversation
  extends Pick<CoachingSession, 'teacher' | 'teacherName' | 'date' | 'focus' | 'notes' | 'coach'> {
  /** Whether the notes are in the outbox. */
  readonly queued: boolean;
  /** Why nobody holds it as things stand; blank when somebody does. */
  readonly open: NotHeld;
}

export interface CoachingView {
  readonly teachers: readonly TeacherRow[];
  /** Answers that do not count, and why; for leaders. */
  readonly setAside: readonly Pick<TeacherAnswer, 'answer' | 'answered' | 'setAside'>[];
  readonly conversations: readonly PlannedConversation[];
  /** Codes of those that were held, the newest last. */
  readonly held: readonly Pick<CoachingSession, 'teacher' | 'date' | 'focus' | 'step'>[];
  readonly actor: string;
  readonly leads: boolean;
  /** Who may coach. */
  readonly coaches: readonly Pick<Person, 'email' | 'name'>[];
  /** Who coaches whom, by e-mail, and each row as it stands on the tab; a row of nobody cannot be read. */
  readonly assigned: readonly CoachAssignment[];
  readonly assignments: readonly CoachAssignment[];
  /** What a conversation may be about, and the practices among it by their forms. */
  readonly focuses: readonly string[];
  readonly forms: readonly ByForm[];
  /** Of the form of conversations; blank until it is made. */
  readonly formUrl: string;
  /** A day. */
  readonly today: string;
}

/** Teachers, with their walkthroughs, their log and their conversations. A coach sees assigned teachers only. */
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
  const { staff, observations } = contents;
  const assigned = assignedIn(contents);
  const today = dayOf(occasion.now, workbook.timeZone);
  const reader = staff.rows.find(({ email }) => email === occasion.actor);
  const seesAll = leads(occasion.actor, staff.rows, settingsFrom(contents.settings.rows));
  const sees = (teacher: string) => seesAll || seesNotesOf(reader, teacher, assigned, today);

  const readable = contents.answers.rows
    .filter(readsAnswersOf(occasion.actor, contents, today))
    .sort((a, b) => (a.answered < b.answered ? 1 : -1));
  const visits = new Map<string, { count: number; last: string }>();
  for (const { teacher, date } of observations.rows) {
    const visit = visits.get(teacher) ?? { count: 0, last: '' };
    visit.count++;
    if (date > visit.last) visit.last = date;
    visits.set(teacher, visit);
  }
  const library = libraryFrom(contents);
  const shown = sessionsNow(contents).filter(({ teacher }) => sees(teacher));
  const active = library.practices.filter(({ status }) => status === 'active');
  return {
    teachers: staff.rows
      .filter((person) => teaches(person) && sees(person.email))
      .map((person) => {
        const visit = visits.get(person.email);
        return {
          ...person,
          walkthroughs: visit?.count ?? 0,
          lastSeen: visit?.last ?? '',
          log: logOf(contents.logs.rows, staff.rows, person.email),
          answers: readable
            .filter(({ teacher, setAside }) => teacher === person.email && setAside === '')
            .slice(0, ANSWERS),
        };
      }),
    setAside: readable.filter(({ setAside }) => setAside !== '').slice(0, ANSWERS),
    conversations: planned(shown, contents, today),
    held: shown.filter(({ state }) => state === 'held'),
    actor: occasion.actor,
    leads: seesAll,
    coaches: staff.rows.filter(observes),
    assigned,
    assignments: contents.assignments.rows,
    focuses: offeredIn(active, contents).focuses,
    forms: formsOf(library),
    formUrl: contents.forms.rows.find(({ focus }) => focus === COACHING_SESSION.id)?.url ?? '',
    today,
  };
}

/** The conversations that are still to come. */
export function planned(
  sessions: readonly CoachingSession[],
  contents: Pick<ConversationContents, 'staff' | 'assignments'>,
  today: string,
): PlannedConversation[] {
  const assigned = assignedIn(contents);
  const people = new Map(contents.staff.rows.map((person) => [person.email, person]));
  return sessions
    .filter(({ state, date }) => state === 'planned' && date >= today)
    .map((session) => ({
      ...session,
      queued: session.notesSent !== '',
      open: whyNobodyHoldsIt(session, people, assigned),
    }));
}
