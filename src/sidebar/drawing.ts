/** A chart as it goes into a Doc. */
export interface Drawing {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly about: string;
}

/** What a stylesheet may have given a chart; out of the page it has no stylesheet. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A chart on the screen, by itself, with the look that it has there. */
export function drawingOf(chart: SVGSVGElement): Drawing {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [chart, ...chart.querySelectorAll('*')].forEach((element, index) => {
    const look = getComputedStyle(element);
    const style = LOOK.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';');
    copies[index]?.setAttribute('style', style);
  });
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONT);
  const about = chart.getAttribute('aria-label') ?? '';
  return { svg: new XMLSerializer().serializeToString(copy), width, height, about };
}

const FONT = 'Roboto, Arial, sans-serif';
/** Pixels: the width of a Letter page within its margins. */
const PAGE = 624;
const LINE = 16;
const GAP = 16;

/** Small charts beside each other on the width of a page, each with its name above and its words below. */
export function pageOf(
  charts: readonly {
    readonly name: string;
    readonly words: readonly string[];
    readonly drawing: Drawing;
  }[],
): Drawing {
  const widest = Math.max(...charts.map(({ drawing }) => drawing.width));
  const across = Math.max(1, Math.floor((PAGE + GAP) / (widest + GAP)));
  const room = (PAGE + GAP) / across;
  const lines = Math.max(...charts.map(({ words }) => words.length));
  const tall = Math.max(...charts.map(({ drawing }) => drawing.height)) + (lines + 2) * LINE + GAP;
  const height = Math.ceil(charts.length / across) * tall;
  const parts = charts.map(({ name, words, drawing }, index) => {
    const left = (index % across) * room;
    const top = Math.floor(index / across) * tall;
    return [
      text(left, top + LINE, shortened(name, room - GAP), 'font-weight="600"'),
      `<g transform="translate(${left} ${top + LINE + 6})">${drawing.svg}</g>`,
      ...words.map((line, at) =>
        text(left, top + drawing.height + (at + 2.3) * LINE, line, 'fill="#50545a"'),
      ),
    ].join('');
  });
  return {
    svg: sheet(height, parts.join('')),
    width: PAGE,
    height,
    about: charts.map(({ drawing }) => drawing.about).join(' '),
  };
}

/** Shares by row and column as a page of cells, from light to dark. */
export function cellsPage(
  heads: readonly string[],
  rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly words: string;
      /** Null for a cell without a figure. */
      readonly color: { readonly fill: string; readonly ink: string } | null;
    }[];
  }[],
  about: string,
): Drawing {
  const names = 190;
  const room = (PAGE - names) / Math.max(1, heads.length);
  const row = 26;
  const height = (rows.length + 1) * row + 4;
  const drawn = rows.map(({ name, cells }, index) => {
    const top = (index + 1) * row;
    return [
      text(0, top + 17, shortened(name, names)),
      ...cells.map(({ words, color }, at) => {
        const left = names + at * room;
        return [
          `<rect x="${left}" y="${top + 1}" width="${room - 2}" height="${row - 2}" fill="${color?.fill ?? '#f1f3f4'}"/>`,
          text(
            left + room / 2,
            top + 17,
            words,
            `text-anchor="middle" fill="${color?.ink ?? '#50545a'}"`,
          ),
        ].join('');
      }),
    ].join('');
  });
  const top = heads.map((head, at) =>
    text(
      names + (at + 0.5) * room,
      16,
      shortened(head, room),
      'text-anchor="middle" fill="#50545a"',
    ),
  );
  return { svg: sheet(height, [...top, ...drawn].join('')), width: PAGE, height, about };
}

function sheet(height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE}" height="${height}" viewBox="0 0 ${PAGE} ${height}" font-family="${FONT}" font-size="12" fill="#1f1f1f"><rect width="${PAGE}" height="${height}" fill="#fff"/>${inside}</svg>`;
}

/** A chart that is wider than a page is made smaller. */
export function onPage({ width, height }: Drawing): { width: number; height: number } {
  const scale = Math.min(1, PAGE / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function text(x: number, y: number, words: string, look = ''): string {
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}" ${look}>${safe}</text>`;
}

/** As many letters as have room. */
function shortened(words: string, room: number): string {
  const most = Math.max(3, Math.floor(room / 6.4));
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
