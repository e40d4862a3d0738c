import * as z from 'zod/mini';
import { Problem } from '../../problem';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { checkNext } from './add-session';
import { coachAndTeacher, leadsAlone } from './coach-assignments';
import { type CoachingSession, coachingSessionsTable, NOTES } from './coaching-sessions-table';
import { conversationTables } from './conversation-sources';

const words = z.string();
export const conversationSchema = z.object({
  teacher: words,
  date: words,
  focus: words,
  notes: z.enum(NOTES),
  /** False takes a planned conversation off the list. */
  takesPlace: z.boolean(),
});

/** Plans a conversation, changes a planned one, or calls it off. One that was held stays. */
export function planConversation(
  workspace: Workspace,
  occasion: Occasion,
  { takesPlace, ...request }: z.infer<typeof conversationSchema>,
): { readonly state: CoachingSession['state'] } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read(conversationTables);
    const today = dayOf(occasion.now, workbook.timeZone);
    const { coach, teacher } = coachAndTeacher(contents, occasion.actor, request.teacher, today);
    if (takesPlace) checkNext({ date: '', next: request.date || 'no day' }, today);
    const before = contents.sessions.rows.find(
      (one) => one.teacher === teacher.email && one.date === request.date,
    );
    if (before?.state === 'held') {
      throw new Problem('This conversation was held already. Choose another day.');
    }
    if (before && !takesPlace && before.coach !== coach.email && !leadsAlone(coach)) {
      throw new Problem('Only its coach and leaders cancel a conversation.');
    }
    const state = takesPlace ? 'planned' : 'moved';
    workbook.save(coachingSessionsTable, [
      {
        supports: [],
        needs: [],
        step: '',
        next: '',
        noted: '',
        notesSent: '',
        ...before,
        ...request,
        teacherName: teacher.name,
        coach: (!takesPlace && before?.coach) || coach.email,
        state,
      },
    ]);
    return { state };
  });
}
