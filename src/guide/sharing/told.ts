import type { Share } from '../teacher-weighted';
import type { Passage } from './gate';

/**
 * Shares beyond these are told as such only: that all teachers of a group do something, or none, is a figure of each of
 * them (top and bottom coding; National Center for Education Statistics 2010, Statistical Methods for Protecting Personally
 * Identifiable Information in Aggregate Reporting, SLDS Technical Brief 3).
 */
export const HIGHEST = 0.9;
export const LOWEST = 0.1;

/** A figure as it leaves the school, or why it does not: "62% (50–73), 12 teachers". */
export function told(share: Share, passage: Passage, smallest: number): string {
  if (passage === 'too few' || 'tooFew' in share) return `Fewer than ${smallest} teachers`;
  if (passage === 'held back') return 'Held back';
  return `${shareTold(share)}, ${share.teachers} teachers`;
}

/** "62% (50–73)", "90% or more". */
export function shareTold({ share, low, high }: Exclude<Share, { tooFew: true }>): string {
  if (share >= HIGHEST) return '90% or more';
  if (share <= LOWEST) return '10% or less';
  const ends = [Math.max(low, LOWEST), Math.min(high, HIGHEST)];
  return `${percent(share)}% (${ends.map(percent).join('–')})`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
