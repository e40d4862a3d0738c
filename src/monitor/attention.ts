import { type Person, teaches } from '../school/staff';
import type { Observation } from './observations-table';

type Visit = Pick<Observation, 'teacher' | 'teacherName' | 'observer'>;

/** What the roster says against a walkthrough, each in words that say how to mend it. */
export function rosterQuestions(visit: Visit, staff: readonly Person[]): string[] {
  const questions: string[] = [];
  const onRoster = (email: string) => staff.find((person) => person.email === email);
  if (visit.teacher === '') {
    questions.push('No teacher was chosen. Ask the observer, then type the teacher’s e-mail here.');
  } else {
    const teacher = onRoster(visit.teacher);
    if (!teacher) {
      questions.push(
        `“${visit.teacherName || visit.teacher}” is not on the Staff tab. Add this teacher there.`,
      );
    } else if (!teaches(teacher)) {
      questions.push(`${teacher.name} is no teacher on the Staff tab. Change the role there.`);
    }
  }
  if (visit.observer === '') {
    questions.push('The form did not record who answered. Turn on “Collect email addresses”.');
  } else if (visit.observer === visit.teacher) {
    questions.push('The observer and the teacher are the same person. Choose the right teacher.');
  } else if (!onRoster(visit.observer)) {
    questions.push(`${visit.observer} is not on the Staff tab. Add this observer there.`);
  }
  return questions;
}

/**
 * Walkthroughs whose roster questions have changed since they were read: somebody was added to the staff, or a leader typed
 * the right teacher. Other questions, such as a level that nobody offers, stay until a person clears them.
 */
export function recheck(
  observations: readonly Observation[],
  staff: readonly Person[],
): readonly Observation[] {
  return observations.flatMap((observation) => {
    if (observation.source !== 'form' || observation.attention.length === 0) return [];
    const now = rosterQuestions(observation, staff);
    const other = observation.attention.filter((question) => !isAboutRoster(question));
    const attention = [...now, ...other];
    const teacherName =
      staff.find(({ email }) => email === observation.teacher)?.name ?? observation.teacherName;
    if (attention.join('\n') === observation.attention.join('\n')) return [];
    return [{ ...observation, teacherName, attention }];
  });
}

/** Level questions alone begin otherwise; see readResponse. */
export const LEVEL_QUESTION = 'No such level: ';

function isAboutRoster(question: string): boolean {
  return !question.startsWith(LEVEL_QUESTION);
}
