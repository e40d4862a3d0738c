import type { Period } from '../../school/periods';
import { laterDay } from './school-days';

/** A link that offers an event for the reader's own calendar. It needs no permission; nothing is written by itself. */
export function calendarLink(
  event: { readonly title: string; readonly details: string; readonly date: string },
  period: Pick<Period, 'starts' | 'ends'> | undefined,
  timeZone: string,
): string {
  const bells = bellsOf(period);
  const day = event.date.replace(/-/g, '');
  const dates =
    bells === null
      ? `${day}/${laterDay(event.date, 1).replace(/-/g, '')}`
      : bells.map((time) => `${day}T${time.replace(':', '')}00`).join('/');
  const query = { text: event.title, dates, ctz: timeZone, details: event.details };
  const parts = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${parts.join('&')}`;
}

/** When a period begins and ends, as `HH:mm`; null where the bell schedule does not say. */
export function bellsOf(
  period: Pick<Period, 'starts' | 'ends'> | undefined,
): readonly [string, string] | null {
  const starts = timeFrom(period?.starts ?? '');
  const ends = timeFrom(period?.ends ?? '');
  return starts === '' || ends === '' ? null : [starts, ends];
}

/** "8:05" as 08:05; "1:10" is after noon, since no school rings a bell before seven. Blank for other words. */
function timeFrom(written: string): string {
  const [, hours = '', minutes = '', half = ''] =
    /^(\d{1,2}):(\d\d)\s*([ap]?)\.?m?\.?$/i.exec(written.trim()) ?? [];
  if (hours === '') return '';
  const afternoon = half === '' ? Number(hours) < 7 : half.toLowerCase() === 'p';
  const hour = (Number(hours) % 12) + (afternoon || (half === '' && Number(hours) >= 12) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
