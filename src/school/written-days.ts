/** How a file writes 3 April: 4/3 or 3/4. Blank where its dates do not tell. */
export type DateOrder = 'month first' | 'day first' | '';

/** A day as `YYYY-MM-DD`, or why the words are none. */
export type ReadDay =
  | { readonly day: string }
  | { readonly problem: 'ambiguous' | 'impossible'; readonly readings: readonly string[] };

const TIME = '(?:[T ,]+\\d{1,2}:\\d\\d.*)?$';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d\\d)${TIME}`);
const DAY_NAME = '(?:[a-z]{3,9}\\.?,? )?';
const DAY_MONTH = new RegExp(
  `^${DAY_NAME}(\\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\\.?,?[- ](\\d{4}|\\d\\d)${TIME}`,
  'i',
);
const MONTH_DAY = new RegExp(
  `^${DAY_NAME}([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|\\d\\d)${TIME}`,
  'i',
);

/**
 * Reads a date as people and spreadsheets write it, with or without a time of day: 2026-09-30, 9/30/2026, 30/9/2026,
 * 30.9.2026, 30 Sep 2026, September 30, 2026. Of 4/3/2026 only `order` says which day it is; dots put the day first;
 * two digits are a year of this century.
 */
export function readDay(words: string, order: DateOrder): ReadDay {
  const text = words.trim().replace(/\s+/g, ' ');
  const iso = YEAR_FIRST.exec(text);
  if (iso) return known(iso[1], iso[3], iso[4]);
  const named = DAY_MONTH.exec(text);
  if (named) return known(named[3], monthOf(named[2]), named[1]);
  const monthNamed = MONTH_DAY.exec(text);
  if (monthNamed) return known(monthNamed[3], monthOf(monthNamed[1]), monthNamed[2]);
  const numbers = YEAR_LAST.exec(text);
  if (!numbers) return { problem: 'impossible', readings: [] };

  const [, first, mark, second, year] = numbers;
  if (mark === '.') return known(year, second, first);
  const monthFirst = known(year, first, second);
  const dayFirst = known(year, second, first);
  if (!('day' in monthFirst)) return dayFirst;
  if (!('day' in dayFirst) || dayFirst.day === monthFirst.day) return monthFirst;
  if (order === 'month first') return monthFirst;
  if (order === 'day first') return dayFirst;
  return { problem: 'ambiguous', readings: [monthFirst.day, dayFirst.day] };
}

/** The order that all dates of a file fit and at least one requires. */
export function dateOrderOf(dates: Iterable<string>): DateOrder {
  let monthFirst = false;
  let dayFirst = false;
  for (const words of dates) {
    const numbers = YEAR_LAST.exec(words.trim());
    if (!numbers || numbers[2] === '.') continue;
    if (Number(numbers[1]) > 12) dayFirst = true;
    if (Number(numbers[3]) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return '';
  return monthFirst ? 'month first' : 'day first';
}

function known(year = '', month = '', day = ''): ReadDay {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 31 February for 3 March; such a date comes back changed.
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return real && whole >= '1900' && whole < '2200'
    ? { day: date }
    : { problem: 'impossible', readings: [] };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(words = ''): string {
  const word = words.toLowerCase();
  const index = MONTHS.findIndex((month) => month === word || isShort(word, month));
  return index < 0 ? '' : String(index + 1);
}

function isShort(word: string, month: string): boolean {
  return word === month.slice(0, 3) || (word === 'sept' && month === 'september');
}
