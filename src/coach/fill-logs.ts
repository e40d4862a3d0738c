import { libraryFrom } from '../practices/library';
import { ifThere } from '../problem';
import { outboxTable } from '../school/outbox-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { personOf } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { visitsNotIn } from './coaching-log';
import { type CoachingLogRow, coachingLogsTable } from './coaching-logs-table';
import { coachAssignmentsTable, formerCoaches } from './conversations/coach-assignments';
import { coachingSessionsTable } from './conversations/coaching-sessions-table';
import { editsOf, feedbackTables } from './message-for';

/** Logs that a run fills at most, and the milliseconds it leaves to others; the next goes on with the rest. */
const A_RUN = 10;
const LEFT_FOR_OTHERS = 60_000;

/**
 * Puts the walkthroughs that a log lacks into it when the notes for a conversation go to the teacher, and when one was noted: a coach
 * who does not see the workbook cannot. Only what the teacher was sent goes in, in the words that were sent.
 */
export function fillLogs(workspace: Workspace, occasion: Occasion): void {
  workspace.alone(() => {
    const { workbook, documents } = workspace;
    const { logs, sessions, settings, assignments } = workbook.read({
      logs: coachingLogsTable,
      sessions: coachingSessionsTable,
      settings: settingsTable,
      assignments: coachAssignmentsTable,
    });
    const day = dayOf(occasion.now, workbook.timeZone);
    const { sharing, owner } = settingsFrom(settings.rows);
    const due = logs.rows.filter(
      (log) =>
        log.started !== '' &&
        sessions.rows.some(({ teacher, notesSent, noted }) => {
          const at = noted || notesSent;
          // Cells keep seconds: what fell into that of the last time is looked at once more.
          return teacher === log.teacher && at !== '' && at >= log.filled;
        }),
    );
    if (!sharing || due.length === 0) return;

    const contents = workbook.read({ ...feedbackTables, outbox: outboxTable });
    const sent = new Map(
      contents.outbox.rows
        .filter(({ kind, state }) => kind === 'feedback' && state === 'sent')
        .map((row) => [row.observation, editsOf(row)]),
    );
    const told = contents.observations.rows.flatMap((one) => {
      const edits = sent.get(one.observation);
      const { strength = one.strength, nextStep = one.opportunity } = edits ?? {};
      return edits ? [{ ...one, strength, opportunity: nextStep }] : [];
    });
    const { practices } = libraryFrom(contents);
    const filled = occasion.now.toISOString();
    const done: CoachingLogRow[] = [];
    for (const log of due.slice(0, A_RUN)) {
      if (occasion.timeLeft() < LEFT_FOR_OTHERS) break;
      const teacher = personOf(contents.staff.rows, log.teacher, log.teacherName);
      const fill = () => {
        const visits = visitsNotIn(
          documents.text(log.document),
          [log.teacher, teacher?.email ?? ''],
          { ...contents, observations: { rows: told } },
          practices,
        );
        const blocks = visits.map(({ block }) => block);
        const former = formerCoaches(log, { ...contents, assignments }, day);
        if (former.length > 0) documents.unshare(log.document, former);
        if (blocks.length > 0) documents.append(log.document, blocks);
      };
      const filledIn = ifThere(() => workspace.aloneInDocs(fill));
      const trouble =
        filledIn === null
          ? `The log of ${log.teacherName} is gone, or not shared with ${owner}: it gets no walkthroughs by itself. Put them in under Coaching.`
          : '';
      done.push({ ...log, filled, trouble });
    }
    workbook.save(coachingLogsTable, done);
  });
}
