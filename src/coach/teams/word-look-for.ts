import { focusSetFrom } from '../../practices/focus-sets-table';
import { libraryTables } from '../../practices/library';
import { descriptorsOf, type PracticeRow, practicesTable } from '../../practices/practices-table';
import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';

/** Keeps the levels of a look-for that a team proposed, which may go on the form with them. */
export function wordLookFor(
  { workbook, alone }: Workspace,
  { actor }: Occasion,
  { practice }: { readonly practice: PracticeRow },
): { readonly focus: string } {
  return alone(() => {
    const { focusSets, practices, settings, staff } = workbook.read({
      ...libraryTables,
      settings: settingsTable,
      staff: staffTable,
    });
    if (!leads(actor, staff.rows, settingsFrom(settings.rows))) {
      throw new Problem('Only leaders on the Staff tab word a look-for.');
    }
    const before = practices.rows.find(({ id }) => id === practice.id);
    if (before?.status !== 'proposed') {
      // Word for word the same: a run that was cut off before its answer came.
      if (
        before &&
        JSON.stringify({ ...practice, status: before.status }) === JSON.stringify(before)
      )
        return { focus: before.focus };
      throw new Problem('This look-for is worded already, or gone. Look at the Practices tab.');
    }
    const set = focusSets.rows.find(({ id }) => id === practice.focus);
    if (!set) throw new Problem('Its form is gone. Choose another.');
    const words = descriptorsOf(practice);
    const missing = focusSetFrom(set).levels.find((_, index) => !words[index]);
    if (missing) throw new Problem(`Say what “${missing}” looks like.`);
    const { name, focus } = practice;
    if (
      practices.rows.some(
        (row) => row.status === 'active' && row.focus === focus && row.name === name,
      )
    ) {
      throw new Problem(
        `Another look-for of this form is called “${name}”. Give this one another name.`,
      );
    }
    workbook.save(practicesTable, [{ ...practice, status: 'active' }]);
    return { focus };
  });
}
