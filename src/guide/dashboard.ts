import { laterDay, mondayOf } from '../monitor/schedule/school-days';
import { dayInWords } from '../school-time';
import type { DrawnTab, DrawnTabChart } from '../workspace';
import type { Evidence } from './evidence';
import { cycleToLookAt, lessonsIn } from './groups/group-figures';
import { allMostInPlaceFirst } from './most-in-place';
import { isFigured, type Pattern, patternsOf } from './patterns';
import type { Share } from './teacher-weighted';
import { type Trend, trendsOf } from './trends';

/** Practices whose trend is drawn: more lines than these nobody tells apart. */
const LINES = 6;
/** A school year, so that the chart stays legible. */
const WEEKS = 40;

/** Columns from 1. The first is free for the charts. */
const AT = { practice: 2, low: 4, lowToShare: 7, shareToHigh: 8, cycle: 10, week: 18 } as const;
const COLUMNS: readonly (readonly [heading: string, format: string, width: number])[] = [
  ['', '@', 700],
  ['Practice', '@', 300],
  ['In place', '0%', 170],
  ['Low', '0%', 70],
  ['High', '0%', 70],
  ['Teachers', '0', 70],
  ['Low to share', '0%', 100],
  ['Share to high', '0%', 100],
  ['', '@', 30],
  ['Cycle', '@', 150],
  ...Array.from({ length: LINES }, () => ['', '0%', 150] as const),
  ['', '@', 30],
  ['Week of', '@', 90],
  ['Visits', '0', 70],
];

type Line = readonly (string | number)[];

/**
 * The tab for those who live in the workbook: the practices of the latest cycle with enough visits, trends and visits by week. A
 * practice seen with too few teachers has its number of teachers and no figure, here as everywhere.
 */
export function dashboardOf(evidence: Evidence): DrawnTab {
  const cycle = cycleToLookAt(evidence);
  const patterns = patternsOf(evidence, cycle ? lessonsIn(evidence, cycle) : []);
  const practices = allMostInPlaceFirst(patterns, ({ inPlace }) => inPlace).map(practiceLine);
  const trends = mostSeen(trendsOf(evidence).practices);
  const cycles = evidence.cycles.map(
    ({ name }, index): Line => [
      name,
      ...eachLine((place) => cellOf(trends[place]?.cycles[index]?.share)),
    ],
  );
  const weeks = visitsByWeek(evidence);
  const headings = COLUMNS.map(([heading]) => heading);
  headings[AT.practice] = cycle ? `In place, ${cycle.name}` : 'In place';
  for (let place = 0; place < LINES; place++)
    headings[AT.cycle + place] = trends[place]?.name ?? '';
  const lines = Math.max(practices.length, cycles.length, weeks.length);
  return {
    name: 'Dashboard',
    lines: [
      headings,
      ...Array.from({ length: lines }, (_, index) => [
        '',
        ...(practices[index] ?? blanks(7)),
        '',
        ...(cycles[index] ?? blanks(1 + LINES)),
        '',
        ...(weeks[index] ?? blanks(2)),
      ]),
    ],
    top: 1,
    formats: COLUMNS.map(([, format]) => format),
    widths: COLUMNS.map(([, , width]) => width),
    note: '',
    guarded: true,
    charts: chartsOf(patterns.filter(isFigured).length, cycles.length, weeks.length),
  };
}

function practiceLine({ name, inPlace }: Pattern): Line {
  if ('tooFew' in inPlace) return [name, '', '', '', inPlace.teachers, '', ''];
  const { share, low, high, teachers } = inPlace;
  return [name, share, low, high, teachers, share - low, high - share];
}

function mostSeen(trends: readonly Trend[]): Trend[] {
  const figures = ({ cycles }: Trend) => cycles.filter(({ share }) => !('tooFew' in share)).length;
  const rated = ({ cycles }: Trend) => cycles.reduce((sum, one) => sum + one.rated, 0);
  return [...trends].sort((a, b) => figures(b) - figures(a) || rated(b) - rated(a)).slice(0, LINES);
}

function cellOf(share: Share | undefined): string | number {
  return !share || 'tooFew' in share ? '' : share.share;
}

function visitsByWeek({ lessons, today }: Evidence): Line[] {
  const visits = new Map<string, number>();
  for (const { date } of lessons) {
    if (date === '' || date > today) continue;
    const week = mondayOf(date);
    visits.set(week, (visits.get(week) ?? 0) + 1);
  }
  const first = [...visits.keys()].sort()[0];
  if (first === undefined) return [];
  const weeks: Line[] = [];
  for (
    let week = mondayOf(today);
    week >= first && weeks.length < WEEKS;
    week = laterDay(week, -7)
  ) {
    weeks.unshift([dayInWords(week, today).replace('Mon, ', ''), visits.get(week) ?? 0]);
  }
  return weeks;
}

/** They stand one under the other in the free column. Pixels of a row are 21. */
function chartsOf(practices: number, cycles: number, weeks: number): DrawnTabChart[] {
  const width = 680;
  const heights = [Math.max(200, 90 + practices * 26), 320, 260];
  const [first = 0, second = 0] = heights.map((height) => Math.ceil((height + 24) / 21));
  const all: DrawnTabChart[] = [
    {
      type: 'BAR',
      columns: [AT.practice, AT.low, AT.lowToShare, AT.shareToHigh],
      rows: practices,
      at: { row: 2, column: 1 },
      options: {
        title: 'In place: dark to light, the share with its 90% interval',
        isStacked: true,
        // Legible in greyscale.
        colors: ['#174ea6', '#8ab4f8', '#d2e3fc'],
        legend: 'none',
        'hAxis.minValue': 0,
        'hAxis.maxValue': 1,
        width,
        height: heights[0] ?? 0,
      },
    },
    {
      type: 'LINE',
      columns: Array.from({ length: LINES + 1 }, (_, place) => AT.cycle + place),
      rows: cycles,
      at: { row: 2 + first, column: 1 },
      options: {
        title: 'Practices seen most, cycle by cycle',
        'vAxis.minValue': 0,
        'vAxis.maxValue': 1,
        width,
        height: heights[1] ?? 0,
      },
    },
    {
      type: 'COLUMN',
      columns: [AT.week, AT.week + 1],
      rows: weeks,
      at: { row: 2 + first + second, column: 1 },
      options: { title: 'Visits by week', legend: 'none', width, height: heights[2] ?? 0 },
    },
  ];
  return all.filter(({ rows }) => rows > 0);
}

function eachLine<T>(cell: (place: number) => T): T[] {
  return Array.from({ length: LINES }, (_, place) => cell(place));
}

function blanks(count: number): Line {
  return new Array<string>(count).fill('');
}
