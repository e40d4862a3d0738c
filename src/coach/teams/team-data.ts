import type { EvidencePractice, ReviewCycle } from '../../guide/evidence';
import { lessonsIn } from '../../guide/groups/group-figures';
import { type Grouping, inFull } from '../../guide/groups/groupings';
import { checkFigures, type Wanted } from '../../guide/sharing/check-figures';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import type { PacketRow } from '../../guide/sharing/packets-table';
import { beyond, ends, percent, shareTold } from '../../guide/sharing/told';
import type { Share } from '../../guide/teacher-weighted';
import type { DrawnTab } from '../../workspace';

/** Cycles that a team's workbook goes back: a year, with a review each month. */
const CYCLES = 10;
/** Cycles beside each other in the chart, and practices in it. */
const CHART_CYCLES = 3;
const CHART_PRACTICES = 15;

/** How Sheets shows a figure: no decimals. */
const WHOLE = '0';
/** Pixels: of the columns of Data, of the names in Charts, and of its chart. */
const WIDTHS = [110, 240, 320, 120, 200, 90, 110, 80, 80, 140];
const NAMES = 320;
const CYCLE = 90;
const WITHOUT_BAR = 260;
const WIDTH = 860;
const LABELS = 280;
/** Pixels for the title and the axis, and for each practice. */
const HEAD = 110;
const LINE = 44;
/** From light to dark, the newest darkest; its figure stands on each bar. */
const COLORS = ['#aecbfa', '#4285f4', '#174ea6'];

const PIVOT_NOTE =
  'Change it as you like. When the data grow it is made again with your rows, columns, values and filters, their order and their totals. Google does not tell us the names you give, nor sorting by a value or groups made by hand: set those again.';

const TEAM = 'Our team';
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
    ...(beyond(share) ? ['', '', ''] : [percent(share.share), ...ends(share)]),
    shareTold(share),
  ]);
  const about = aboutLines(matter, team);
  const chart = chartOf(
    told.filter(({ lookedAt }) => lookedAt === TEAM),
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
      data: {
        name: 'Data',
        lines: [[...HEADINGS], ...rows],
        top: 1,
        formats: HEADINGS.map(() => WHOLE),
        widths: WIDTHS,
        note: about.join('\n'),
        guarded: false,
        charts: [],
      },
      pivot: {
        rows: [5, 3],
        columns: [1],
        value: 7,
        name: 'At the highest level, %',
        note: PIVOT_NOTE,
      },
      charts: chartsTab([[`${team}: our data`], ...about.map((line) => [line]), []], chart),
    },
  };
}

/** The chart of what stands under some lines of words. */
function chartsTab(
  words: readonly (readonly string[])[],
  chart: readonly (readonly (string | number)[])[],
): DrawnTab {
  const shown = (chart[0] ?? []).map((_, index) => index + 1);
  // The last column is of words.
  const columns = shown.slice(0, -1);
  const top = words.length + 1;
  return {
    name: 'Charts',
    lines: [...words, ...chart],
    top,
    formats: shown.map(() => WHOLE),
    widths: [NAMES, ...columns.slice(1).map(() => CYCLE), WITHOUT_BAR],
    note: '',
    guarded: false,
    charts: [
      {
        type: 'BAR',
        columns,
        rows: chart.length - 1,
        at: { row: top, column: shown.length + 2 },
        options: {
          title: 'Our team: ratings at the highest level, %',
          subtitle: 'Shares near 0 and 100 have no bar: see the table',
          chartArea: { left: LABELS },
          colors: COLORS,
          series: COLORS.map(() => ({ dataLabel: 'value' })),
          legend: { position: 'top' },
          hAxis: { minValue: 0, maxValue: 100 },
          width: WIDTH,
          height: HEAD + LINE * chart.length,
        },
      },
    ],
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
  'In words',
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
        cut(TEAM, team, own),
        cut(SCHOOL, SCHOOL, lessons),
        ...by.flatMap((grouping) =>
          grouping.groups.map((group) =>
            cut(
              grouping.name,
              groupName(grouping.name, group, team),
              own.filter((lesson) => grouping.groupOf(lesson) === group),
            ),
          ),
        ),
      ];
    });
}

/** A grade is not to be taken for the team of the same name. */
function groupName(grouping: string, group: string, team: string): string {
  const name = inFull(grouping, group);
  return name === team ? `${grouping}: ${group}` : name;
}

/** As many lines in every workbook: the charts in it are known by the row at which they begin. */
function aboutLines({ groups, cycle }: PacketMatter, team: string): string[] {
  return [
    `Figures of ${team} up to ${cycle.name}. Nobody is named, and no day or observer stands here.`,
    'A figure is the share of ratings at the highest level, every teacher counting equally; From and To are its 90% interval.',
    `Near 0 and 100 the exact share would say something of each of us: “29% or less” stands in words and is no number, so no average or bar takes it for one. Groups under ${groups.smallest} teachers have no row, nor has what would give one away.`,
    'Filter Data, change Pivot and Charts, add tabs: what you change stays when new figures come.',
  ];
}

function chartOf(
  told: readonly (Cut & { readonly share: Told })[],
  cycles: readonly ReviewCycle[],
): (string | number)[][] {
  const last = cycles.slice(-CHART_CYCLES);
  const practices = [...new Map(told.map(({ practice }) => [practice.id, practice])).values()];
  const shareOf = (practice: string, { cycle }: ReviewCycle) =>
    told.find((one) => one.practice.id === practice && one.cycle.cycle === cycle)?.share;
  const bar = (share: Told | undefined) => (share && !beyond(share) ? percent(share.share) : '');
  const withoutBar = (id: string) =>
    last
      .flatMap((cycle) => {
        const share = shareOf(id, cycle);
        const words = share ? beyond(share) : 'no figure';
        return words ? [`${cycle.name}: ${words}`] : [];
      })
      .join('; ');
  return [
    ['Practice', ...last.map(({ name }) => name), 'Without a bar'],
    ...practices
      .slice(0, CHART_PRACTICES)
      .map(({ id, name }) => [
        name,
        ...last.map((cycle) => bar(shareOf(id, cycle))),
        withoutBar(id),
      ]),
  ];
}
