import { formsTable } from '../../monitor/forms-table';
import { practicesTable } from '../../practices/practices-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable, teaches } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { pilotDecisionsTable } from './pilot-decisions-table';
import { formSubject } from './pilot-form';
import { pilotInputsTable } from './pilot-inputs-table';
import { pilotReviewsTable } from './pilot-reviews-table';
import { pilotTeachersTable } from './pilot-teachers-table';
import { pilotsTable } from './pilots-table';

export const pilotTables = {
  pilots: pilotsTable,
  teachers: pilotTeachersTable,
  reviews: pilotReviewsTable,
  inputs: pilotInputsTable,
  decisions: pilotDecisionsTable,
};

/** The pilots as they stand in the workbook; the browser puts them beside the evidence. */
export function showPilots({ workbook }: Workspace, { now }: Occasion) {
  const contents = workbook.read({
    ...pilotTables,
    practices: practicesTable,
    staff: staffTable,
    forms: formsTable,
    settings: settingsTable,
  });
  const { pilots, teachers, reviews, inputs, decisions, forms } = contents;
  return {
    today: dayOf(now, workbook.timeZone),
    pilots: pilots.rows.map((pilot) => ({
      ...pilot,
      /** Where its teachers write; blank without a form. */
      form: forms.rows.find(({ focus }) => focus === formSubject(pilot).id)?.url ?? '',
    })),
    teachers: teachers.rows,
    reviews: reviews.rows,
    inputs: inputs.rows,
    decisions: decisions.rows,
    practices: contents.practices.rows.map(({ id, name, focus, status }) => {
      return { id, name, focus, status };
    }),
    /** Everybody on the roster who may take part. */
    roster: contents.staff.rows.filter(teaches),
    /** What an observer can say of the curriculum. */
    curriculumUse: settingsFrom(contents.settings.rows).curriculumUse,
    /** Rows that cannot be read, in words. */
    problems: [pilots, teachers, reviews, inputs, decisions].flatMap(({ problems }) =>
      problems.map(({ message }) => message),
    ),
  };
}
export type ShownPilots = ReturnType<typeof showPilots>;
