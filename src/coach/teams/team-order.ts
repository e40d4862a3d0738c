import { lessonsIn } from '../../guide/groups/group-figures';
import type { Grouping } from '../../guide/groups/groupings';
import type { PacketMatter } from '../../guide/sharing/packet';

/**
 * The order in which teams are told their results. Each is checked beside those before, so where a team is too small for figures, it is
 * the last of the others whose figures would give it away, and are held back. Those with the most teachers seen come first, so that
 * what is held back is held back from the fewest. Among as many, another team begins in each cycle, so that it is not always the same
 * one that goes without; which one follows from the cycle alone, so that a run again comes to the same.
 */
export function inFairOrder(
  { evidence, cycle }: Pick<PacketMatter, 'evidence' | 'cycle'>,
  teams: Grouping,
): string[] {
  const seen = new Map(teams.groups.map((team) => [team, new Set<string>()]));
  for (const lesson of lessonsIn(evidence, cycle)) {
    seen.get(teams.groupOf(lesson))?.add(lesson.teacher);
  }
  const sizeOf = (team: string) => seen.get(team)?.size ?? 0;
  const sizes = [...new Set(teams.groups.map(sizeOf))].sort((a, b) => b - a);
  const turn = Math.max(
    0,
    evidence.cycles.findIndex((one) => one.cycle === cycle.cycle),
  );
  return sizes.flatMap((size) => {
    const alike = teams.groups.filter((team) => sizeOf(team) === size);
    const first = turn % alike.length;
    return [...alike.slice(first), ...alike.slice(0, first)];
  });
}
