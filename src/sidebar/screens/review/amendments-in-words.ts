import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import type { Amendment } from '../../../guide/reviews/amendments';
import { dayWritten } from '../../days';

/** What changed since a review was closed: one sentence for all of it, then each change. */
export function amendmentsInWords(
  amendments: readonly Amendment[],
  review: string,
  evidence: Evidence,
): { readonly summary: string; readonly each: readonly string[] } {
  const own = amendments.filter((one) => one.review === review);
  const count = (what: Amendment['what']) => own.filter((one) => one.what === what).length;
  const parts = [
    count('late') > 0 && `${counted(count('late'), 'visit')} came in`,
    count('rating') > 0 && `${counted(count('rating'), 'rating')} changed`,
    count('edited') > 0 && `${counted(count('edited'), 'visit')} edited`,
    count('gone') > 0 && `${counted(count('gone'), 'visit')} gone from the Observations tab`,
    count('row') > 0 && 'its row on the Reviews tab was changed by hand',
  ].filter((part) => part !== false);
  return {
    summary: parts.length === 0 ? '' : `Since it was closed: ${parts.join(', ')}.`,
    each: own.flatMap((one) => eachInWords(one, evidence)),
  };
}

function eachInWords(one: Amendment, evidence: Evidence): string[] {
  if (one.what === 'row') return [];
  const teacher = evidence.teachers.find(({ email }) => email === one.teacher)?.name ?? one.teacher;
  const visit = [teacher, one.date && dayWritten(one.date, new Date(`${evidence.today}T12:00:00Z`))]
    .filter(Boolean)
    .join(', ');
  if (one.what !== 'rating') {
    return [`${visit}: ${{ late: 'came in later', edited: 'edited', gone: 'gone' }[one.what]}`];
  }
  const practice = evidence.practices.find(({ id }) => id === one.practice);
  const levels = evidence.sets.find(({ id }) => id === practice?.focus)?.levels ?? [];
  const level = (number: number) =>
    number === 0 ? 'not rated' : (levels[number - 1] ?? `level ${number}`);
  return [
    `${visit}: ${practice?.name ?? one.practice}, ${level(one.was)} then, ${level(one.is)} now`,
  ];
}
