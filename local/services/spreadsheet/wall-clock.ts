import { ServiceError } from '../../service';

/**
 * Sheets keeps a moment as what the clock on the wall shows in the spreadsheet's time zone: days since 30 December
 * 1899 (guide "Date and number formats"). Kept here to the second.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The wall clock of a number of days, in the UTC fields of a Date. */
export function wallClockOf(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * 86_400) * 1000);
}

/** The days of a wall clock given in the UTC fields' milliseconds. */
export function serialOfWallClock(milliseconds: number): number {
  return (Math.floor(milliseconds / 1000) * 1000 - EPOCH) / DAY;
}

export function serialOf(moment: Date, timeZone: string): number {
  return serialOfWallClock(moment.getTime() + offsetAt(moment.getTime(), timeZone));
}

export function momentOf(serial: number, timeZone: string): Date {
  const wall = wallClockOf(serial).getTime();
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

/** Throws what Google would if there is no such time zone. */
export function checkTimeZone(timeZone: string): void {
  try {
    clockOf(timeZone);
  } catch {
    throw new ServiceError(`Invalid argument: ${timeZone}`);
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsetsByDay = new Map<string, number | null>();

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const day = Math.floor(moment / DAY);
  const name = `${timeZone} ${day}`;
  let offset = offsetsByDay.get(name);
  if (offset === undefined) {
    const first = measuredOffset(day * DAY, timeZone);
    offset = first === measuredOffset((day + 1) * DAY, timeZone) ? first : null;
    offsetsByDay.set(name, offset);
  }
  // Clocks change on this day, so that it has no one answer.
  return offset ?? measuredOffset(moment, timeZone);
}

function measuredOffset(moment: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
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
    clocks.set(timeZone, clock);
  }
  return clock;
}
