import { observationsTable } from '../../monitor/observations-table';
import { ratingsByObservation, ratingsTable } from '../../monitor/ratings-table';
import { isAsked, requestsNow } from '../../monitor/requests/requests';
import {
  type TeacherAnswer,
  teacherAnswersTable,
} from '../../monitor/requests/teacher-answers-table';
import { personOf, staffTable } from '../../school/staff';
import { isHere } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';

/** Notes what became of teachers' requests: seen in a visit, too old, or asked by somebody who has left. */
export function followRequests(
  workspace: Workspace,
  occasion: Occasion,
): { readonly changed: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { answers } = workbook.read({ answers: teacherAnswersTable });
    if (!answers.rows.some(isAsked)) return { changed: 0 };
    const { observations, ratings, staff } = workbook.read({
      observations: observationsTable,
      ratings: ratingsTable,
      staff: staffTable,
    });
    const today = dayOf(occasion.now, workspace.workbook.timeZone);
    const moved = answers.rows.map((answer): TeacherAnswer => {
      const person = personOf(staff.rows, answer.teacher, answer.teacherName);
      const isGone = person && !isHere({ until: person.lastDay }, today);
      if (!isAsked(answer) || (person?.email === answer.teacher && !isGone)) return answer;
      // A row of the roster that cannot be read is not somebody who left.
      if (staff.unreadable.includes(answer.teacher)) return answer;
      return person && !isGone
        ? { ...answer, teacher: person.email }
        : { ...answer, request: 'withdrawn' };
    });
    const byObservation = ratingsByObservation(ratings.rows);
    const now = new Map(
      [
        ...moved.filter((row, index) => row !== answers.rows[index]),
        ...requestsNow(moved, observations.rows, byObservation, occasion.now),
      ].map((row) => [row.answer, row]),
    );
    workbook.save(teacherAnswersTable, [...now.values()]);
    return { changed: now.size };
  });
}
