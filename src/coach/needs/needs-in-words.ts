import { ENOUGH_TEACHERS, type Share } from '../../guide/teacher-weighted';
import { dayInWords } from '../../school-time';
import type { Count, Needs } from './needs';

/** "7 teachers named it." */
export function namedInWords(named: Count): string {
  if ('count' in named) return `${named.count} teachers`;
  return 'none' in named ? 'nobody' : `fewer than ${ENOUGH_TEACHERS} teachers`;
}

/** "62% (48% to 75%)", or that too few were seen. */
export function shareInWords(share: Share): string {
  if ('tooFew' in share) return 'too few teachers seen to say';
  return `${percent(share.share)} (${percent(share.low)} to ${percent(share.high)})`;
}

/** The days that figures are of. */
export function spanInWords({ from, to }: Pick<Needs, 'from' | 'to'>): string {
  return `${dayInWords(from, to)} to ${dayInWords(to, to)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
