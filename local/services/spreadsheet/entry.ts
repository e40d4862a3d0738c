import { PLAIN_TEXT } from './number-format';
import type { Cell } from './records';
import { serialOf, serialOfWallClock } from './wall-clock';

/** What becomes of something entered into a cell, and the format that Sheets gives a cell that has none. */
export interface Entry {
  readonly cell: Cell;
  readonly format?: string;
}

/** What an entry depends on besides itself. */
export interface EntrySetting {
  readonly timeZone: string;
  /** The year that a date without one falls in. */
  readonly year: number;
}

/**
 * Reads text as Sheets does when it is typed (locale en_US): `=` begins a formula and so do `+` and `-` before anything
 * that is no number; `'` makes text of what follows; numbers, percentages, dates, times and TRUE are taken as such, so
 * that 3-4 becomes the fourth of March. In a cell of plain text all stays as it is, `'` and `=` too.
 */
export function entryOfText(
  text: string,
  numberFormat: string | undefined,
  setting: EntrySetting,
): Entry {
  if (text === '') return { cell: null };
  if (numberFormat === PLAIN_TEXT) return { cell: text };
  if (text.startsWith("'")) return { cell: text.slice(1) || null };
  if (text.startsWith('=') && text.length > 1) return { cell: { formula: text } };
  const value = valueOfText(text.trim(), setting.year);
  if (value) return value;
  if (/^[+-]/.test(text) && /[\p{L}\p{N}("]/u.test(text)) return { cell: { formula: `=${text}` } };
  return { cell: text };
}

/**
 * Reads what a script gives to setValue. Null and undefined empty the cell. NaN is Sheets' `#NUM!`; a list or an object
 * comes out as Java prints it, which nobody wants. Numbers and dates that go into a cell of plain text are taken as the text
 * they would show: nothing is documented, and a script that expects its number back should see that it may not come.
 */
export function entryOfValue(
  value: unknown,
  numberFormat: string | undefined,
  setting: EntrySetting,
): Entry {
  if (value === null || value === undefined) return { cell: null };
  if (typeof value === 'string') return entryOfText(value, numberFormat, setting);
  const asText = numberFormat === PLAIN_TEXT;
  if (typeof value === 'boolean') return { cell: asText ? String(value).toUpperCase() : value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { cell: { error: '#NUM!' } };
    return { cell: asText ? String(value) : value };
  }
  if (value instanceof Date) return entryOfDate(value, asText, setting.timeZone);
  if (Array.isArray(value)) return { cell: '[Ljava.lang.Object;@1b2c3d4e' };
  const pairs = Object.entries(value).map(([name, item]) => `${name}=${String(item)}`);
  return { cell: `{${pairs.join(', ')}}` };
}

function entryOfDate(date: Date, asText: boolean, timeZone: string): Entry {
  if (Number.isNaN(date.getTime())) return { cell: { error: '#NUM!' } };
  const serial = serialOf(date, timeZone);
  if (asText) return { cell: String(serial) };
  return { cell: serial, format: Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss' };
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Text that begins with another letter is neither a month, TRUE nor FALSE. */
const MAY_BE_VALUE = /^[\d.+\-$(,jfmasondtJFMASONDT]/;

function valueOfText(text: string, year: number): Entry | undefined {
  if (!MAY_BE_VALUE.test(text) || text.length > 40) return undefined;
  if (/^true$/i.test(text)) return { cell: true };
  if (/^false$/i.test(text)) return { cell: false };
  return numberOfText(text) ?? momentOfText(text, year);
}

function numberOfText(text: string): Entry | undefined {
  const parts =
    /^(\()?([+-])?(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%)?(\))?$/i.exec(text);
  const digits = parts?.[4]?.replaceAll(',', '') ?? '';
  if (!parts || !/\d/.test(digits) || (parts[1] === undefined) !== (parts[7] === undefined)) {
    return undefined;
  }
  const [, bracket, sign, currency, written = '', power = '', percent] = parts;
  const size = Number(digits + power) / (percent ? 100 : 1);
  const cell = bracket || sign === '-' ? -size : size;
  const fraction = /\.\d/.test(digits) ? '.00' : '';
  if (percent) return { cell, format: `0${fraction}%` };
  if (currency) return { cell, format: `$#,##0${fraction}` };
  if (power) return { cell, format: '0.00E+00' };
  return written.includes(',') ? { cell, format: `#,##0${fraction}` } : { cell };
}

function momentOfText(text: string, year: number): Entry | undefined {
  const time = timeOfText(text);
  if (time) return { cell: time.part, format: time.format };
  const whole = dayOfText(text, year);
  if (whole) return whole;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const day = dayOfText(text.slice(0, at).replace(/,$/, ''), year);
    const later = day && timeOfText(text.slice(at).trim());
    if (later) {
      return { cell: Number(day.cell) + later.part, format: `${day.format} ${later.format}` };
    }
  }
  return undefined;
}

function timeOfText(text: string): { part: number; format: string } | undefined {
  const parts = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(?: *(am|pm))?$/i.exec(text);
  if (!parts || (parts[2] === undefined && parts[4] === undefined)) return undefined;
  const half = parts[4]?.toLowerCase();
  const [hours, minutes, seconds] = [parts[1], parts[2] ?? 0, parts[3] ?? 0].map(Number);
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  if (minutes > 59 || seconds > 59 || hours > (half ? 12 : 23) || (half && hours === 0)) {
    return undefined;
  }
  const hour = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  return {
    part: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    format: `h:mm${parts[3] ? ':ss' : ''}${half ? ' am/pm' : ''}`,
  };
}

/** Forms of a day: the pattern, which of its groups is what, and the format that Sheets gives it. */
const DAY_FORMS: readonly {
  readonly pattern: RegExp;
  readonly order: string;
  readonly format: string;
}[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: 'ymd', format: 'yyyy-mm-dd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, order: 'ymd', format: 'yyyy/mm/dd' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/, order: 'mdy', format: 'm/d/yyyy' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, order: 'md', format: 'm/d' },
  { pattern: /^(\d{1,2})[/-](\d{4})$/, order: 'my', format: 'm/yyyy' },
  { pattern: /^(\d{4})[/-](\d{1,2})$/, order: 'ym', format: 'yyyy-mm' },
  {
    pattern: new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`, 'i'),
    order: 'ndy',
    format: 'mmm d, yyyy',
  },
  { pattern: new RegExp(`^${MONTH} (\\d{1,2})$`, 'i'), order: 'nd', format: 'mmm d' },
  { pattern: new RegExp(`^${MONTH} (\\d{4})$`, 'i'), order: 'ny', format: 'mmm yyyy' },
  {
    pattern: new RegExp(`^(\\d{1,2})[ -]${MONTH}[ -](\\d{4})$`, 'i'),
    order: 'dny',
    format: 'd mmm yyyy',
  },
  { pattern: new RegExp(`^(\\d{1,2})[ -]${MONTH}$`, 'i'), order: 'dn', format: 'd mmm' },
];

function dayOfText(text: string, year: number): Entry | undefined {
  for (const { pattern, order, format } of DAY_FORMS) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const field = (name: string) => {
      const index = order.indexOf(name);
      return index < 0 ? undefined : parts[index + 1];
    };
    const monthName = field('n');
    const month = monthName
      ? MONTH_NAMES.indexOf(monthName.slice(0, 3).toLowerCase()) + 1
      : Number(field('m'));
    const cell = serialOfDay(Number(field('y') ?? year), month, Number(field('d') ?? 1));
    if (cell !== undefined) return { cell, format };
  }
  return undefined;
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  const full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
  const moment = new Date(Date.UTC(full, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return serialOfWallClock(moment.getTime());
}
