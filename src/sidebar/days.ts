import { dayInWords, dayOf } from '../school-time';

/** The day of a moment where this person is: "Tue, Nov 3". */
export function dayOfMoment(moment: string, now: Date): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return dayInWords(dayOf(new Date(moment), here), dayOf(now, here));
}

/** A day in words, with its year when that is not this one. */
export function dayWritten(day: string, now: Date): string {
  return dayInWords(day, now.toISOString().slice(0, 10));
}

/** From one day to another: "Sep 8 – Nov 20", with years when there are two; blank without days. */
export function spanWritten(from: string, to: string): string {
  if (from === '' || to === '') return '';
  const write = (day: string, other: string) => dayInWords(day, other).replace(/^\w+, /, '');
  return from === to ? write(from, to) : `${write(from, to)} – ${write(to, from)}`;
}
