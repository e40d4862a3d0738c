import type { Period } from '../../school/periods';
import { laterDay } from './school-days';

/** A link that offers an event for the reader's own calendar. It needs no permission; nothing is written by itself. */
export function calendarLink(
  event: { readonly title: string; readonly details: string; readonly date: string },
  period: Pick<Period, 'starts' | 'ends'> | undefined,
  timeZone: string,
): string {
  const starts = timeFrom(period?.starts ?? '');
  const ends = timeFrom(period?.ends ?? '');
  const day = event.date.replace(/-/g, '');
  const dates =
    starts === '' || ends === ''
      ? `${day}/${laterDay(event.date, 1).replace(/-/g, '')}`
      : `${day}T${starts}/${day}T${ends}`;
  const query = { text: event.title, dates, ctz: timeZone, details: event.details };
  const parts = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${parts.join('&')}`;
}

/** "8:05" as 080500; "1:10" is after noon, since no school rings a bell before seven. Blank for other words. */
function timeFrom(written: string): string {
  const [, hours = '', minutes = '', half = ''] =
    /^(\d{1,2}):(\d\d)\s*([ap]?)\.?m?\.?$/i.exec(written.trim()) ?? [];
  if (hours === '') return '';
  const afternoon = half === '' ? Number(hours) < 7 : half.toLowerCase() === 'p';
  const hour = (Number(hours) % 12) + (afternoon || (half === '' && Number(hours) >= 12) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}${minutes}00`;
}
