import { settingsFrom, settingsTable } from '../../school/settings';
import { leads } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { assignedIn, seesNotesOf } from '../conversations/coach-assignments';
import type { CoachingSession } from '../conversations/coaching-sessions-table';
import { conversationTables } from '../conversations/conversation-sources';
import {
  type ProfessionalLearning,
  professionalLearningTable,
} from './professional-learning-table';

/** The codes of a conversation that was held. */
export type CodedSession = Pick<
  CoachingSession,
  'teacher' | 'date' | 'focus' | 'supports' | 'needs'
>;

export interface CoachingEvidence {
  readonly sessions: readonly CodedSession[];
  readonly learning: readonly ProfessionalLearning[];
}

/** Codes of conversations, which the browser counts. A coach gets those of assigned teachers only. */
export function showNeeds({ workbook }: Workspace, occasion: Occasion): CoachingEvidence {
  const { sessions, staff, assignments, learning, settings } = workbook.read({
    ...conversationTables,
    learning: professionalLearningTable,
    settings: settingsTable,
  });
  const today = dayOf(occasion.now, workbook.timeZone);
  const reader = staff.rows.find(({ email }) => email === occasion.actor);
  const assigned = assignedIn({ staff, assignments });
  const seesAll = leads(occasion.actor, staff.rows, settingsFrom(settings.rows));
  return {
    sessions: sessions.rows
      .filter(
        ({ state, teacher }) =>
          state === 'held' && (seesAll || seesNotesOf(reader, teacher, assigned, today)),
      )
      .map(({ teacher, date, focus, supports, needs }) => ({
        teacher,
        date,
        focus,
        supports,
        needs,
      })),
    learning: learning.rows,
  };
}
