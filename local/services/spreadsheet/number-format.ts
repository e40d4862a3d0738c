import type { Cell } from './records';
import { wallClockOf } from './wall-clock';

/** The format of text: what is entered in such a cell stays as it is. */
export const PLAIN_TEXT = '@';

/** What Range.getNumberFormats gives for a cell with no format of its own. */
export const GENERAL = 'General';

interface Pattern {
  readonly isDate: boolean;
  show(value: number): string;
}

const patterns = new Map<string, Pattern>();

/** Shows a cell as a person sees it. */
export function displayOf(cell: Cell, numberFormat: string | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return patternOf(numberFormat ?? GENERAL).show(cell);
  return 'formula' in cell ? '#ERROR!' : cell.error;
}

/** Whether a number in this format is a moment, so that getValue gives a Date. */
export function showsDates(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && patternOf(numberFormat).isDate;
}

/** Refuses a format that this workspace cannot show. */
export function checkNumberFormat(numberFormat: string): void {
  patternOf(numberFormat);
}

function patternOf(numberFormat: string): Pattern {
  let pattern = patterns.get(numberFormat);
  if (!pattern) {
    pattern = general(numberFormat) ?? numbers(numberFormat) ?? moments(numberFormat);
    if (!pattern) throw notBuilt(`The number format ${numberFormat}`);
    patterns.set(numberFormat, pattern);
  }
  return pattern;
}

/** A gap in the local workspace, which a script must not take for a refusal of Google's. */
export function notBuilt(what: string): Error {
  const error = new Error(`${what} is not built in the local workspace.`);
  error.name = 'NotBuilt';
  return error;
}

function general(numberFormat: string): Pattern | undefined {
  if (numberFormat !== GENERAL && numberFormat !== PLAIN_TEXT) return undefined;
  return { isDate: false, show: plainNumber };
}

/** Ten digits of a fraction, as Sheets shows a number in a column that is wide enough. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(10));
  return Math.abs(rounded) >= 1e15 ? scientific(value) : String(rounded);
}

function scientific(value: number): string {
  const [digits = '', power = '0'] = value.toExponential(2).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits}E${sign}${power.replace(/[+-]/, '').padStart(2, '0')}`;
}

function numbers(numberFormat: string): Pattern | undefined {
  if (numberFormat === '0.00E+00') return { isDate: false, show: scientific };
  const parts = /^(\$)?(#,##0|0+|#)(?:\.(0*)(#*))?(%)?$/.exec(numberFormat);
  if (!parts) return undefined;
  const [, currency = '', whole = '', fixed = '', optional = '', percent = ''] = parts;
  const format = new Intl.NumberFormat('en-US', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fixed.length,
    maximumFractionDigits: fixed.length + optional.length,
  });
  return {
    isDate: false,
    show(value) {
      const shown = format.format(Math.abs(percent ? value * 100 : value));
      return `${value < 0 && /[1-9]/.test(shown) ? '-' : ''}${currency}${shown}${percent}`;
    },
  };
}

const TOKEN = /yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am\/pm|"[^"]*"|\\.|[ /:,.-]/giy;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function moments(numberFormat: string): Pattern | undefined {
  const tokens = numberFormat.match(TOKEN)?.map((token) => token.toLowerCase()) ?? [];
  if (tokens.length === 0 || tokens.join('').length !== numberFormat.length) return undefined;
  const halfDays = tokens.includes('am/pm');
  const writers = tokens.map((token, index) => {
    if (token.startsWith('m') && isMinute(tokens, index)) return WRITERS[`minute ${token}`];
    if (halfDays && token.startsWith('h')) return WRITERS[`half ${token}`];
    if (token.startsWith('"')) return () => token.slice(1, -1);
    return WRITERS[token] ?? (() => (token.startsWith('\\') ? token.slice(1) : token));
  });
  return {
    isDate: true,
    show: (value) => {
      const clock = wallClockOf(value);
      return writers.map((write) => write?.(clock) ?? '').join('');
    },
  };
}

/** `m` is a minute next to hours or seconds, else a month. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const fields = /^[ymdhs]/;
  const earlier = tokens.slice(0, index).findLast((token) => fields.test(token));
  const later = tokens.slice(index + 1).find((token) => fields.test(token));
  return earlier?.startsWith('h') === true || later?.startsWith('s') === true;
}

const two = (value: number) => String(value).padStart(2, '0');
const half = (hours: number) => hours % 12 || 12;

const WRITERS: Readonly<Record<string, (clock: Date) => string>> = {
  yyyy: (clock) => String(clock.getUTCFullYear()),
  yy: (clock) => two(clock.getUTCFullYear() % 100),
  mmmm: (clock) => MONTHS[clock.getUTCMonth()] ?? '',
  mmm: (clock) => (MONTHS[clock.getUTCMonth()] ?? '').slice(0, 3),
  mm: (clock) => two(clock.getUTCMonth() + 1),
  m: (clock) => String(clock.getUTCMonth() + 1),
  dddd: (clock) => DAYS[clock.getUTCDay()] ?? '',
  ddd: (clock) => (DAYS[clock.getUTCDay()] ?? '').slice(0, 3),
  dd: (clock) => two(clock.getUTCDate()),
  d: (clock) => String(clock.getUTCDate()),
  hh: (clock) => two(clock.getUTCHours()),
  h: (clock) => String(clock.getUTCHours()),
  'half hh': (clock) => two(half(clock.getUTCHours())),
  'half h': (clock) => String(half(clock.getUTCHours())),
  'minute mm': (clock) => two(clock.getUTCMinutes()),
  'minute m': (clock) => String(clock.getUTCMinutes()),
  ss: (clock) => two(clock.getUTCSeconds()),
  s: (clock) => String(clock.getUTCSeconds()),
  'am/pm': (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
};
