import { counted } from '../../../counted';
import type { SetPicture } from '../../../guide/picture';
import { percent, segmentsOf, shareWritten } from '../../parts/level-bar';
import { levelColors } from '../../parts/level-colors';

/** Pixels: the width of a Letter page within its margins. */
const WIDTH = 624;
const LINE = 60;
const TOP = 42;

export interface Chart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly about: string;
}

/** A set's practices for a Doc: bars of their levels, the highest first, each over its share with the 90% interval. */
export function shareChart(set: SetPicture): Chart {
  const height = TOP + set.practices.length * LINE + 8;
  const top = set.levels[set.levels.length - 1] ?? '';
  const title = `${set.name}: share of ratings at each level, ${top} first`;
  const rows = set.practices.map((practice, index) => {
    const y = TOP + index * LINE;
    const { inPlace } = practice;
    if ('tooFew' in inPlace) {
      return (
        words(0, y + 10, practice.name, 'font-weight="600"') +
        words(0, y + 30, `Too little to say: ${counted(inPlace.teachers, 'teacher')}.`, QUIET)
      );
    }
    const colors = levelColors(set.levels.length);
    let x = 0;
    const bars = segmentsOf(practice.distribution, set.levels, WIDTH).map(
      ({ level, share, label }) => {
        const color = colors[level - 1];
        const bar =
          `<rect x="${x}" y="${y + 17}" width="${share * WIDTH}" height="18" fill="${color?.fill}" stroke="#fff"/>` +
          words(x + 5, y + 30, label, `font-size="11" fill="${color?.ink}"`);
        x += share * WIDTH;
        return bar;
      },
    );
    const { low, high, share } = inPlace;
    return [
      words(0, y + 10, practice.name, 'font-weight="600"'),
      words(
        WIDTH,
        y + 10,
        `${shareWritten(inPlace, top)}, ${counted(inPlace.teachers, 'teacher')}`,
        `${QUIET} text-anchor="end"`,
      ),
      ...bars,
      `<line x1="${low * WIDTH}" x2="${high * WIDTH}" y1="${y + 43}" y2="${y + 43}" stroke="#1f1f1f" stroke-width="2"/>`,
      `<circle cx="${share * WIDTH}" cy="${y + 43}" r="4.5" fill="#1f1f1f" stroke="#fff"/>`,
    ].join('');
  });
  const about = `${title}. ${set.practices.map(({ name, inPlace }) => `${name}: ${'tooFew' in inPlace ? 'too little to say' : percent(inPlace.share)}`).join('; ')}.`;
  return {
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="-6 0 ${WIDTH + 12} ${height}" font-family="Roboto, Arial, sans-serif" font-size="13" fill="#1f1f1f">`,
      `<rect x="-6" width="${WIDTH + 12}" height="${height}" fill="#fff"/>`,
      words(0, 14, title, 'font-size="15" font-weight="600"'),
      ...rows,
      '</svg>',
    ].join(''),
    width: WIDTH,
    height,
    about,
  };
}

const QUIET = 'fill="#50545a"';

function words(x: number, y: number, text: string, look: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" ${look}>${safe}</text>`;
}
