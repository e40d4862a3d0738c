import { observationsTable } from '../monitor/observations-table';
import { type OutboxRow, outboxTable, UNTOUCHED } from '../school/outbox-table';
import { personOf, staffTable } from '../school/staff';
import { dayInWords } from '../school-time';
import type { Occasion, Workspace } from '../workspace';

/**
 * Puts a message in the outbox for each observation that has none. Nothing is sent. An observation whose teacher cannot be
 * written to waits until the roster says where; imported walkthroughs are history and get none.
 */
export function queueFeedback(
  workspace: Workspace,
  occasion: Occasion,
): { readonly queued: number } {
  return workspace.alone(() => {
    const { observations, outbox, staff } = workspace.workbook.read({
      observations: observationsTable,
      outbox: outboxTable,
      staff: staffTable,
    });
    // A row that somebody broke by hand stands for a message that may have gone.
    const queued = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
    const rows: OutboxRow[] = [];
    for (const observation of observations.rows) {
      const message = `feedback:${observation.observation}`;
      const teacher = personOf(staff.rows, observation.teacher, observation.teacherName);
      if (observation.source !== 'form' || queued.has(message) || !teacher) continue;
      if (teacher.email === observation.observer) continue;
      rows.push({
        message,
        to: teacher.email,
        toName: teacher.name,
        subject: `Walkthrough on ${dayInWords(observation.date, observation.date)}`,
        state: 'waiting',
        reason: '',
        queued: occasion.now.toISOString(),
        sent: '',
        kind: 'feedback',
        letter: '',
        observation: observation.observation,
        ...UNTOUCHED,
      });
    }
    if (rows.length > 0) workspace.workbook.save(outboxTable, rows);
    return { queued: rows.length };
  });
}
