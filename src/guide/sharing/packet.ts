import type { Evidence, ReviewCycle } from '../evidence';
import type { Grouping } from '../groups/groupings';
import type { Raised } from '../groups/raised';
import type { GroupMatter } from '../groups/show-groups';
import type { PacketRequest } from './make-packet';

/** What a packet is made of. */
export interface PacketMatter {
  readonly evidence: Evidence;
  readonly groups: GroupMatter;
  readonly groupings: readonly Grouping[];
  /** A cycle, or all of them. */
  readonly cycle: ReviewCycle;
  /** What was raised in it. */
  readonly raised: readonly Raised[];
}

export interface Packet {
  readonly request: PacketRequest;
  /** Figures that stay out since they would give a small group away. */
  readonly heldBack: number;
  /** What it says needs a response. */
  readonly raised: readonly Raised[];
  /** Whether a practice has a figure in it: of the school, or of the team. */
  tells(practice: string): boolean;
}
