import { observationsTable } from '../../monitor/observations-table';
import { ratingsByObservation, ratingsTable } from '../../monitor/ratings-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { type Person, staffTable } from '../../school/staff';
import type { Contents } from '../../table';
import type { Workbook } from '../../workspace';
import { coachingLogsTable } from '../coaching-logs-table';
import { coachAssignmentsTable } from './coach-assignments';
import { type CoachingSession, coachingSessionsTable } from './coaching-sessions-table';
import type { NotesSources } from './notes-letter';

/** The tabs that say who talks with whom, when and about what. */
export const conversationTables = {
  staff: staffTable,
  logs: coachingLogsTable,
  sessions: coachingSessionsTable,
  assignments: coachAssignmentsTable,
};

export type ConversationContents = {
  readonly [K in keyof typeof conversationTables]: Contents<(typeof conversationTables)[K]>;
};

/** What the notes for a teacher's conversations are written from, read once for any number of them. */
export function notesSources(
  workbook: Workbook,
): (teacher: Person, before: string) => NotesSources {
  const contents = workbook.read({
    ...libraryTables,
    ...conversationTables,
    observations: observationsTable,
    ratings: ratingsTable,
  });
  const ratings = ratingsByObservation(contents.ratings.rows);
  const { practices } = libraryFrom(contents);
  const { timeZone } = workbook;
  return (teacher, before) => {
    const since = lastHeld(contents.sessions.rows, teacher.email, before)?.date ?? '';
    return {
      observations: contents.observations.rows
        .filter(({ teacher: seen, date }) => seen === teacher.email && date > since)
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      ratings,
      practices,
      logUrl: contents.logs.rows.find((log) => log.teacher === teacher.email)?.url ?? '',
      timeZone,
    };
  };
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
