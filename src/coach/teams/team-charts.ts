import { lengthOf, type ShareTold } from '../../guide/sharing/told';
import type { DrawnTab } from '../../workspace';

/** A practice in the chart of a team. */
export interface Charted {
  readonly practice: string;
  /** The review of the figure, or several. */
  readonly review: string;
  readonly teachers: number;
  readonly share: ShareTold;
  /** The figure before, in words; blank for none. */
  readonly before: string;
}

/** How Sheets shows a figure: no decimals. */
const WHOLE = '0';
/** Pixels of the words, of the chart beside them, and of the columns of its table. */
const WORDS = 300;
const WIDTH = 820;
const WIDTHS = [WORDS, WIDTH + 20, 400, 110, 80, 80, 80, 80, 200];
const LABELS = 370;
/** Pixels for the title and the axis, and for each practice. */
const HEAD = 120;
const LINE = 28;
/** A share, then what it is at least, then at most: a bar that may be shorter is the palest. */
const COLORS = ['#174ea6', '#8ab4f8', '#dadce0'];

const HEADINGS = [
  'Practice',
  'Review',
  'Teachers',
  'Share, %',
  'At least, %',
  'At most, %',
  'Before',
];
/** Columns without a heading: of the words, and under the chart. */
const FREE = ['', ''];
/** The practice, then the three kinds of bar, of which each practice has one. */
const CHARTED = [1, 4, 5, 6].map((column) => FREE.length + column);

/** The tab of a team's workbook with its chart: where each practice stands, the most in place first. */
export function teamCharts(
  words: readonly (readonly string[])[],
  upper: string,
  practices: readonly Charted[],
): DrawnTab {
  const top = words.length + 1;
  const rows = [...practices]
    .sort((a, b) => lengthOf(b.share) - lengthOf(a.share))
    .map(({ practice, review, teachers, share, before }) => [
      ...FREE,
      // Sheets draws no interval on a bar, so it stands in the bar's name.
      `${practice}: ${share.words}`,
      review,
      teachers,
      'share' in share ? share.share : '',
      'atLeast' in share ? share.atLeast : '',
      'atMost' in share ? share.atMost : '',
      before,
    ]);
  return {
    name: 'Charts',
    lines: [...words, [...FREE, ...HEADINGS], ...rows],
    top,
    formats: WIDTHS.map(() => WHOLE),
    widths: WIDTHS,
    note: '',
    guarded: false,
    charts: [
      {
        type: 'BAR',
        columns: CHARTED,
        rows: rows.length,
        at: { row: 1, column: FREE.length },
        options: {
          title: `How much of what was seen is ${upper}, %`,
          chartArea: { left: LABELS },
          isStacked: true,
          colors: COLORS,
          legend: { position: 'top' },
          hAxis: { minValue: 0, maxValue: 100 },
          width: WIDTH,
          height: HEAD + LINE * rows.length,
        },
      },
    ],
  };
}
