import type { Contents } from '../../table';
import type { CoachingLogRow, coachingLogsTable } from '../coaching-logs-table';
import type {
  CoachingSession,
  coachingSessionsTable,
  docSessionsTable,
  NotedSession,
} from './coaching-sessions-table';

/** What coaches noted in Docs and nobody has taken over yet: a row that leaders delete after that stays deleted. */
export function notTakenOver(
  notes: readonly NotedSession[],
  logs: readonly CoachingLogRow[],
): NotedSession[] {
  const takenOver = new Map(logs.map((log) => [log.teacher, log.takenOver]));
  return notes.filter(({ teacher, noted }) => noted > (takenOver.get(teacher) ?? ''));
}

/** The sessions as they stand with what nobody has taken over yet. */
export function sessionsNow({
  sessions,
  fromDocs,
  logs,
}: {
  readonly sessions: Contents<typeof coachingSessionsTable>;
  readonly fromDocs: Contents<typeof docSessionsTable>;
  readonly logs: Contents<typeof coachingLogsTable>;
}): CoachingSession[] {
  const { rows } = sessions;
  const changed = takeOver(rows, notTakenOver(fromDocs.rows, logs.rows));
  return [...new Map([...rows, ...changed].map((one) => [keyOf(one), one])).values()];
}

/**
 * The sessions that change when notes come in: the one that was held, the next one that it plans, and an earlier plan that it
 * moves. Notes that are in already change nothing, so that what people mend on the tab stays.
 */
export function takeOver(
  sessions: readonly CoachingSession[],
  notes: readonly NotedSession[],
): CoachingSession[] {
  const byKey = new Map(sessions.map((session) => [keyOf(session), session]));
  const changed = new Set<string>();
  const put = (session: CoachingSession) => {
    byKey.set(keyOf(session), session);
    changed.add(keyOf(session));
  };
  for (const note of [...notes].sort((a, b) => (a.noted < b.noted ? -1 : 1))) {
    const before = byKey.get(keyOf(note));
    if (before && before.noted >= note.noted) continue;
    put({ ...note, state: 'held', notesSent: before?.notesSent ?? '' });
    const later = [...byKey.values()].filter(
      (one) => one.teacher === note.teacher && one.state === 'planned' && one.date > note.date,
    );
    for (const plan of later) {
      if (note.next !== '' && plan.date !== note.next && plan.coach === note.coach) {
        put({ ...plan, state: 'moved' });
      }
    }
    const planned = byKey.get(keyOf({ teacher: note.teacher, date: note.next }));
    if (note.next !== '' && (!planned || planned.state === 'moved')) put(planAfter(note));
  }
  return [...changed].flatMap((key) => byKey.get(key) ?? []);
}

function planAfter(note: NotedSession): CoachingSession {
  return {
    ...note,
    date: note.next,
    supports: [],
    needs: [],
    step: '',
    next: '',
    noted: '',
    state: 'planned',
    notesSent: '',
  };
}

function keyOf({ teacher, date }: { readonly teacher: string; readonly date: string }): string {
  return `${teacher} ${date}`;
}
