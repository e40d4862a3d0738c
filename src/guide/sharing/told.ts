import type { Share } from '../teacher-weighted';
import type { Passage } from './gate';

/** A school with many teachers tells no share closer to 0 and 1 than this. */
const NEAREST = 0.1;

/** Of so many teachers a share near 0 or 1 could be made. */
const TOGETHER = 2;

/** Nothing leaves about fewer teachers: of four, two thirds and more of what could be said would be “half or less” or “half or more”. */
const LEAST_TOLD = 5;

/** From how many teachers on something leaves, whatever smaller groups leaders look at on their screens. */
export function leastTold(smallest: number): number {
  return Math.max(smallest, LEAST_TOLD);
}

/**
 * Shares beyond these are told as such only: that all teachers of a group do something, or none, is a figure of each of them.
 *
 * The limits are those of two teachers: “40% or less” of 5, “20% or less” of 10, “10% or less” of 20 or more. So one of the group, who
 * takes their own ratings away, still cannot say of any colleague that all or none of their ratings are at the highest level; with
 * the limits of one teacher, whoever was the one would know all others. It comes to the widths that the National Center for Education
 * Statistics recommends by size of group (2010, Statistical Methods for Protecting Personally Identifiable Information in Aggregate
 * Reporting, SLDS Technical Brief 3: 20% from 10, 10% from 20), carried on to smaller groups.
 */
export function limitsOf(teachers: number): { readonly low: number; readonly high: number } {
  const low = Math.max(NEAREST, TOGETHER / teachers);
  return { low, high: 1 - low };
}

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

/** "About 6 in 10", "9 in 10 or more": for who reads a figure without a page about figures. */
export function shareInWords(share: Known): string {
  const coded = beyond(share);
  if (coded !== '') return `${coded} of ratings`;
  const [low, high] = ends(share);
  const about = `about ${tenths(share.share)} in 10 ratings`;
  // Where the interval is wide, the middle alone would say more than is known.
  return high - low > WIDE
    ? `${about} (it may be ${tenths(low / 100)} to ${tenths(high / 100)})`
    : about;
}

/** Points of a percentage from which on an interval is said. */
const WIDE = 30;

function tenths(share: number): number {
  return Math.round(share * 10);
}

/** A share as it is told, in percent: with its interval, or by a limit. */
export type ShareTold = { readonly words: string } & (
  | { readonly share: number; readonly low: number; readonly high: number }
  | { readonly atLeast: number }
  | { readonly atMost: number }
);

/** To order by what is told, in percent: a limit counts as itself. */
export function lengthOf(told: ShareTold): number {
  if ('share' in told) return told.share;
  return 'atLeast' in told ? told.atLeast : told.atMost;
}

export function toldOf(share: Known): ShareTold {
  const words = shareTold(share);
  const bound = boundOf(share);
  if (bound) return { words, ...bound };
  const [low, high] = ends(share);
  return { words, share: percent(share.share), low, high };
}

/** "90% or more", "10% or less"; blank for a share between. */
export function beyond(share: Known): string {
  const bound = boundOf(share);
  if (!bound) return '';
  return 'atLeast' in bound ? `${bound.atLeast}% or more` : `${bound.atMost}% or less`;
}

/** The limit that a share is told by, in percent; null for one that is told itself. */
export function boundOf(
  share: Known,
): { readonly atLeast: number } | { readonly atMost: number } | null {
  const { low, high } = limitsOf(share.teachers);
  // Sums of fractions end a hair beside two teachers.
  if (share.share >= high - HAIR) return { atLeast: Math.floor(high * 100 + HAIR) };
  return isLow(share) ? { atMost: Math.ceil(low * 100 - HAIR) } : null;
}

export function isLow({ share, teachers }: Known): boolean {
  return share <= limitsOf(teachers).low + HAIR;
}

/** Whether what is left above a share is not enough for a limit and two teachers more. */
export function isNearHigh({ share, teachers }: Known): boolean {
  return share >= limitsOf(teachers).high - TOGETHER / teachers - HAIR;
}

const HAIR = 1e-6;

/** Percent between which a share lies, no closer to 0 and 100 than it may be told. */
export function ends({ low, high, teachers }: Known): [low: number, high: number] {
  const limits = limitsOf(teachers);
  return [percent(Math.max(low, limits.low)), percent(Math.min(high, limits.high))];
}

export function percent(share: number): number {
  return Math.round(share * 100);
}
