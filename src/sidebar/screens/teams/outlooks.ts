import { useEffect, useState } from 'preact/hooks';
import { type TeamOutlook, whatTeamGets } from '../../../coach/teams/team-gets';
import { inFairOrder } from '../../../coach/teams/team-order';
import type { Grouping } from '../../../guide/groups/groupings';
import type { PacketMatter } from '../../../guide/sharing/packet';

/**
 * What each team gets, one after another as they would be told: each beside those before. A team that was told is looked at
 * beside what has left. The screen stays alive between two teams.
 */
export function useOutlooks(
  matter: PacketMatter,
  teams: Grouping | undefined,
  isTold: (team: string) => boolean,
): { readonly outlooks: readonly TeamOutlook[]; readonly checked: number; readonly of: number } {
  const [outlooks, setOutlooks] = useState<readonly TeamOutlook[]>([]);
  // Who was told is read together with the matter.
  useEffect(() => {
    if (!teams) return;
    const found: TeamOutlook[] = [];
    let now = matter;
    let timer = 0;
    const left = inFairOrder(matter, teams);
    const next = () => {
      const team = left.shift();
      if (team === undefined) return;
      const one = whatTeamGets(now, teams, team);
      if (!isTold(team)) now = one.after;
      found.push(one);
      setOutlooks([...found]);
      timer = window.setTimeout(next);
    };
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [matter, teams]);
  return { outlooks, checked: outlooks.length, of: teams?.groups.length ?? 0 };
}
