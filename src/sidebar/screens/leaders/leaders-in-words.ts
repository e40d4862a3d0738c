import type { Candidate } from '../../../coach/leaders/candidates';
import type { MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import type { Mentor } from '../../../coach/leaders/mentors-table';
import { counted } from '../../../counted';
import type { Person } from '../../../school/staff';
import { dayOfMoment, dayWritten } from '../../days';

/** "Agreed on Mon, Sep 14." */
export function consentInWords(row: Mentor, now: Date): string {
  const on = (moment: string) => (moment ? ` on ${dayOfMoment(moment, now)}` : '');
  switch (row.consent) {
    case 'yes':
      return `Agreed${on(row.since)}, for ${row.most ?? 2} at once.`;
    case 'no':
      return `Said no${on(row.since)}.`;
    case 'withdrawn':
      return `Took the name back${on(row.since)}.`;
    default:
      return `Asked${on(row.asked)}. No answer yet.`;
  }
}

/** What a candidate's letter and row say: "In place in 9 of 10 visits", over a set "in 31 of 40 ratings of 4 practices". */
export function evidenceInWords(
  { reached, rated, practices }: Pick<Candidate, 'reached' | 'rated' | 'practices'>,
  levelName: string,
): string {
  return practices === 1
    ? `${levelName} in ${reached} of ${counted(rated, 'visit')}`
    : `${levelName} in ${reached} of ${counted(rated, 'rating')} of ${practices} practices`;
}

/** Why a teacher is on the list: "New since Mon, Aug 17." */
export function needInWords(need: MentoringNeed, levelName: string, now: Date): string {
  const { why, seen, teacher } = need;
  const isNew = teacher.firstDay === '' ? '' : `Here since ${dayWritten(teacher.firstDay, now)}.`;
  if (why === 'new') return `New. ${isNew}`;
  if (why === 'named' || !seen) return 'You named them.';
  return `${levelName} in ${seen.reached} of ${counted(seen.rated, 'visit')}, very likely less than is typical.`;
}

/** "Ana López, grade 4, Math" in a list to choose from. */
export function personInWords({ name, grade, subject }: Person): string {
  return [name, grade && `grade ${grade}`, subject].filter(Boolean).join(', ');
}
