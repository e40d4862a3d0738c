import {
  type TeacherAnswer,
  teacherAnswersTable,
} from '../../monitor/requests/teacher-answers-table';
import { Problem } from '../../problem';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { readerTables, readsAnswersOf } from './shown-answers';

/** What somebody decides about a teacher's answer: they talked, or the request need not be looked for any more. */
export function settleAnswer(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly answer: string; readonly decision: 'talked' | 'withdraw' },
): Pick<TeacherAnswer, 'talk' | 'request'> {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({ ...readerTables, answers: teacherAnswersTable });
    const today = dayOf(occasion.now, workspace.workbook.timeZone);
    const before = contents.answers.rows.find(({ answer }) => answer === request.answer);
    if (!before || !readsAnswersOf(occasion.actor, contents, today)(before)) {
      throw new Problem('This answer is gone. Go back and open the teacher again.');
    }
    if (request.decision === 'withdraw' && before.request === 'seen') {
      throw new Problem('This has been looked for already. Nothing was changed.');
    }
    const answer: TeacherAnswer =
      request.decision === 'talked'
        ? { ...before, talk: 'done' }
        : { ...before, request: 'withdrawn' };
    workspace.workbook.save(teacherAnswersTable, [answer]);
    return { talk: answer.talk, request: answer.request };
  });
}
