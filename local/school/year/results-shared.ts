import type { Evidence } from '../../../src/guide/evidence';
import { onPresentContinuum } from '../../../src/guide/groups/group-figures';
import { groupingsOf } from '../../../src/guide/groups/groupings';
import { raised } from '../../../src/guide/groups/raised';
import type { GroupMatter } from '../../../src/guide/groups/show-groups';
import {
  districtPacket,
  type PacketMatter,
  staffPacket,
  teamPacket,
} from '../../../src/guide/sharing/packet';
import type { PeopleAtWork } from '../people-at-work';

/** After a review its results go out: to the district, to teams, or to all staff. */
export function shareResults(
  work: PeopleAtWork,
  principal: string,
  review: string,
  to: { readonly district: boolean; readonly teams: readonly string[]; readonly staff: boolean },
): void {
  const matter = () => matterOf(work, principal, review);
  if (to.staff) work.job(principal, 'packet', staffPacket(matter()).request);
  if (to.district) {
    const now = matter();
    const byGrade = now.groupings.filter(({ name }) => name === 'Grade');
    work.job(principal, 'packet', districtPacket(now, byGrade).request);
  }
  for (const team of to.teams) {
    const now = matter();
    const byTeam = now.groupings.find(({ name }) => name === 'Team');
    if (byTeam) work.job(principal, 'packet', teamPacket(now, byTeam, team).request);
  }
}

/** Read anew for each packet: what left before counts at the gate. */
function matterOf(work: PeopleAtWork, principal: string, review: string): PacketMatter {
  const evidence = onPresentContinuum(work.job(principal, 'evidence') as Evidence);
  const groups = work.job(principal, 'groups') as GroupMatter;
  const groupings = groupingsOf(evidence, groups);
  const cycle = evidence.cycles.find((one) => one.cycle === review);
  if (!cycle) throw new Error(`There is no cycle ${review}.`);
  const found = raised(evidence, groupings, groups.smallest, cycle);
  return { evidence, groups, groupings, cycle, raised: found };
}
