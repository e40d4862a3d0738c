/**
 * Rules that tell more than chance in the order of the points of a run chart.
 *
 * Source: R. J. Perla, L. P. Provost and S. K. Murray (2011), The run chart: a simple analytical tool for learning from
 * variation in healthcare processes, BMJ Quality & Safety 20, 46-51. Each rule finds something in about 5 of 100 charts of mere
 * chance. Their fourth rule, the astronomical point, is left out: it is a judgment, not a count.
 */
export interface RunChartRule {
  readonly name: 'shift' | 'trend' | 'too few runs' | 'too many runs';
  readonly description: string;
  /** Where it finds more than chance: the indexes of the first and last point; null where it does not. */
  find(values: readonly number[], median: number): Found | null;
}

export interface Found {
  readonly first: number;
  readonly last: number;
  /** Of a shift or trend; `none` for a number of runs. */
  readonly direction: 'up' | 'down' | 'none';
  /** Points in a row, or runs. */
  readonly count: number;
}

const SHIFT = 6;
const TREND = 5;

export const RUN_CHART_RULES: readonly RunChartRule[] = [
  {
    name: 'shift',
    description: `${SHIFT} or more points in a row on one side of the median. Points on it are passed over.`,
    find(values, median) {
      const runs = runsOf(values, median).filter(({ count }) => count >= SHIFT);
      return runs[runs.length - 1] ?? null;
    },
  },
  {
    name: 'trend',
    description: `${TREND} or more points in a row that all go up, or all go down. Equal ones in a row count once.`,
    find(values) {
      const different = values
        .map((value, index) => ({ value, index }))
        .filter(({ value, index }) => index === 0 || value !== values[index - 1]);
      let best: Found | null = null;
      let start = 0;
      for (let at = 1; at < different.length; at++) {
        const step = (place: number) =>
          Math.sign((different[place]?.value ?? 0) - (different[place - 1]?.value ?? 0));
        if (at - start > 1 && step(at) !== step(at - 1)) start = at - 1;
        const count = at - start + 1;
        if (count < TREND) continue;
        const first = different[start]?.index ?? 0;
        const last = different[at]?.index ?? 0;
        best = { first, last, count, direction: step(at) > 0 ? 'up' : 'down' };
      }
      return best;
    },
  },
  {
    name: 'too few runs',
    description: 'Fewer runs on either side of the median than chance makes (their table 1).',
    find: (values, median) => tooManyOrFew(values, median, ([low], runs) => runs < low),
  },
  {
    name: 'too many runs',
    description: 'More runs on either side of the median than chance makes (their table 1).',
    find: (values, median) => tooManyOrFew(values, median, ([, high], runs) => runs > high),
  },
];

function tooManyOrFew(
  values: readonly number[],
  median: number,
  isOut: (limits: readonly [low: number, high: number], runs: number) => boolean,
): Found | null {
  const runs = runsOf(values, median);
  const limits = runLimits(usefulPoints(values, median));
  if (!limits || !isOut(limits, runs.length)) return null;
  return { first: 0, last: values.length - 1, direction: 'none', count: runs.length };
}

/** Points that do not lie on the median. */
export function usefulPoints(values: readonly number[], median: number): number {
  return values.filter((value) => value !== median).length;
}

/** The runs: stretches of points on one side of the median. Points on it neither make nor break one. */
export function runsOf(values: readonly number[], median: number): readonly Found[] {
  const runs: Found[] = [];
  values.forEach((value, index) => {
    if (value === median) return;
    const direction = value > median ? 'up' : 'down';
    const run = runs[runs.length - 1];
    if (run?.direction === direction) {
      runs[runs.length - 1] = { ...run, last: index, count: run.count + 1 };
    } else runs.push({ first: index, last: index, direction, count: 1 });
  });
  return runs;
}

/** The table of limits begins with this many useful points: with fewer, the number of runs tells nothing. */
export const ENOUGH_POINTS = 10;

/**
 * The fewest and the most runs that chance makes of 10 to 60 useful points; null for other numbers. Table 1 of Perla,
 * Provost and Murray (2011), after F. S. Swed and C. Eisenhart (1943), Annals of Mathematical Statistics 14, 66-87.
 */
export function runLimits(useful: number): readonly [low: number, high: number] | null {
  const low = LOW[useful - ENOUGH_POINTS];
  const high = HIGH[useful - ENOUGH_POINTS];
  return low === undefined || high === undefined ? null : [low, high];
}

const LOW = [
  3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14,
  14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24,
];
const HIGH = [
  9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24,
  24, 25, 25, 26, 26, 27, 27, 28, 28, 29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37,
  38, 38,
];
