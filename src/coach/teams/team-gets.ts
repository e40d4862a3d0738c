import type { Grouping } from '../../guide/groups/groupings';
import type { Raised } from '../../guide/groups/raised';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import { nowAndBefore, seenIn, spansOf } from '../../guide/sharing/spans';
import { type TeamFigure, teamPacket } from '../../guide/sharing/team-packet';
import { isHere, stayOf } from '../../school/stay';
import { afterRelease } from './review-matter';
import { teamData } from './team-data';
import { type NoFigures, noFigures } from './team-letter';

/** What a team will get, known before anything is sent. */
export interface TeamOutlook {
  readonly team: string;
  /** E-mails of those who are here today. */
  readonly members: readonly string[];
  /** How many of the team were seen on the practice on which most were, since it last had figures. */
  readonly seen: number;
  /** Why there are no figures; null when there are. */
  readonly none: NoFigures | null;
  /** What it is told, the most in place first. */
  readonly figures: readonly TeamFigure[];
  readonly raised: readonly Raised[];
  /** Its Doc and its workbook; none without figures. */
  readonly requests: readonly PacketRequest[];
  /** As it is after they have left. */
  readonly after: PacketMatter;
}

/** Those of a team who are here today. */
export function membersOf({ evidence }: PacketMatter, teams: Grouping, team: string): string[] {
  return evidence.teachers
    .filter((person) => isHere(stayOf(person), evidence.today))
    .map(({ email }) => email)
    .filter((email) => teams.groupOfTeacher(email) === team);
}

/** What a team gets beside all that has left before. */
export function whatTeamGets(matter: PacketMatter, teams: Grouping, team: string): TeamOutlook {
  const members = membersOf(matter, teams, team);
  const { smallest } = matter.groups;
  const { evidence } = matter;
  const own = evidence.lessons.filter((lesson) => teams.groupOf(lesson) === team);
  const { cycles, practices: library } = evidence;
  const seenOn = (practice: string) =>
    seenIn(nowAndBefore(spansOf(cycles, own, practice, smallest), cycles).now);
  const seen = Math.max(0, ...library.map(({ id }) => seenOn(id)));
  const without = {
    ...{ team, members, seen, none: noFigures(members.length, smallest, seen) },
    ...{ figures: [], raised: [], requests: [], after: matter },
  };
  if (members.length < smallest) return without;
  const packet = teamPacket(matter, teams, team);
  const { figures } = packet;
  if (figures.length === 0) return without;
  const request = { ...packet.request, members };
  const told = afterRelease(matter, request);
  const data = teamData(told, teams, team, members);
  return {
    ...{ team, members, seen, none: null, figures, raised: packet.raised },
    requests: [request, data],
    after: afterRelease(told, data),
  };
}
