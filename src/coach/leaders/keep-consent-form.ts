import { MENTOR_CONSENT } from '../../monitor/forms-table';
import { drawForm, formTables, markOf } from '../../monitor/make-form';
import { settingsFrom, settingsTable } from '../../school/settings';
import { personOf, staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { consentForm } from './consent-form';
import type { Mentor } from './mentors-table';

/**
 * Makes the form on which people agree to be named, and keeps it open to all who were asked, at the address that they have now.
 * One that is made of what it should be is not looked at.
 */
export function keepConsentForm(
  workspace: Workspace,
  occasion: Occasion,
  mentors: readonly Mentor[],
): string {
  const { workbook } = workspace;
  const tables = { ...formTables, settings: settingsTable, staff: staffTable };
  const contents = workbook.read(tables);
  const asked = mentors.flatMap(
    (row) => personOf(contents.staff.rows, row.teacher, row.teacherName)?.email ?? [],
  );
  const { schoolName } = settingsFrom(contents.settings.rows);
  const wanted = consentForm([...new Set(asked)], schoolName);
  const before = contents.forms.rows.find(({ focus }) => focus === MENTOR_CONSENT.id);
  if (before?.madeOf === markOf(wanted)) return before.url;
  return drawForm(workspace, occasion, MENTOR_CONSENT, wanted, contents).url;
}
