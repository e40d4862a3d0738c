import type { Grouping } from '../../guide/groups/groupings';
import { type Raised, raisedInWords } from '../../guide/groups/raised';
import type { makePacket } from '../../guide/sharing/make-packet';
import { type PacketMatter, staffPacket, teamPacket } from '../../guide/sharing/packet';
import type { TeamProposal } from '../../monitor/requests/team-proposals-table';
import type { Letter } from '../../school/letter';
import type { Person } from '../../school/staff';
import { isHere, stayOf } from '../../school/stay';
import { decisionLetter, onFormLetter } from './decision-letter';
import { afterRelease } from './review-matter';
import { DOC } from './staff-letter';
import { teamData } from './team-data';
import { teamForm } from './team-form';
import { type NoFigures, noFigures, type TeamGets, teamLetter, whyNoFigures } from './team-letter';
import type { tellGroup } from './tell-group';
import { viewsForm } from './views-form';

type Asked<J extends (...args: never[]) => unknown> = (
  request: Parameters<J>[2],
) => Promise<ReturnType<J>>;

/** The jobs of the server that share results. */
export interface Server {
  readonly packet: Asked<typeof makePacket>;
  readonly tellPeople: Asked<typeof tellGroup>;
}

/** Draws the Doc for all staff, then queues the letter that was shown. */
export async function tellAllStaff(
  server: Server,
  matter: PacketMatter,
  letter: Letter,
  {
    staff,
    reviews,
    decisions,
  }: {
    /** E-mails. */
    readonly staff: readonly string[];
    /** Names, up to this one. */
    readonly reviews: readonly string[];
    /** In words, of this review. */
    readonly decisions: readonly string[];
  },
): Promise<{ readonly queued: number; readonly notice: string }> {
  const made = await server.packet({ ...staffPacket(matter).request, members: [...staff] });
  const { queued } = await server.tellPeople({
    about: `results:${matter.cycle.cycle}`,
    to: [...staff],
    letter: JSON.parse(JSON.stringify(letter).split(DOC).join(made.url)),
    form: viewsForm(matter.evidence.schoolName, reviews, decisions, staff),
    decided: null,
  });
  return { queued, notice: made.notice };
}

/** Everybody in the team of whoever proposed something; it may have another name since. */
export function teamOf(
  { by, team }: Pick<TeamProposal, 'by' | 'team'>,
  staff: readonly Pick<Person, 'email' | 'team'>[],
): string[] {
  const now = staff.find(({ email }) => email === by)?.team || team;
  return staff.filter((person) => person.team === now).map(({ email }) => email);
}

/** Tells a team what became of something it proposed. */
export async function tellDecision(
  server: Pick<Server, 'tellPeople'>,
  decided: TeamProposal,
  team: readonly string[],
): Promise<number> {
  const { queued } = await server.tellPeople({
    about: `proposal:${decided.proposal}`,
    to: [...new Set([decided.by, ...team])],
    letter: plain(decisionLetter(decided)),
    form: null,
    decided,
  });
  return queued;
}

/** Tells a team that a look-for of theirs stands on a form. */
export async function tellOnForm(
  server: Pick<Server, 'tellPeople'>,
  proposal: TeamProposal,
  worded: Parameters<typeof onFormLetter>[1],
  team: readonly string[],
): Promise<number> {
  const { queued } = await server.tellPeople({
    about: `on the form:${proposal.practice}`,
    to: [...new Set([proposal.by, ...team])],
    letter: plain(onFormLetter(proposal, worded)),
    form: null,
    decided: null,
  });
  return queued;
}

/** Those of a team who are here today. */
export function membersOf({ evidence }: PacketMatter, teams: Grouping, team: string): string[] {
  return evidence.teachers
    .filter((person) => isHere(stayOf(person), evidence.today))
    .map(({ email }) => email)
    .filter((email) => teams.groupOfTeacher(email) === team);
}

export interface TeamTold {
  /** As it is after what has left. */
  readonly matter: PacketMatter;
  readonly queued: number;
  /** Why there are no figures; null when there are. */
  readonly none: NoFigures | null;
  /** In words, when something was not as it should be. */
  readonly notice: string;
}

/** Draws a team's packet and workbook, shares them with its members and queues the letter; safe to do again. */
export async function tellTeam(
  server: Server,
  before: PacketMatter,
  teams: Grouping,
  team: string,
): Promise<TeamTold> {
  const members = membersOf(before, teams, team);
  const { smallest } = before.groups;
  const packet = teamPacket(before, teams, team);
  const has = before.evidence.practices.some(({ id }) => packet.tells(id));
  let matter = before;
  let gets: TeamGets;
  let none: NoFigures | null = null;
  let notice = '';
  if (members.length < smallest || !has) {
    const { lessons } = before.evidence;
    const seen = new Set(
      lessons
        .filter((one) => one.cycle === before.cycle.cycle && teams.groupOf(one) === team)
        .map(({ teacher }) => teacher),
    );
    none = noFigures(members.length, smallest, seen.size);
    gets = { why: whyNoFigures(none, members.length, smallest) };
  } else {
    const request = { ...packet.request, members };
    const made = await server.packet(request);
    matter = afterRelease(matter, request);
    const data = teamData(matter, teams, team, members);
    const workbook = await server.packet(data);
    matter = afterRelease(matter, data);
    notice = [made.notice, workbook.notice].filter(Boolean).join(' ');
    gets = { docUrl: made.url, workbookUrl: workbook.url, raised: oncePerPractice(packet.raised) };
  }
  const told = await server.tellPeople({
    about: `team:${before.cycle.cycle}:${team}`,
    to: members,
    letter: plain(teamLetter(before, team, gets)),
    form: teamForm(before.evidence, 'why' in gets ? [] : gets.raised.map(raisedInWords)),
    decided: null,
  });
  return {
    matter,
    queued: told.queued,
    none,
    notice,
  };
}

/** Rows that may be changed, as google.script.run takes them. */
function plain<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never;
}

/** What falls and is far below the rest as well is asked about once. */
function oncePerPractice(raised: readonly Raised[]): Raised[] {
  const fallingFirst = [...raised].sort((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0));
  const first = new Map(fallingFirst.reverse().map((one) => [one.practice.id, one]));
  return [...first.values()].reverse();
}
