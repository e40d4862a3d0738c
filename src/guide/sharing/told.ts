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

type Known = Exclude<Share, { tooFew: true }>;

/** "62% (50–73)", "90% or more". */
export function shareTold(share: Known): string {
  return beyond(share) || `${percent(share.share)}% (${ends(share).join('–')})`;
}

/** "62% of ratings, likely 50% to 73%": for who reads a figure without a page about figures. */
export function shareInFull(share: Known): string {
  const [low, high] = ends(share);
  return beyond(share) !== ''
    ? `${beyond(share)} of ratings`
    : `${percent(share.share)}% of ratings, likely ${low}% to ${high}%`;
}

function beyond({ share }: Known): string {
  if (share >= HIGHEST) return '90% or more';
  return share <= LOWEST ? '10% or less' : '';
}

function ends({ low, high }: Known): number[] {
  return [Math.max(low, LOWEST), Math.min(high, HIGHEST)].map(percent);
}

function percent(share: number): number {
  return Math.round(share * 100);
}
