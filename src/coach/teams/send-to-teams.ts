import type { Grouping } from '../../guide/groups/groupings';
import { type Raised, raisedInWords } from '../../guide/groups/raised';
import type { makePacket } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import { staffPacket } from '../../guide/sharing/staff-packet';
import type { TeamProposal } from '../../monitor/requests/team-proposals-table';
import type { Letter } from '../../school/letter';
import type { Person } from '../../school/staff';
import { decisionLetter, onFormLetter } from './decision-letter';
import { DOC } from './staff-letter';
import { teamForm } from './team-form';
import { whatTeamGets } from './team-gets';
import { type NoFigures, type TeamGets, teamLetter, whyNoFigures } from './team-letter';
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
  const { members, none, requests, raised, figures, after } = whatTeamGets(before, teams, team);
  const made = [];
  for (const request of requests) made.push(await server.packet(request));
  const gets: TeamGets = none
    ? { why: whyNoFigures(none, members.length, before.groups.smallest) }
    : {
        docUrl: made[0]?.url ?? '',
        workbookUrl: made[1]?.url ?? '',
        raised: oncePerPractice(raised),
        figures,
      };
  const told = await server.tellPeople({
    about: `team:${before.cycle.cycle}:${team}`,
    to: [...members],
    letter: plain(teamLetter(before, team, gets)),
    form: teamForm(before.evidence, 'why' in gets ? [] : gets.raised.map(raisedInWords)),
    decided: null,
  });
  const notice = made
    .map((one) => one.notice)
    .filter(Boolean)
    .join(' ');
  return { matter: after, queued: told.queued, none, notice };
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
