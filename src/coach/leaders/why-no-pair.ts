import { type Person, personOf } from '../../school/staff';
import { personHere } from '../../school/stay';
import { type Evaluators, evaluates } from './evaluators';
import type { MentorPair } from './mentor-pairs-table';
import { agreed, type Mentor } from './mentors-table';

type Between = Pick<MentorPair, 'mentor' | 'mentorName' | 'teacher' | 'teacherName' | 'practice'>;

/** Why two people may not be a pair, or not any more; blank where they may. */
export function whyNoPair(
  { mentor, mentorName, teacher, teacherName, practice }: Between,
  staff: readonly Person[],
  mentors: readonly Mentor[],
  today: string,
): string {
  const helps = personHere(staff, mentor, mentorName, today);
  if (!helps) return `${mentorName} left.`;
  if (!personHere(staff, teacher, teacherName, today)) return `${teacherName} left.`;
  return agreed(mentors, staff, helps.email, practice)
    ? ''
    : `${mentorName} does not agree to be named.`;
}

/** Why a match may not become a pair, in words for a leader; blank where it may. */
export function whyNoMatch(
  pair: Between,
  staff: readonly Person[],
  mentors: readonly Mentor[],
  evaluators: Evaluators,
  today: string,
): string {
  const mentor = personOf(staff, pair.mentor, pair.mentorName);
  const teacher = personOf(staff, pair.teacher, pair.teacherName);
  const why =
    whyNoPair(pair, staff, mentors, today) ||
    (mentor && teacher && evaluates(mentor, teacher.email, evaluators)
      ? `${mentor.name} evaluates them.`
      : '');
  return why && `${pair.mentorName} cannot mentor ${pair.teacherName}: ${why}`;
}
