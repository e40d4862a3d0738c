import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * A school's days and times. Days are `YYYY-MM-DD`, times `HH:mm`, moments ISO 8601 in UTC; a time zone is an IANA name
 * such as `America/Chicago`. Nothing here reads a clock.
 */

const MINUTE = 60_000;

/** The school's day of a moment. */
export function dayOf(moment: Date, timeZone: string): string {
  return wallClock(moment, timeZone).slice(0, 10);
}

/** The school's time of day of a moment. */
export function timeOf(moment: Date, timeZone: string): string {
  return wallClock(moment, timeZone).slice(11, 16);
}

/** The moment at which the school's clocks show a day and a time. A time that daylight saving skips is an hour later. */
export function momentAt(day: string, time: string, timeZone: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const guess = new Date(asIfUtc.getTime() - tzOffset(timeZone, asIfUtc) * MINUTE);
  return new Date(asIfUtc.getTime() - tzOffset(timeZone, guess) * MINUTE);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * MINUTE));
}

/** A day as people write it: "Tue, Nov 3", with the year when it is another one than `today`'s. */
export function dayInWords(day: string, today: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = `${WEEKDAYS[date.getUTCDay()]}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words}, ${day.slice(0, 4)}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function wallClock(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + tzOffset(timeZone, moment) * MINUTE).toISOString();
}
