/** Dates and times as the school reads them, in its time zone. */

export function dateTimeOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}

export function dayOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  }).format(moment);
}

export function timeOf(moment: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}

/** As Drive and Gmail write it: the time today, the day this year, else the date. */
export function shortOf(moment: number, now: number, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions, of: number) =>
    new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(of);
  const date = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  if (part(date, moment) === part(date, now)) return timeOf(moment, timeZone);
  const year = { year: 'numeric' } as const;
  return part(
    part(year, moment) === part(year, now)
      ? { month: 'short', day: 'numeric' }
      : { month: 'short', day: 'numeric', year: 'numeric' },
    moment,
  );
}
