import type { Occasion, Workspace } from '../workspace';
import { formsTable } from './forms-table';

const RAW = 'Raw: ';

/** Whether a tab holds a form's raw responses. */
export function isRaw(tab: string): boolean {
  return tab.startsWith(RAW);
}

/**
 * Names and hides the tabs that Google adds for each form's raw responses. What leaders read stands in Observations and
 * Ratings; the raw tabs stay for those who want them.
 */
export function putAwayResponses(
  workspace: Workspace,
  _occasion: Occasion,
): { readonly tabs: number } {
  return workspace.alone(() => {
    const { forms } = workspace.workbook.read({ forms: formsTable });
    const tabs = workspace.workbook.putAwayResponses((formUrl) => {
      // A form has several addresses, all with its id in them.
      const form = forms.rows.find((row) => row.form !== '' && formUrl.includes(row.form));
      return form ? `${RAW}${form.name}` : null;
    });
    return { tabs };
  });
}
