import { drawForm, formTables } from '../../monitor/make-form';
import type { PracticeStatus } from '../../practices/practice';
import { practicesTable } from '../../practices/practices-table';
import { Problem } from '../../problem';
import { greetingTo, type Letter } from '../../school/letter';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable, teaches } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { type PilotDecision, pilotDecisionsTable } from './pilot-decisions-table';
import { formSubject, pilotForm } from './pilot-form';
import { type PilotReview, pilotReviewsTable } from './pilot-reviews-table';
import { type PilotTeacher, pilotTeachersTable } from './pilot-teachers-table';
import { type Pilot, pilotsTable } from './pilots-table';

/** What becomes of a pilot, as the browser planned it: see pilot-plans.ts. */
export interface PilotPlan {
  readonly pilot: Pilot;
  /** Who joins, which has the teachers' form made or brought up to date. */
  readonly teachers: readonly PilotTeacher[];
  readonly reviews: readonly PilotReview[];
  readonly decisions: readonly PilotDecision[];
  /** Of the watched practice; blank to leave it. */
  readonly status: PracticeStatus | '';
  /** To all staff, as it was shown before; one or none. */
  readonly letters: readonly Letter[];
}

/**
 * Keeps what was planned for a pilot. The pilot itself is saved last but for its form: a run that was cut off can be finished by
 * another.
 *
 * @returns the focus set whose walkthrough form has to be brought up to date; blank for none
 */
export function keepPilot(
  workspace: Workspace,
  occasion: Occasion,
  { pilot, teachers, reviews, decisions, status, letters }: PilotPlan,
): { readonly focus: string } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...formTables,
      settings: settingsTable,
      staff: staffTable,
      practices: practicesTable,
      joined: pilotTeachersTable,
      outbox: outboxTable,
    });
    const { actor, now } = occasion;
    const staff = contents.staff.rows;
    const settings = settingsFrom(contents.settings.rows);
    if (decisions.length > 0 && !leads(actor, staff, settings)) {
      throw new Problem('Only leaders on the Staff tab decide this. Check your role there.');
    }
    workbook.save(
      pilotDecisionsTable,
      decisions.map((row) => ({ ...row, by: actor })),
    );
    workbook.save(
      pilotReviewsTable,
      reviews.map((row) => ({ ...row, by: actor, noted: now.toISOString() })),
    );
    workbook.save(pilotTeachersTable, teachers);
    if (letters.length > 0) {
      const queued = new Set(contents.outbox.rows.map(({ message }) => message));
      const rows = staff.flatMap((person) =>
        letters.map((letter) => {
          const greeting = greetingTo(person.name);
          const own = { ...letter, greeting, replyTo: actor };
          return letterRow(`pilot:${pilot.pilot}:${person.email}`, person, own, now);
        }),
      );
      workbook.save(
        outboxTable,
        rows.filter(({ message }) => !queued.has(message)),
      );
    }
    const practice = contents.practices.rows.find(({ id }) => id === pilot.practice);
    if (practice && status !== '') workbook.save(practicesTable, [{ ...practice, status }]);
    workbook.settle();
    workbook.save(pilotsTable, [{ ...pilot, lead: pilot.lead || actor }]);

    if (teachers.length > 0) {
      const own = new Set(
        [...contents.joined.rows, ...teachers]
          .filter((row) => row.pilot === pilot.pilot)
          .map(({ teacher }) => teacher),
      );
      const responders = staff.filter((person) => teaches(person) && own.has(person.email));
      const wanted = pilotForm(
        pilot,
        responders.map(({ email }) => email),
        settings.schoolName,
      );
      drawForm(workspace, occasion, formSubject(pilot), wanted, contents);
    }
    const asked = contents.forms.rows.some(({ focus }) => focus === practice?.focus);
    return { focus: status !== '' && practice && asked ? practice.focus : '' };
  });
}
