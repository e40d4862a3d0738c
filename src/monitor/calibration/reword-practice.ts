import { libraryFrom, libraryTables } from '../../practices/library';
import { practicesTable } from '../../practices/practices-table';
import { Problem } from '../../problem';
import { observes, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { wordingDecisionsTable } from './wording-decisions-table';

/**
 * Keeps the decision to reword a practice, with its reason, and leads to the practice's row, where the words are changed.
 * Decided again on the same day, the later reason stands.
 */
export function rewordPractice(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly practice: string; readonly why: string },
): { readonly next: string } {
  const why = request.why.trim();
  if (why === '') throw new Problem('Say why the words are to change, so that others know later.');
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ ...libraryTables, staff: staffTable });
    const practice = libraryFrom(contents).practices.find(({ id }) => id === request.practice);
    if (!practice) {
      throw new Problem(`“${request.practice}” is no longer on the Practices tab.`);
    }
    if (!contents.staff.rows.some((one) => one.email === occasion.actor && observes(one))) {
      throw new Problem(
        'Only those who observe decide on the wording. Check your role on the Staff tab.',
      );
    }
    workbook.save(wordingDecisionsTable, [
      {
        day: dayOf(occasion.now, workbook.timeZone),
        practice: practice.id,
        practiceName: practice.name,
        who: occasion.actor,
        why,
      },
    ]);
    workbook.goTo(practicesTable, practice.id);
    return {
      next: `Kept. “${practice.name}” is open on the Practices tab: change the words there, then save the new wording under Practices.`,
    };
  });
}
