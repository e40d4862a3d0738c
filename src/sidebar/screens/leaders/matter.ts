import type { Shown } from '../../../coach/leaders/candidates';
import type { School } from '../../../coach/leaders/match-mentors';
import type { Evidence } from '../../../guide/evidence';
import type { Keep } from './leaders-screen';

/** What every part of the screen is made of. */
export interface LeadersMatter {
  readonly school: School;
  readonly evidence: Evidence;
  readonly shown: Shown;
  readonly keep: Keep;
  readonly isBusy: boolean;
}
