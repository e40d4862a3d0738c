import { counted } from '../../../counted';
import { type Practitioner, SURE } from '../../../guide/practitioners';
import type { Strengths } from '../../../guide/strengths';
import { percent } from '../../parts/level-bar';

/** How sure it is that somebody shows a practice more than is typical. */
export function surenessInWords({ chance }: Pick<Practitioner, 'chance'>): string {
  return chance >= SURE ? 'Very likely more than is typical' : 'Likely more than is typical';
}

/** "In place in 9 of 10 visits". */
export function seenInWords(
  { reached, rated }: Pick<Practitioner, 'reached' | 'rated'>,
  levelName: string,
): string {
  return `${levelName} in ${reached} of ${counted(rated, 'visit')}`;
}

/** "Grade 4, Math"; blank when the roster says neither. */
export function placeInWords({ grade, subject }: Pick<Practitioner, 'grade' | 'subject'>): string {
  const named = /^\d+$|^k$/i.test(grade) ? `Grade ${grade}` : grade;
  return [named, subject].filter((words) => words !== '').join(', ');
}

/** Chances from 0 to 1 in words that never are certain: "more than 99%". */
export function chanceInWords(chance: number): string {
  if (chance > 0.99) return 'more than 99%';
  return chance < 0.01 ? 'less than 1%' : `${Math.round(chance * 100)}%`;
}

/** "3 practices stand clearly above a typical 10%." */
export function strongInWords({ practices, typical }: Strengths): string {
  const strong = practices.filter(({ low }) => low > typical).length;
  if (strong === 0) return 'No practice stands clearly above the others yet.';
  return `${counted(strong, 'practice')} ${strong === 1 ? 'stands' : 'stand'} clearly above a typical ${percent(typical)}.`;
}
