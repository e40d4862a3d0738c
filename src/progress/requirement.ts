import type { Records } from './records/records';

/** How far a school has come with an indicator: Getting Started, Getting Better, Keep Improving. */
export const LEVELS = ['GS', 'GB', 'KI'] as const;
export type Level = (typeof LEVELS)[number];

/** What one indicator asks for at one level, and how the school's own records show it. */
export interface Requirement {
  /** As the document numbers them: "1", "4a", "12". */
  readonly indicator: string;
  readonly level: Level;
  /** What the document asks for, in one sentence. */
  readonly asks: string;
  /**
   * What is counted, all of which is needed. Counts only: a record that is taken away can lower a count and never raise one, so
   * that no level rests on what is missing. What is needed depends on the roster, not on records.
   */
  criteria(records: Records): readonly Criterion[];
  /** What a leader does next for it. */
  readonly next: { readonly button: string; readonly at: Place };
}

export interface Criterion {
  /** After the number: "practices described at every level". */
  readonly of: string;
  readonly have: number;
  readonly need: number;
  /** The tab whose rows stand behind it; blank where none can be opened. */
  readonly tab: string;
}

/** Where in the sidebar something is done. */
export type Place =
  | 'staff'
  | 'forms'
  | 'practices'
  | 'schedule'
  | 'coverage'
  | 'agreement'
  | 'in-place'
  | 'review'
  | 'patterns'
  | 'raised'
  | 'pilots'
  | 'evaluation'
  | 'leaders'
  | 'teams'
  | 'feedback'
  | 'coaching';
