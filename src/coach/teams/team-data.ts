import type { EvidencePractice } from '../../guide/evidence';
import { lessonsIn } from '../../guide/groups/group-figures';
import { type Grouping, inFull } from '../../guide/groups/groupings';
import { fromUpper, isUpper } from '../../guide/halves';
import { checkFigures } from '../../guide/sharing/check-figures';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import type { PacketMatter } from '../../guide/sharing/packet';
import type { PacketRow } from '../../guide/sharing/packets-table';
import { seenIn, spansOf } from '../../guide/sharing/spans';
import { beyond, percent, type ShareTold, shareTold } from '../../guide/sharing/told';
import type { Wanted } from '../../guide/sharing/wanted';
import { type Charted, teamCharts } from './team-charts';

/** Cycles that a team's workbook goes back: a year, with a review each month. */
const CYCLES = 10;

/** How Sheets shows a figure: no decimals. */
const WHOLE = '0';
/** Pixels of the columns of Data. */
const WIDTHS = [110, 240, 320, 120, 200, 90, 90, 160, 110, 80, 80, 170, 110];

const PIVOT_NOTE =
  'Change it as you like. When the data grow it is made again with your rows, columns, values and filters, their order and their totals. Google does not tell us the names you give, nor sorting by a value or groups made by hand: set those again.';

const TEAM = 'Our team';
const SCHOOL = 'Whole school';

/**
 * A team's figures by review, practice and whatever else is known of its visits, as a sheet to filter and pivot. Everything in
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
  const by = groupings.filter(
    ({ name, namesPeople }) => !namesPeople && name !== teams.name && name !== 'Observer',
  );
  const cuts = cutsOf(matter, teams, team, by);
  const checked = checkFigures(
    packet,
    cuts.flatMap(({ wanted }) => [
      wanted,
      { ...wanted, id: `${wanted.id}/upper`, isCounted: isUpper },
    ]),
    groups,
  );
  const forms = evidence.sets.map(({ id }) => id);
  const formOf = ({ practice }: Cut) => forms.indexOf(practice.focus);
  const told = cuts
    .flatMap((cut) => {
      const upper = checked.told(`${cut.wanted.id}/upper`);
      const highest = checked.share(cut.wanted.id);
      return upper && highest ? [{ ...cut, upper, highest }] : [];
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || formOf(a) - formOf(b));
  const sets = new Map(evidence.sets.map(({ id, name }) => [id, name]));
  const rows = told.map(({ review, practice, lookedAt, group, upper, highest }) => [
    review,
    sets.get(practice.focus) ?? practice.focus,
    practice.name,
    lookedAt,
    group,
    highest.teachers,
    inShort(upper),
    upper.words,
    ...('share' in upper ? [upper.share, upper.low, upper.high] : ['', '', '']),
    shareTold(highest),
    beyond(highest) ? '' : percent(highest.share),
  ]);
  const about = aboutLines(matter, team);
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
      // How often a practice was told to be seen much or little: that stands of every figure, numbers of some.
      pivot: { rows: [5, 3], columns: [7], value: 1, name: 'Figures', note: PIVOT_NOTE },
      charts: teamCharts(
        [[`${team}: our data`], ...about.map((line) => [line]), []],
        upperOfAll(matter),
        charted(told.filter(({ lookedAt }) => lookedAt === TEAM)),
      ),
    },
  };
}

/** Of each practice the newest figure, and the one before it. */
function charted(told: readonly (Cut & { readonly upper: ShareTold })[]): Charted[] {
  const found = new Map<string, Charted>();
  for (const { practice, review, wanted, upper } of told) {
    const before = found.get(practice.id);
    found.set(practice.id, {
      ...{ practice: practice.name, review, teachers: seenIn(wanted), share: upper },
      before: before ? `${before.review}: ${before.share.words}` : '',
    });
  }
  return [...found.values()];
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
  'How much',
  'Upper half, in words',
  'Upper half, %',
  'From, %',
  'To, %',
  'Highest level, in words',
  'Highest level, %',
];

/** Percent. So that of a team of five, too, each figure is of one kind: it is told as 40 or less, 60 or more, or between. */
const FEW = 40;
const MOST = 60;

/** In the order of the alphabet, as a pivot table sorts them. Said of what is told, so that it says no more. */
function inShort(upper: ShareTold): 'Few' | 'Half' | 'Most' {
  if ('atMost' in upper) return 'Few';
  if ('atLeast' in upper) return upper.atLeast >= MOST ? 'Most' : 'Half';
  if (upper.share <= FEW) return 'Few';
  return upper.share >= MOST ? 'Most' : 'Half';
}

/** The team first, then the school beside it. */
function placeOf({ lookedAt }: Cut): number {
  const place = [TEAM, SCHOOL].indexOf(lookedAt);
  return place < 0 ? 2 : place;
}

interface Cut {
  /** One review, or several together. */
  readonly review: string;
  readonly practice: EvidencePractice;
  readonly lookedAt: string;
  readonly group: string;
  readonly wanted: Wanted;
}

/** The school's figures are those of single reviews: it has enough in each. */
function cutsOf(
  { evidence, groups }: PacketMatter,
  teams: Grouping,
  team: string,
  by: readonly Grouping[],
): Cut[] {
  const ofTeam = evidence.lessons.filter((lesson) => teams.groupOf(lesson) === team);
  const recent = new Set(evidence.cycles.slice(-CYCLES).map(({ cycle }) => cycle));
  return evidence.practices.flatMap((practice) => {
    const cut = (review: string, lookedAt: string, group: string, lessons: typeof ofTeam): Cut => ({
      ...{ review, practice, lookedAt, group },
      wanted: {
        id: [review, practice.id, lookedAt, group].join('/'),
        practice: practice.id,
        lessons,
      },
    });
    const spans = spansOf(evidence.cycles, ofTeam, practice.id, groups.smallest).told.filter(
      ({ cycles }) => cycles.some((cycle) => recent.has(cycle)),
    );
    const own = spans.flatMap(({ name, lessons }) => [
      cut(name, TEAM, team, [...lessons]),
      ...by.flatMap((grouping) =>
        grouping.groups.flatMap((group) => {
          const some = lessons.filter((lesson) => grouping.groupOf(lesson) === group);
          // Of a group that is the whole team all is said.
          if (some.length === lessons.length) return [];
          return [cut(name, grouping.name, groupName(grouping.name, group, team), some)];
        }),
      ),
    ]);
    const school = evidence.cycles
      .filter(({ cycle }) => spans.some(({ cycles }) => cycles.includes(cycle)))
      .map((cycle) => cut(cycle.name, SCHOOL, SCHOOL, lessonsIn(evidence, cycle)));
    return [...own, ...school];
  });
}

/** A grade is not to be taken for the team of the same name. */
function groupName(grouping: string, group: string, team: string): string {
  const name = inFull(grouping, group);
  return name === team ? `${grouping}: ${group}` : name;
}

/** As many lines in every workbook: the charts in it are known by the row at which they begin. */
function aboutLines(matter: PacketMatter, team: string): string[] {
  const { groups, cycle } = matter;
  return [
    `Figures of ${team} up to ${cycle.name}. Nobody is named, and no day or observer stands here.`,
    `Upper half is the share of ratings ${upperOfAll(matter)}, every teacher counting equally; From and To are its 90% interval. Few is up to ${FEW}%, Most from ${MOST}%. Where too few of us were seen in one review, several are taken together.`,
    `Near 0 and 100 the exact share would say something of each of us: “29% or less” stands in words and is no number, so no average takes it for one. Groups under ${groups.smallest} teachers have no row, nor has what would give one away.`,
    'Filter Data, change Pivot and Charts, add tabs: what you change stays when new figures come.',
  ];
}

/** “Partly in place” or above, where all sets call their levels the same. */
function upperOfAll({ evidence }: PacketMatter): string {
  const names = [...new Set(evidence.sets.map(({ levels }) => fromUpper(levels)))];
  return names.length === 1 ? (names[0] ?? '') : 'in the upper half of the levels';
}
