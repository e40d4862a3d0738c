import type { Candidate } from '../../../coach/leaders/candidates';
import type { Coded, MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import type { Mentor } from '../../../coach/leaders/mentors-table';
import { counted } from '../../../counted';
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

/** Why a teacher is on the list, with where that was noted: "In coaching", "Coded in 2 conversations since September." */
export function needInWords(
  { why, seen, coded, teacher }: MentoringNeed,
  levelName: string,
  now: Date,
): readonly (readonly [where: string, words: string])[] {
  if (why === 'named') return [['', 'You named them.']];
  if (why === 'new') return [['', `New, here since ${dayWritten(teacher.firstDay, now)}.`]];
  const typical = why === 'below typical' ? ', very likely less than is typical' : '';
  const inLessons = seen
    ? `${levelName} in ${seen.reached} of ${counted(seen.rated, 'visit')}${typical}.`
    : 'Seen too seldom to say.';
  return [['In lessons', inLessons], ...codedInWords(coded)];
}

function codedInWords(coded: Coded | undefined): readonly (readonly [string, string])[] {
  if (!coded) return [];
  const month = new Date(coded.since).toLocaleDateString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  });
  const said = counted(coded.conversations, 'conversation');
  return [
    ['In coaching', `Coded in ${said} ${coded.conversations === 1 ? 'in' : 'since'} ${month}.`],
  ];
}
