import type { EvidencePractice, ReviewCycle } from '../../guide/evidence';
import { lessonsIn } from '../../guide/groups/group-figures';
import { type Grouping, inFull } from '../../guide/groups/groupings';
import { checkFigures, type Wanted } from '../../guide/sharing/check-figures';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import type { PacketRow } from '../../guide/sharing/packets-table';
import { HIGHEST, LOWEST } from '../../guide/sharing/told';
import type { Share } from '../../guide/teacher-weighted';

/** Cycles that a team's workbook goes back: a year, with a review each month. */
const CYCLES = 10;
/** Cycles beside each other in the chart, and practices in it. */
const CHART_CYCLES = 3;
const CHART_PRACTICES = 15;

const ALL = 'All visits';
const SCHOOL = 'Whole school';

/**
 * A team's figures by cycle, practice and whatever else is known of its visits, as a sheet to filter and pivot. Everything in
 * it went through the gate: no teacher, no day, no observer; what a pivot adds up are figures that may each be told, and all of
 * them together give no smaller group away.
 */
export function teamData(
  matter: PacketMatter,
  teams: Grouping,
  team: string,
  members: readonly string[],
): PacketRequest {
  const { evidence, groups, groupings } = matter;
  const packet = workbookOf(matter, team, members)?.packet ?? `Workbook of ${team}`;
  const cycles = evidence.cycles.slice(-CYCLES);
  const by = groupings.filter(
    ({ name, namesPeople }) => !namesPeople && name !== teams.name && name !== 'Observer',
  );
  const cuts = cycles.flatMap((cycle) => cutsOf(matter, cycle, teams, team, by));
  const checked = checkFigures(
    packet,
    cuts.map(({ wanted }) => wanted),
    groups,
  );
  const told = cuts.flatMap((cut) => {
    const share = checked.share(cut.wanted.id);
    return share ? [{ ...cut, share }] : [];
  });
  const sets = new Map(evidence.sets.map(({ id, name }) => [id, name]));
  const rows = told.map(({ cycle, practice, lookedAt, group, share }) => [
    cycle.name,
    sets.get(practice.focus) ?? practice.focus,
    practice.name,
    lookedAt,
    group,
    share.teachers,
    toldPercent(share.share),
    ...intervalTold(share),
  ]);
  const about = aboutLines(matter, team);
  const chart = chartOf(
    told.filter(({ lookedAt }) => lookedAt === ALL),
    cycles,
  );
  return {
    packet,
    kind: 'Workbook',
    team,
    cycle: matter.cycle.name,
    parts: [],
    released: checked.released,
    checkedAgainst: checked.checkedAgainst,
    members: [...members],
    book: {
      title: `${team}: our data`,
      note: about.join('\n'),
      data: [[...HEADINGS], ...rows],
      widths: [110, 160, 260, 120, 140, 90, 110, 80, 80],
      pivot: { rows: [5, 3], columns: [1], value: 7, name: 'At the highest level, %' },
      chart: {
        title: 'Ratings at the highest level, % (all visits to our team)',
        cells: [[`${team}: our data`], ...about.map((line) => [line]), [], ...chart],
        from: about.length + 3,
      },
    },
  };
}

/** The workbook that a team has; one that has another name since is known by its people. */
export function workbookOf(
  { groups, groupings }: PacketMatter,
  team: string,
  members: readonly string[],
): PacketRow | undefined {
  const workbooks = groups.packets.filter(({ kind }) => kind === 'Workbook');
  const standing = groupings.find(({ name }) => name === 'Team')?.groups ?? [];
  const isMost = (row: PacketRow) =>
    row.members.filter((email) => members.includes(email)).length * 2 > members.length;
  return (
    workbooks.find((row) => row.team === team) ??
    workbooks.find((row) => !standing.includes(row.team) && isMost(row))
  );
}

const HEADINGS = [
  'Review',
  'Form',
  'Practice',
  'Looked at by',
  'Group',
  'Teachers',
  'At the highest level, %',
  'From, %',
  'To, %',
];

type Told = Exclude<Share, { tooFew: true }>;

interface Cut {
  readonly cycle: ReviewCycle;
  readonly practice: EvidencePractice;
  readonly lookedAt: string;
  readonly group: string;
  readonly wanted: Wanted;
}

function cutsOf(
  { evidence }: PacketMatter,
  cycle: ReviewCycle,
  teams: Grouping,
  team: string,
  by: readonly Grouping[],
): Cut[] {
  const lessons = lessonsIn(evidence, cycle);
  const own = lessons.filter((lesson) => teams.groupOf(lesson) === team);
  const rated = new Set(own.flatMap(({ ratings }) => ratings.map(([practice]) => practice)));
  return evidence.practices
    .filter(({ id }) => rated.has(id))
    .flatMap((practice) => {
      const cut = (lookedAt: string, group: string, some: typeof lessons): Cut => ({
        cycle,
        practice,
        lookedAt,
        group,
        wanted: {
          id: [cycle.cycle, practice.id, lookedAt, group].join('/'),
          practice: practice.id,
          lessons: some,
        },
      });
      return [
        cut(ALL, ALL, own),
        cut(SCHOOL, SCHOOL, lessons),
        ...by.flatMap((grouping) =>
          grouping.groups.map((group) =>
            cut(
              grouping.name,
              inFull(grouping.name, group),
              own.filter((lesson) => grouping.groupOf(lesson) === group),
            ),
          ),
        ),
      ];
    });
}

/** Blank for a share that is told as “90 or more” or “10 or less”: its ends would say how much more. */
function intervalTold({ share, low, high }: Told): (string | number)[] {
  return share >= HIGHEST || share <= LOWEST ? ['', ''] : [low, high].map(toldPercent);
}

/** Percent, no closer to 0 and 100 than a packet tells it. */
function toldPercent(share: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, share)) * 100);
}

function aboutLines({ groups, cycle }: PacketMatter, team: string): string[] {
  return [
    `Figures of ${team} up to ${cycle.name}. Nobody is named, and no day or observer stands here.`,
    'A figure is the share of ratings at the highest level, every teacher counting equally; From and To are its 90% interval.',
    `90 stands for 90 or more and 10 for 10 or less, without an interval. Groups under ${groups.smallest} teachers have no row, nor has what would give one away.`,
    'Filter Data, change Pivot and Charts, add tabs: what you change stays when new figures come.',
  ];
}

function chartOf(
  told: readonly (Cut & { readonly share: { readonly share: number } })[],
  cycles: readonly ReviewCycle[],
): (string | number)[][] {
  const last = cycles.slice(-CHART_CYCLES);
  const practices = [...new Map(told.map(({ practice }) => [practice.id, practice])).values()];
  const figure = (practice: string, { cycle }: ReviewCycle) => {
    const found = told.find((one) => one.practice.id === practice && one.cycle.cycle === cycle);
    return found ? toldPercent(found.share.share) : '';
  };
  return [
    ['Practice', ...last.map(({ name }) => name)],
    ...practices
      .slice(0, CHART_PRACTICES)
      .map(({ id, name }) => [name, ...last.map((cycle) => figure(id, cycle))]),
  ];
}
