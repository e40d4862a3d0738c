import { ifThere } from '../problem';
import { staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { drawnMark } from './hand-edits';
import { formTables } from './make-form';
import { type QuestionRow, questionsTable } from './questions-table';
import { teacherQuestion } from './walkthrough-form';

/**
 * Has every form that asks for a teacher name those of today: whoever comes is put in, whoever left is taken out. What else
 * changed on a form waits for leaders, who make it anew. A list that names the right people is not looked at, so that a run costs no
 * more for it.
 */
export function keepTeacherLists(workspace: Workspace, { now }: Occasion): void {
  workspace.alone(() => {
    const { workbook, forms } = workspace;
    const { staff, questions } = workbook.read({ ...formTables, staff: staffTable });
    // Whose row cannot be read has not left.
    if (staff.problems.length > 0) return;
    const wanted = teacherQuestion(staff.rows, dayOf(now, workbook.timeZone));
    const drawn = drawnMark(wanted.content);
    const changed = questions.rows.filter(
      (row) => row.question === 'teacher' && row.state === 'live' && row.drawn !== drawn,
    );
    if (changed.length === 0) return;
    const renamed = changed.map((row): QuestionRow => {
      // What was chosen before is read by what it meant then.
      const meanings = { ...JSON.parse(row.meanings || '{}'), ...wanted.meanings };
      return { ...row, meanings: JSON.stringify(meanings) };
    });
    // Before somebody can choose them.
    workbook.save(questionsTable, renamed);
    workbook.settle();
    for (const { form, item } of renamed) {
      // A list or a form that somebody deleted comes back when the form is made anew.
      const live = ifThere(() => forms.inspect(form))?.items.find((one) => one.item === item);
      if (live?.content?.kind === 'list') {
        const { content } = wanted;
        forms.change(form, [{ change: 'reword', item: live.item, content }]);
      }
    }
    workbook.save(
      questionsTable,
      renamed.map((row) => ({ ...row, drawn })),
    );
  });
}
