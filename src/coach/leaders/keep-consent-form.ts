import { fnv1a } from '../../fnv1a';
import { formsTable, MENTOR_CONSENT } from '../../monitor/forms-table';
import { drawForm, formTables } from '../../monitor/make-form';
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
  const madeOf = fnv1a(JSON.stringify(wanted));
  const isForm = ({ focus }: { readonly focus: string }) => focus === MENTOR_CONSENT.id;
  const before = contents.forms.rows.find(isForm);
  if (before?.madeOf === madeOf) return before.url;
  const { url } = drawForm(workspace, occasion, MENTOR_CONSENT, wanted, contents);
  const drawn = workbook.read({ forms: formsTable }).forms.rows.find(isForm);
  if (drawn) workbook.save(formsTable, [{ ...drawn, madeOf }]);
  return url;
}
