import { formsTable } from '../../monitor/forms-table';
import { laterDay } from '../../monitor/schedule/school-days';
import { greetingTo, type Letter } from '../../school/letter';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { staffTable, teaches } from '../../school/staff';
import { dayInWords, dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { formSubject } from './pilot-form';
import { pilotReviewsTable } from './pilot-reviews-table';
import { pilotTeachersTable } from './pilot-teachers-table';
import { type Pilot, pilotsTable } from './pilots-table';
import { reviewDue } from './review-due';

/** Days before a review on which its teachers are asked, so that their words are there when it is held. */
const AHEAD = 2;

/** Puts a letter in the outbox for each teacher of a pilot whose review is near, once for each review. */
export function askPilotTeachers(workspace: Workspace, { now }: Occasion): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const today = dayOf(now, workbook.timeZone);
    const { pilots, reviews } = workbook.read({ pilots: pilotsTable, reviews: pilotReviewsTable });
    const near = pilots.rows.flatMap((pilot) => {
      const due = reviewDue(pilot, reviews.rows);
      return due !== '' && laterDay(due, -AHEAD) <= today ? [{ pilot, due }] : [];
    });
    if (near.length === 0) return;
    const { forms, teachers, staff, outbox } = workbook.read({
      forms: formsTable,
      teachers: pilotTeachersTable,
      staff: staffTable,
      outbox: outboxTable,
    });
    const queued = new Set(outbox.rows.map(({ message }) => message));
    const letters = near.flatMap(({ pilot, due }) => {
      const form = forms.rows.find(({ focus }) => focus === formSubject(pilot).id);
      const own = teachers.rows.filter((row) => row.pilot === pilot.pilot && row.starts <= today);
      const asked = new Set(own.map(({ teacher }) => teacher));
      if (!form?.published) return [];
      return staff.rows
        .filter((person) => teaches(person) && asked.has(person.email))
        .map((person) =>
          letterRow(
            `pilot:${pilot.pilot}:${due}:${person.email}`,
            person,
            askingLetter(
              pilot,
              person.name,
              due < today ? 'soon' : `on ${dayInWords(due, today)}`,
              form.url,
            ),
            now,
          ),
        );
    });
    const fresh = letters.filter(({ message }) => !queued.has(message));
    if (fresh.length > 0) workbook.save(outboxTable, fresh);
  });
}

function askingLetter(
  { name, question, lead }: Pilot,
  to: string,
  day: string,
  url: string,
): Letter {
  return {
    subject: `${name}: how is it going?`,
    greeting: greetingTo(to),
    parts: [
      {
        part: 'paragraph',
        text: `We look at the pilot together again ${day}. What you have seen decides what we change. Two minutes are enough.`,
      },
      ...(question ? [{ part: 'panel' as const, title: 'Our question', text: question }] : []),
      { part: 'button', text: 'Write how it goes', url },
    ],
    closing: 'Thank you for trying it first.',
    replyTo: lead,
  };
}
