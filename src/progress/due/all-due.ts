import {
  convening,
  conversationsThisWeek,
  plansToUpdate,
  talkWithTeacher,
  withoutCoach,
} from './coaching';
import type { Due, DueRule } from './due';
import {
  decideSharing,
  failedMessages,
  readFeedback,
  sendFeedback,
  unsureMessages,
} from './messages';
import { seeTogether, talkOver } from './observers';
import {
  decisionsPast,
  inPlace,
  lookForsToWord,
  pilotReview,
  proposals,
  review,
  tellResults,
} from './review-cycle';
import type { SchoolNow } from './school-now';
import {
  addStaff,
  firstVisit,
  makeForms,
  needsAttention,
  practicesChanged,
} from './staff-and-forms';
import { askedFor, missedVisits, notSeen, planVisits } from './visits';

/** The most pressing first: what others wait for, then what the routine asks for. */
const RULES: readonly DueRule[] = [
  addStaff,
  practicesChanged,
  makeForms,
  firstVisit,
  needsAttention,
  unsureMessages,
  failedMessages,
  talkWithTeacher,
  plansToUpdate,
  decideSharing,
  readFeedback,
  sendFeedback,
  missedVisits,
  askedFor,
  planVisits,
  review,
  convening,
  tellResults,
  proposals,
  lookForsToWord,
  decisionsPast,
  inPlace,
  pilotReview,
  talkOver,
  seeTogether,
  withoutCoach,
  conversationsThisWeek,
  notSeen,
];

/** All that waits for a leader today, most pressing first. */
export function dueNow(school: SchoolNow): Due[] {
  return RULES.flatMap(({ what, find }) => {
    const found = find(school);
    return found ? [{ what, title: found.title, detail: found.detail }] : [];
  });
}
