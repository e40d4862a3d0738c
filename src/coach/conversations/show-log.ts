import { observationsTable } from '../../monitor/observations-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { personOf } from '../../school/staff';
import { dayOf } from '../../school-time';
import { type Occasion, type OpenDoc, WORKBOOK_LINK, type Workspace } from '../../workspace';
import { FORM_LINK, observationMark } from '../coaching-log';
import { coachAndTeacher } from './coach-assignments';
import { type ByForm, coachingCodesTable, formsOf, offeredIn } from './coaching-codes';
import { docSessionsTable } from './coaching-sessions-table';
import { conversationTables, lastHeld } from './conversation-sources';
import { sessionsNow } from './take-over';

/** What the sidebar in a coaching log shows. */
export type LogView =
  | {
      readonly access: true;
      readonly teacher: string;
      /** A day. */
      readonly today: string;
      /** What it may be about. */
      readonly focuses: readonly string[];
      /** Names of practices and of other needs. */
      readonly needs: readonly string[];
      readonly supports: readonly string[];
      /** Names of practices by the form that they stand on. */
      readonly forms: readonly ByForm[];
      /** Names of practices that the last walkthroughs in the log speak of. */
      readonly seen: readonly string[];
      /** The last conversation, and the next; null without one. */
      readonly last: LogSession | null;
      readonly next: LogSession | null;
      /** Walkthroughs that do not stand in the log yet; null while the school does not share feedback. */
      readonly waiting: number | null;
    }
  | {
      readonly access: false;
      readonly today: string;
      /** Blank when the log names no form. */
      readonly formUrl: string;
      /** What stands in the log, for the teacher whose log it is; null for others. */
      readonly own: string | null;
    };

export interface LogSession {
  readonly date: string;
  readonly focus: string;
  readonly step: string;
}

/** Characters at the end of a log in which the last few walkthroughs stand. */
const LATELY = 6000;

/** The coaching log that is open, as its coach needs it. */
export function showLog(doc: OpenDoc, occasion: Occasion): LogView {
  const { workspace, document } = doc;
  const isOwn = doc.linkIn(WORKBOOK_LINK).endsWith(encodeURIComponent(occasion.actor));
  if (isOwn || !workspace) {
    return {
      access: false,
      today: occasion.now.toISOString().slice(0, 10),
      formUrl: doc.linkIn(FORM_LINK),
      own: isOwn ? doc.documents.text(document) : null,
    };
  }
  const { log, teacher, today, sharing, contents } = openLogOf(workspace, document, occasion);
  const text = workspace.documents.text(document);
  const sessions = sessionsNow(contents);
  const brief = (session: LogSession | undefined): LogSession | null =>
    session ? { date: session.date, focus: session.focus, step: session.step } : null;
  const library = libraryFrom(contents);
  const active = library.practices.filter(({ status }) => status === 'active');
  const offered = offeredIn(active, contents);
  const lately = text.slice(-LATELY);
  return {
    access: true,
    teacher: teacher.name,
    today,
    ...offered,
    forms: formsOf(library),
    seen: offered.needs.filter((name) => lately.includes(`${name}: `)),
    last: brief(lastHeld(sessions, teacher.email, '9999')),
    next: brief(
      sessions
        .filter(
          (one) => one.teacher === teacher.email && one.state === 'planned' && one.date >= today,
        )
        .sort((a, b) => (a.date < b.date ? -1 : 1))[0],
    ),
    waiting: sharing
      ? contents.observations.rows.filter(
          (one) =>
            [log.teacher, teacher.email].includes(one.teacher) &&
            !text.includes(observationMark(one)),
        ).length
      : null,
  };
}

/** Whose log is open, if the person at the keyboard may work in it. */
export function openLogOf(workspace: Workspace, document: string, occasion: Occasion) {
  const contents = workspace.workbook.read({
    ...libraryTables,
    ...conversationTables,
    codes: coachingCodesTable,
    fromDocs: docSessionsTable,
    settings: settingsTable,
    observations: observationsTable,
  });
  const today = dayOf(occasion.now, workspace.workbook.timeZone);
  const log = contents.logs.rows.find((one) => one.document === document);
  if (!log) {
    throw new Problem(
      'This Doc is not on the Coaching logs tab. Open the teacher’s log from Coaching in the workbook.',
    );
  }
  const known = personOf(contents.staff.rows, log.teacher, log.teacherName);
  if (!known) {
    throw new Problem(
      `${log.teacherName} (${log.teacher}) is not on the Staff tab any more. The log stays as it is.`,
    );
  }
  const { coach, teacher } = coachAndTeacher(contents, occasion.actor, known.email, today);
  const { sharing } = settingsFrom(contents.settings.rows);
  return { log, teacher, coach, today, sharing, contents };
}
