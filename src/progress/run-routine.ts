import { collectAnswers } from '../coach/answers/collect-answers';
import { followRequests } from '../coach/answers/follow-requests';
import { keepAnswerForm } from '../coach/answers/keep-answer-form';
import { tellOfTalks } from '../coach/answers/tell-of-talks';
import { collectSessions } from '../coach/conversations/collect-sessions';
import { keepSessionForm } from '../coach/conversations/make-session-form';
import { queueNotes } from '../coach/conversations/queue-notes';
import { forgetWithdrawn } from '../coach/evaluation/forget-withdrawn';
import { fillLogs } from '../coach/fill-logs';
import { collectConsents } from '../coach/leaders/collect-consents';
import { queueFeedback } from '../coach/queue-feedback';
import { sendOutbox } from '../coach/send-outbox';
import { collectSaid } from '../coach/teams/collect-said';
import { askPilotTeachers } from '../guide/pilots/ask-pilot-teachers';
import { collectPilotInput } from '../guide/pilots/collect-pilot-input';
import { openDueReview } from '../guide/reviews/open-review';
import { collectResponses } from '../monitor/collect-responses';
import { collectAcknowledgments } from '../monitor/guides-read/collect-acknowledgments';
import { keepTeacherLists } from '../monitor/keep-teacher-lists';
import { putAwayResponses } from '../monitor/put-away-responses';
import { matchVisits } from '../monitor/schedule/match-visits';
import { putInCalendars } from '../monitor/schedule/put-in-calendars';
import { queueNextWeek } from '../monitor/schedule/queue-week';
import { tellOfRequests } from '../monitor/schedule/tell-of-requests';
import { Busy } from '../problem';
import { settingsFrom, settingsTable } from '../school/settings';
import type { Occasion, Workspace } from '../workspace';
import { queueDigest } from './queue-digest';

/**
 * What the triggers do: collect, open a review, queue, send. Triggers of anyone but the person who runs the routine do nothing, so that
 * two people who both installed the add-on cause no work twice. A run that finds the workbook busy leaves it to the next. Throws NotSetUp.
 */
export function runRoutine(workspace: Workspace, occasion: Occasion): { readonly done: boolean } {
  try {
    const { settings } = workspace.workbook.read({ settings: settingsTable });
    const { owner } = settingsFrom(settings.rows);
    if (owner !== '' && owner !== occasion.actor) return { done: false };
    return workspace.alone(() => {
      putAwayResponses(workspace, occasion);
      collectResponses(workspace, occasion);
      keepTeacherLists(workspace, occasion);
      collectAcknowledgments(workspace, occasion);
      collectAnswers(workspace, occasion);
      followRequests(workspace, occasion);
      keepAnswerForm(workspace, occasion);
      forgetWithdrawn(workspace, occasion);
      collectPilotInput(workspace, occasion);
      collectSaid(workspace, occasion);
      matchVisits(workspace, occasion);
      openDueReview(workspace, occasion);
      queueNextWeek(workspace, occasion);
      tellOfRequests(workspace, occasion);
      tellOfTalks(workspace, occasion);
      collectSessions(workspace, occasion);
      keepSessionForm(workspace, occasion);
      collectConsents(workspace, occasion);
      queueNotes(workspace, occasion);
      askPilotTeachers(workspace, occasion);
      queueFeedback(workspace, occasion);
      queueDigest(workspace, occasion);
      sendOutbox(workspace, occasion);
      putInCalendars(workspace, occasion);
      // Last, since a coach who writes in a log at this moment makes it wait for the next run.
      fillLogs(workspace, occasion);
      return { done: true };
    });
  } catch (error) {
    if (error instanceof Busy) return { done: false };
    throw error;
  }
}
