import type { WeekHours } from './plan';
import type { WeekWritten } from './week-columns';

const SCHOOL_WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/** What somebody wrote, by weekday. A word that names no period stays as it is, to be asked about. */
export function hoursFrom(written: WeekWritten, periods: readonly string[]): WeekHours {
  return Object.fromEntries(
    SCHOOL_WEEK.map((weekday) => [weekday, periodsFrom(written[weekday], periods)]),
  );
}

function periodsFrom(written: string, periods: readonly string[]): readonly string[] {
  if (/^all$/i.test(written)) return periods;
  return written
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => periodNamed(word, periods) ?? word);
}

/** "3" is Period 3, unless another period ends with it too. */
function periodNamed(word: string, periods: readonly string[]): string | undefined {
  const said = word.toLowerCase();
  const whole = periods.find((period) => period.toLowerCase() === said);
  const ending = periods.filter((period) => period.toLowerCase().endsWith(` ${said}`));
  return whole ?? (ending.length === 1 ? ending[0] : undefined);
}
