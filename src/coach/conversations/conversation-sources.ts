import { type Observation, observationsTable } from '../../monitor/observations-table';
import { ratingsByObservation, ratingsTable } from '../../monitor/ratings-table';
import { frameworkTable } from '../../practices/framework-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { settingsFrom, settingsTable } from '../../school/settings';
import { type Person, staffTable } from '../../school/staff';
import type { ContentsOf } from '../../table';
import type { Workbook } from '../../workspace';
import { coachingLogsTable, logOf } from '../coaching-logs-table';
import { coachAssignmentsTable } from './coach-assignments';
import { type CoachingSession, coachingSessionsTable } from './coaching-sessions-table';
import type { NotesSources } from './notes-letter';

/** The tabs that say who talks with whom, when and about what. */
export const conversationTables = {
  staff: staffTable,
  logs: coachingLogsTable,
  sessions: coachingSessionsTable,
  assignments: coachAssignmentsTable,
  framework: frameworkTable,
};

export type ConversationContents = ContentsOf<typeof conversationTables>;

/** More than these are read in the log. */
const MOST_SHOWN = 6;

/**
 * What the notes for a teacher's conversation are written from, read once for any number of them. `last` is the conversation since
 * which things count, where it is not noted yet.
 */
export function notesSources(
  workbook: Workbook,
): (
  teacher: Person,
  before: string,
  last?: Pick<CoachingSession, 'date' | 'noted'>,
) => NotesSources {
  const contents = workbook.read({
    ...libraryTables,
    ...conversationTables,
    observations: observationsTable,
    ratings: ratingsTable,
    settings: settingsTable,
  });
  // What observers saw is held until the school shares it; the log and the date are not.
  const { sharing } = settingsFrom(contents.settings.rows);
  const ratings = ratingsByObservation(contents.ratings.rows);
  const { practices } = libraryFrom(contents);
  const { timeZone } = workbook;
  return (teacher, before, last = lastHeld(contents.sessions.rows, teacher.email, before)) => ({
    observations: contents.observations.rows
      .filter((one) => sharing && one.teacher === teacher.email && isAfter(one, last))
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .slice(-MOST_SHOWN),
    ratings,
    practices,
    logUrl: logOf(contents.logs.rows, contents.staff.rows, teacher.email)?.url ?? '',
    timeZone,
  });
}

/** A visit on the day of a conversation was talked about if it was in by then. */
function isAfter(
  { date, submitted }: Observation,
  last: Pick<CoachingSession, 'date' | 'noted'> | undefined,
): boolean {
  if (!last) return true;
  return date > last.date || (date === last.date && submitted > last.noted);
}

/** The last conversation of a teacher that was held before a day. */
export function lastHeld(
  sessions: readonly CoachingSession[],
  teacher: string,
  before: string,
): CoachingSession | undefined {
  return sessions
    .filter((one) => one.teacher === teacher && one.state === 'held' && one.date < before)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
}
