import { type FormRow, formsTable, TEACHER_ANSWERS } from '../../monitor/forms-table';
import { drawForm, formTables, markOf } from '../../monitor/make-form';
import { componentsInUse, frameworkTable } from '../../practices/framework-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { answerForm } from './answer-form';

/** Stands in the kept link where each message says which visit it is about. */
const PLACE = '{visit}';

/**
 * Makes the form on which teachers answer, once feedback goes out, and keeps it in step with the library and the roster. A form
 * that is made of what it should be is not looked at, so that a run costs no more for it.
 */
export function keepAnswerForm(
  workspace: Workspace,
  occasion: Occasion,
): { readonly changed: boolean } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...libraryTables,
      ...formTables,
      settings: settingsTable,
      staff: staffTable,
      framework: frameworkTable,
    });
    const settings = settingsFrom(contents.settings.rows);
    if (!settings.sharing) return { changed: false };
    const wanted = answerForm(
      libraryFrom(contents),
      contents.staff.rows,
      settings.schoolName,
      componentsInUse(contents.framework.rows).length > 0,
    );
    const before = contents.forms.rows.find(isAnswerForm);
    if (before?.madeOf === markOf(wanted) && before.template !== '') return { changed: false };
    drawForm(workspace, occasion, TEACHER_ANSWERS, wanted, contents);
    const { forms, questions } = workbook.read(formTables);
    const form = forms.rows.find(isAnswerForm);
    const visit = questions.rows.find(
      (row) => row.form === form?.form && row.question === 'visit' && row.state === 'live',
    );
    if (!form || visit?.item == null) return { changed: true };
    const [template = ''] = workspace.forms.prefilledUrls(form.form, [{ [visit.item]: PLACE }]);
    workbook.save(formsTable, [{ ...form, template }]);
    return { changed: true };
  });
}

export function isAnswerForm({ focus }: FormRow): boolean {
  return focus === TEACHER_ANSWERS.id;
}

/** The link that opens the form with a visit filled in; blank until the form is made. */
export function answerLink(forms: readonly FormRow[], visit: string): string {
  const template = forms.find(isAnswerForm)?.template ?? '';
  return template.replace(encodeURIComponent(PLACE), encodeURIComponent(visit));
}
