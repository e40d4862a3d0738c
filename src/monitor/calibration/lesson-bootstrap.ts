/**
 * Fewer lessons than this say too little for a figure. If observers agree in all of ten lessons, the exact 90% lower limit
 * is 0.74 (Clopper and Pearson 1934), which still tells them from observers who agree in half of theirs; with five it is 0.55,
 * and resampling so few lessons gives intervals that are far too short.
 */
export const ENOUGH_LESSONS = 10;

const CONFIDENCE = 0.9;
const RESAMPLES = 1000;
/** Share of resamples in which a figure may be undefined; its interval leaves those out. */
const UNDEFINED = 0.1;

/** What one lesson adds to some totals: how much to which of them. */
export interface LessonTally {
  readonly places: readonly number[];
  readonly amounts: readonly number[];
}

/** Limits of a 90% interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Intervals of figures that are made of totals over lessons, by the percentile bootstrap (Efron and Tibshirani 1993, An
 * Introduction to the Bootstrap, ch. 13). Whole lessons are resampled, since what is rated in one lesson, by the same observers,
 * is not independent.
 *
 * @param tallies one for each lesson, in an order that does not depend on the order of rows
 * @param width how many totals there are
 * @param figuresOf always as many figures; null for one that these totals do not define
 * @param random from 0 up to 1
 * @returns for each figure; null for one that more than a tenth of the resamples leaves undefined
 */
export function lessonBootstrap(
  tallies: readonly LessonTally[],
  width: number,
  figuresOf: (totals: Float64Array) => readonly (number | null)[],
  random: () => number,
): (Interval | null)[] {
  const samples: number[][] = [];
  const totals = new Float64Array(width);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    totals.fill(0);
    for (let draw = 0; draw < tallies.length; draw++) {
      const tally = tallies[Math.floor(random() * tallies.length)];
      if (tally) addTo(totals, tally);
    }
    figuresOf(totals).forEach((figure, index) => {
      const sample = samples[index] ?? [];
      samples[index] = sample;
      if (figure !== null) sample.push(figure);
    });
  }
  return samples.map((sample) => {
    if (sample.length < RESAMPLES * (1 - UNDEFINED)) return null;
    const sorted = Array.from(Float64Array.from(sample).sort());
    return {
      low: quantile(sorted, (1 - CONFIDENCE) / 2),
      high: quantile(sorted, (1 + CONFIDENCE) / 2),
    };
  });
}

/**
 * Between the two nearest in order (type 7 of Hyndman and Fan 1996, Sample Quantiles in Statistical Packages). The library's weighs a
 * kilobyte in every run of the server, which needs no other part of it.
 */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + (place % 1) * ((sorted[Math.ceil(place)] ?? low) - low);
}

/** The totals of all lessons. */
export function totalsOf(tallies: readonly LessonTally[], width: number): Float64Array {
  const totals = new Float64Array(width);
  for (const tally of tallies) addTo(totals, tally);
  return totals;
}

/**
 * The share of lessons that could have gone otherwise although none did: 1 less the exact 90% lower limit for `lessons` of
 * `lessons` (Clopper and Pearson 1934). Where all lessons are alike, resampling cannot show any uncertainty.
 */
export function unseenShare(lessons: number): number {
  return 1 - ((1 - CONFIDENCE) / 2) ** (1 / lessons);
}

function addTo(totals: Float64Array, { places, amounts }: LessonTally): void {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    totals[place] = (totals[place] ?? 0) + (amounts[index] ?? 0);
  }
}
