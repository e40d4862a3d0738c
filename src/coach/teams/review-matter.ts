import type { Evidence } from '../../guide/evidence';
import { onPresentContinuum } from '../../guide/groups/group-figures';
import { groupingsOf } from '../../guide/groups/groupings';
import { raised } from '../../guide/groups/raised';
import type { GroupMatter } from '../../guide/groups/show-groups';
import { inOrder, type Review } from '../../guide/reviews/reviews-table';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import { leastTold } from '../../guide/sharing/told';
import { withJoinedTeams } from './joined-teams';

/** The last review that was held and closed: the one that staff and teams hear of. */
export function reviewToTell(reviews: readonly Review[]): Review | undefined {
  return inOrder(reviews)
    .filter(({ state, closed }) => state === 'closed' && closed !== '')
    .pop();
}

/** What the figures after a review are made of; null when its visits are gone. */
export function reviewMatter(
  review: string,
  whole: Evidence,
  { smallest, ...known }: GroupMatter,
): PacketMatter | null {
  const place = whole.cycles.findIndex(({ cycle }) => cycle === review);
  const cycle = whole.cycles[place];
  if (!cycle) return null;
  const evidence = onPresentContinuum({ ...whole, cycles: whole.cycles.slice(0, place + 1) });
  // Everything here is told to others.
  const groups = { ...known, smallest: leastTold(smallest) };
  const groupings = withJoinedTeams(groupingsOf(evidence, groups), groups.names);
  return {
    evidence,
    groups,
    groupings,
    cycle,
    raised: raised(evidence, groupings, groups.smallest, cycle),
  };
}

/** The same after some figures have left, so that the next ones are checked against them too. */
export function afterRelease(
  matter: PacketMatter,
  { packet, released }: Pick<PacketRequest, 'packet' | 'released'>,
): PacketMatter {
  const keyOf = (row: { packet: string; practice: string; mark: string }) =>
    [row.packet, row.practice, row.mark].join();
  const fresh = released.map((row) => ({ ...row, packet, left: '' }));
  const own = new Set(fresh.map(keyOf));
  const others = matter.groups.released.filter((row) => !own.has(keyOf(row)));
  return { ...matter, groups: { ...matter.groups, released: [...others, ...fresh] } };
}
