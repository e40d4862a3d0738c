import { schoolDays } from '../../monitor/schedule/days-off';
import { type DaysOff, daysOffTable } from '../../monitor/schedule/days-off-table';
import { laterDay } from '../../monitor/schedule/school-days';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { assignedIn } from './coach-assignments';
import { type CoachingSession, coachingSessionsTable } from './coaching-sessions-table';
import { conversationTables, notesSources } from './conversation-sources';
import { notesLetter } from './notes-letter';
import { whyNobodyHoldsIt } from './who-holds-it';

/**
 * Puts the notes for each conversation in the outbox, once: on the last school day before it, or with the next run when the coach
 * said so. A conversation whose coach no longer coaches the teacher, or whose people have left the roster, waits for a leader.
 */
export function queueNotes(workspace: Workspace, occasion: Occasion): { readonly queued: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { sessions, staff, assignments, daysOff } = workbook.read({
      ...conversationTables,
      daysOff: daysOffTable,
    });
    const today = dayOf(occasion.now, workbook.timeZone);
    const people = new Map(staff.rows.map((person) => [person.email, person]));
    const assigned = assignedIn({ staff, assignments });
    const ready = sessions.rows.flatMap((session) => {
      const teacher = people.get(session.teacher);
      const coach = people.get(session.coach);
      if (!teacher || !coach || !notesAreDue(session, today, daysOff.rows)) return [];
      const stuck = whyNobodyHoldsIt(session, people, assigned) !== '';
      return stuck ? [] : [{ session, teacher, coach }];
    });
    if (ready.length === 0) return { queued: 0 };

    const { outbox } = workbook.read({ outbox: outboxTable });
    const before = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
    const sourcesOf = notesSources(workbook);
    const letters = ready
      .filter(({ session }) => !before.has(messageOf(session)))
      .map(({ session, teacher, coach }) =>
        letterRow(
          messageOf(session),
          teacher,
          notesLetter(session, teacher, coach, sourcesOf(teacher, session.date)),
          occasion.now,
          true,
        ),
      );
    workbook.save(outboxTable, letters);
    workbook.settle();
    const notesSent = occasion.now.toISOString();
    workbook.save(
      coachingSessionsTable,
      ready.map(({ session }): CoachingSession => ({ ...session, notesSent })),
    );
    return { queued: letters.length };
  });
}

function notesAreDue(
  { state, date, notes, notesSent }: CoachingSession,
  today: string,
  daysOff: readonly DaysOff[],
): boolean {
  if (state !== 'planned' || notesSent !== '' || notes === 'not' || date < today) return false;
  return (
    notes === 'now' ||
    date === today ||
    schoolDays(laterDay(today, 1), laterDay(date, -1), daysOff).length === 0
  );
}

function messageOf({ teacher, date }: CoachingSession): string {
  return `notes:${date}:${teacher}`;
}
