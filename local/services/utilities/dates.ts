import { ServiceError } from '../../service';

/** The parts of a pattern of Java's SimpleDateFormat: runs of one letter, and text. */
type Part = { readonly letter: string; readonly length: number } | { readonly text: string };

/** What SimpleDateFormat knows beside the letters built here. */
const JAVA_LETTERS = /[GYwWDFLkK]/;
const LETTERS = /[yMdEuaHhmsSzZX]/;

/** A date in words: `formatDate(date, 'America/Chicago', 'EEE, MMM d')` is "Mon, Sep 7". */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
  const offset = offsetOf(date, timeZone);
  const local = new Date(date.getTime() + offset * 60_000);
  return partsOf(pattern)
    .map((part) => ('text' in part ? part.text : field(part, local, offset, date, timeZone)))
    .join('');
}

/** The reverse; parts that the pattern leaves out are those of 1970-01-01 00:00:00. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const parts = partsOf(pattern);
  const expression = parts
    .map((part) => ('text' in part ? escapeRegExp(part.text) : `(${matcherOf(part)})`))
    .join('');
  const match = new RegExp(`^${expression}`, 'i').exec(text);
  if (!match) throw new ServiceError(`Unparseable date: "${text}"`);
  const values = new Map<string, string>();
  parts
    .filter((part) => 'letter' in part)
    .forEach((part, index) => {
      values.set(part.letter, match[index + 1] ?? '');
    });
  const local = localTime(values);
  const given = values.get('Z') ?? values.get('X');
  if (given !== undefined) return new Date(local - givenOffset(given) * 60_000);
  // The offset depends on the moment sought: once more from where the first guess leads.
  const guess = local - offsetOf(new Date(local), timeZone) * 60_000;
  return new Date(local - offsetOf(new Date(guess), timeZone) * 60_000);
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    const letter = token.charAt(0);
    if (token === "''") parts.push({ text: "'" });
    else if (token === "'") throw new ServiceError('Unterminated quote');
    else if (letter === "'") parts.push({ text: token.slice(1, -1).replaceAll("''", "'") });
    else if (LETTERS.test(letter)) parts.push({ letter, length: token.length });
    else if (JAVA_LETTERS.test(letter)) {
      throw Object.assign(
        new Error(`The date pattern letter ${letter} is not built in the local workspace.`),
        { name: 'NotBuilt' },
      );
    } else if (/[A-Za-z]/.test(letter)) {
      throw new ServiceError(`Illegal pattern character '${letter}'`);
    } else parts.push({ text: token });
  }
  return parts;
}

/** @param local the moment moved by its offset, so that its UTC fields are the local ones */
function field(
  { letter, length }: { readonly letter: string; readonly length: number },
  local: Date,
  offset: number,
  date: Date,
  timeZone: string,
): string {
  const padded = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
      return length === 2
        ? String(local.getUTCFullYear() % 100).padStart(2, '0')
        : padded(local.getUTCFullYear());
    case 'M':
      if (length < 3) return padded(local.getUTCMonth() + 1);
      return (MONTHS[local.getUTCMonth()] ?? '').slice(0, length === 3 ? 3 : undefined);
    case 'd':
      return padded(local.getUTCDate());
    case 'E':
      return (WEEKDAYS[local.getUTCDay()] ?? '').slice(0, length <= 3 ? 3 : undefined);
    case 'u':
      return padded(local.getUTCDay() || 7);
    case 'a':
      return local.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(local.getUTCHours());
    case 'h':
      return padded(local.getUTCHours() % 12 || 12);
    case 'm':
      return padded(local.getUTCMinutes());
    case 's':
      return padded(local.getUTCSeconds());
    case 'S':
      return padded(local.getUTCMilliseconds());
    case 'z':
      return zoneName(date, timeZone, length);
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, length);
    default:
      return offsetText(offset, 2);
  }
}

function zoneName(date: Date, timeZone: string, length: number): string {
  if (FIXED.test(timeZone)) return timeZone;
  const timeZoneName = length > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** `-0500`; with one letter `-05`, with three `-05:00`. */
function offsetText(offset: number, length: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}`;
  const minutes = two(Math.abs(offset) % 60);
  if (length === 1) return hours;
  return length === 2 ? hours + minutes : `${hours}:${minutes}`;
}

const FIXED = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Minutes that a zone is ahead of UTC at a moment: of "America/Chicago", or of "GMT+4:00". */
function offsetOf(date: Date, timeZone: string): number {
  const fixed = FIXED.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const at = Object.fromEntries(
    clockIn(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const local = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  return Math.round((local - date.getTime()) / 60_000);
}

/** Making one costs more than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new ServiceError(`Invalid argument: ${timeZone}`);
    }
    clocks.set(timeZone, clock);
  }
  return clock;
}

function matcherOf({
  letter,
  length,
}: {
  readonly letter: string;
  readonly length: number;
}): string {
  switch (letter) {
    case 'M':
      return length < 3 ? '\\d{1,2}' : '[a-z]+';
    case 'E':
    case 'z':
      return '[a-z]+';
    case 'a':
      return 'am|pm';
    case 'Z':
    case 'X':
      return 'Z|[+-]\\d{2}(?::?\\d{2})?';
    case 'y':
      return length === 2 ? '\\d{2}' : '\\d{4}';
    default:
      return '\\d{1,3}';
  }
}

function localTime(values: ReadonlyMap<string, string>): number {
  const number = (letter: string, otherwise: number) => Number(values.get(letter) ?? otherwise);
  const year = number('y', 1970);
  const month = values.get('M') ?? '1';
  const named = MONTHS.findIndex((name) =>
    name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase()),
  );
  const afternoon = values.get('a')?.toLowerCase() === 'pm' ? 12 : 0;
  const hour = values.has('h') ? (number('h', 0) % 12) + afternoon : number('H', 0);
  return Date.UTC(
    year < 100 ? year + 2000 : year,
    /^\d/.test(month) ? Number(month) - 1 : named,
    number('d', 1),
    hour,
    number('m', 0),
    number('s', 0),
    number('S', 0),
  );
}

function givenOffset(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
