import type { AdmittedVisit } from '../../../coach/evaluation/show-plan';
import { counted } from '../../../counted';
import { dayInWords } from '../../../school-time';
import { levelColors } from '../../parts/level-colors';

/** A drawing for a Doc. */
export interface GrowthChart {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly about: string;
}

interface Seen {
  readonly date: string;
  readonly level: number;
  readonly levels: number;
  readonly levelName: string;
}

const WIDTH = 624;
const LEFT = 150;
const STEP = 26;
const TOP = 44;

/**
 * One practice, visit by visit: each dot is the level of one walkthrough that the teacher asked for, at its day. No average and no
 * line are drawn, since a few chosen visits carry neither. Null when no visit that compares with today's wording rated it.
 */
export function growthChart(
  practice: { readonly id: string; readonly name: string },
  visits: readonly AdmittedVisit[],
  today: string,
): GrowthChart | null {
  const all = visits.flatMap(({ date, ratings }): Seen[] =>
    ratings.flatMap(({ level, levels, levelName, comparable, ...rating }) =>
      rating.practice === practice.id && comparable && level !== null && levels !== null
        ? [{ date, level, levels, levelName }]
        : [],
    ),
  );
  // Continuums of another length are another scale.
  const levels = all[all.length - 1]?.levels;
  const seen = all.filter((one) => one.levels === levels);
  const [first] = seen;
  const last = seen[seen.length - 1];
  if (!first || !last || levels === undefined) return null;
  const height = TOP + levels * STEP + 30;
  const days = Date.parse(last.date) - Date.parse(first.date);
  const x = (date: string) =>
    days === 0
      ? (LEFT + WIDTH) / 2
      : LEFT + 40 + ((Date.parse(date) - Date.parse(first.date)) / days) * (WIDTH - LEFT - 80);
  const y = (level: number) => TOP + (levels - level) * STEP + STEP / 2;
  const colors = levelColors(levels);
  const names = new Map(seen.map(({ level, levelName }) => [level, levelName]));
  const title = `${practice.name}: ${counted(seen.length, 'walkthrough')} the teacher asked for`;
  let edge = Number.NEGATIVE_INFINITY;
  const dots = seen.map(({ date, level }) => {
    const place = x(date);
    // Days that would overlap are left to the table.
    const isFree = place - edge > 78;
    if (isFree) edge = place;
    return [
      `<circle cx="${place}" cy="${y(level)}" r="7" fill="${colors[level - 1]?.fill}" stroke="#1f1f1f" stroke-width="1.5"/>`,
      isFree
        ? words(place, height - 10, dayInWords(date, today), `${QUIET} text-anchor="middle"`)
        : '',
    ].join('');
  });
  const lines = Array.from({ length: levels }, (_, index) => index + 1).map((level) =>
    [
      `<line x1="${LEFT}" x2="${WIDTH}" y1="${y(level)}" y2="${y(level)}" stroke="#dadce0"/>`,
      words(
        LEFT - 10,
        y(level) + 4,
        `${level} ${names.get(level) ?? ''}`.trim(),
        'text-anchor="end"',
      ),
    ].join(''),
  );
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Roboto, Arial, sans-serif" font-size="12" fill="#1f1f1f">`,
      `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
      words(0, 16, title, 'font-size="15" font-weight="600"'),
      words(0, 33, seen.length < 3 ? 'Too few to show a direction.' : EACH, QUIET),
      ...lines,
      ...dots,
      '</svg>',
    ].join(''),
    width: WIDTH,
    height,
    about: `${title}. ${seen.map(({ date, levelName }) => `${dayInWords(date, today)}: ${levelName}`).join('; ')}.`,
  };
}

const EACH =
  'Each dot is the level of one visit. They were chosen by the teacher: no average is drawn.';
const QUIET = 'fill="#50545a"';

function words(x: number, y: number, text: string, look: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" ${look}>${safe}</text>`;
}
