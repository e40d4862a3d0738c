import type { Shown } from '../../../coach/leaders/candidates';
import type { School } from '../../../coach/leaders/match-mentors';
import type { CodedSession } from '../../../coach/needs/show-needs';
import type { Evidence } from '../../../guide/evidence';
import type { Keep } from './leaders-screen';

/** What every part of the screen is made of. */
export interface LeadersMatter {
  readonly school: School;
  readonly evidence: Evidence;
  readonly shown: Shown;
  /** Conversations by their codes, as far as whoever looks may know of them. */
  readonly sessions: readonly CodedSession[];
  /** What somebody is called, told apart from those who share the name; as written once, if they left the roster. */
  nameOf(email: string, written: string): string;
  readonly keep: Keep;
  readonly isBusy: boolean;
}
