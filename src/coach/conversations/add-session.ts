import * as z from 'zod/mini';
import { ratingsTable } from '../../monitor/ratings-table';
import { calendarLink } from '../../monitor/schedule/calendar-link';
import { libraryFrom } from '../../practices/library';
import { Problem } from '../../problem';
import { dayInWords } from '../../school-time';
import type { Occasion, OpenDoc } from '../../workspace';
import { sessionEntry, visitsNotIn } from '../coaching-log';
import { offeredIn } from './coaching-codes';
import { docSessionsTable, NOTES, type NotedSession, STEPS } from './coaching-sessions-table';
import { openLogOf } from './show-log';

const words = z.string();
export const sessionSchema = z.object({
  date: words,
  focus: words,
  supports: z.array(words),
  needs: z.array(words),
  step: z.enum(STEPS),
  /** Blank without one. */
  next: words,
  notes: z.enum(NOTES),
});
export type SessionRequest = z.infer<typeof sessionSchema>;

export interface SessionAdded {
  /** Walkthroughs put into the log. */
  readonly added: number;
  /** Whether the codes reached the workbook; without access to it, they are for the form. */
  readonly noted: boolean;
  /** Offers the next conversation for the coach's calendar; blank without one. */
  readonly calendar: string;
}

/**
 * Adds a session to the log that is open: the walkthroughs since the last, a card to write in, and its codes for the workbook. What
 * stands in the log stays; adding the same session again only notes its codes anew.
 */
export function addSession(
  doc: OpenDoc,
  occasion: Occasion,
  request: SessionRequest,
): SessionAdded {
  const { workspace, document } = doc;
  checkDay(request.date, 'the conversation');
  if (!workspace) {
    const card = sessionEntry(request.date);
    if (!doc.documents.text(document).includes(card.mark)) {
      doc.documents.append(document, [card.block]);
    }
    return { added: 0, noted: false, calendar: '' };
  }
  return workspace.alone(() => {
    const { log, teacher, coach, today, sharing, contents } = openLogOf(
      workspace,
      document,
      occasion,
    );
    checkNext(request, today);
    const { practices } = libraryFrom(contents);
    checkCodes(request, offeredIn(practices, contents));
    const text = workspace.documents.text(document);
    const { ratings } = workspace.workbook.read({ ratings: ratingsTable });
    // The log is the teacher's own, too: what is held stays out of it.
    const visits = sharing
      ? visitsNotIn(text, [log.teacher, teacher.email], { ...contents, ratings }, practices)
      : [];
    const wanted = [...visits, sessionEntry(request.date, request)];
    const blocks = wanted.filter(({ mark }) => !text.includes(mark)).map(({ block }) => block);
    if (blocks.length > 0) workspace.documents.append(document, blocks);
    workspace.workbook.save(docSessionsTable, [
      {
        ...request,
        coach: coach.email,
        teacher: teacher.email,
        teacherName: teacher.name,
        noted: afterAll(contents.fromDocs.rows, occasion.now),
      },
    ]);
    const event = {
      title: `Coaching conversation: ${teacher.name} and ${coach.name}`,
      details: request.focus,
      date: request.next,
    };
    return {
      added: visits.length,
      noted: true,
      calendar:
        request.next === '' ? '' : calendarLink(event, undefined, workspace.workbook.timeZone),
    };
  });
}

/** As exactly as a cell keeps a moment, in milliseconds. */
const SECOND = 1000;

/** Later than all that was noted before, so that the routine knows by one moment what it has taken over. */
function afterAll(rows: readonly NotedSession[], now: Date): string {
  const after = rows.map(({ noted }) => Date.parse(noted) + SECOND || 0);
  return new Date(Math.max(now.getTime(), ...after)).toISOString();
}

function checkDay(day: string, what: string): void {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new Problem(`“${day}” is no date of ${what}. Write it like 2026-11-03.`);
  }
}

export function checkNext(
  { date, next }: { readonly date: string; readonly next: string },
  today: string,
): void {
  if (next === '') return;
  checkDay(next, 'the next conversation');
  if (next < today || next <= date) {
    throw new Problem(
      `The next conversation cannot be on ${dayInWords(next, today)}: choose a day after this one that is still to come.`,
    );
  }
}

function checkCodes(
  { focus, supports, needs }: SessionRequest,
  offered: ReturnType<typeof offeredIn>,
): void {
  const unknown = [
    ...[focus].filter((word) => word !== '' && !offered.focuses.includes(word)),
    ...needs.filter((word) => word !== '' && !offered.needs.includes(word)),
    ...supports.filter((word) => !offered.supports.includes(word)),
  ][0];
  if (unknown !== undefined) {
    throw new Problem(
      `“${unknown}” is not on the Coaching codes tab any more. Choose another, or ask a leader to add it there.`,
    );
  }
}
