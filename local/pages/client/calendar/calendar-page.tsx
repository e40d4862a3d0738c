import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EventView } from '../../api';
import { ask, wordsOf } from '../common/api';
import { AppHeader } from '../common/app-header';
import { partsOf } from '../common/links';
import { Notice } from '../common/notice';
import { useSession } from '../common/session';
import { dayOf, timeOf } from '../common/times';
import './calendar-page.css';

/** What stands in the signed-in person's calendar, day by day. */
export function CalendarPage() {
  const { clock } = useSession();
  const [events, setEvents] = useState<readonly EventView[]>();
  const [notice, setNotice] = useState('');
  const load = useCallback(() => {
    ask<EventView[]>('/calendar').then(setEvents, (failure) => setNotice(wordsOf(failure)));
  }, []);
  useEffect(() => {
    document.title = 'Calendar';
    load();
  }, [load]);

  const days = new Map<string, EventView[]>();
  for (const event of events ?? []) {
    const day = dayOf(event.start, clock.timeZone);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return (
    <div class="calendar">
      <AppHeader here="Calendar" onClock={load} />
      <main>
        {events?.length === 0 && <p class="calendar-empty">Nothing is in your calendar yet.</p>}
        {[...days].map(([day, ofDay]) => (
          <section key={day} aria-label={day}>
            <h2>{day}</h2>
            <ul>
              {ofDay.map((event) => (
                <Event key={event.id} event={event} timeZone={clock.timeZone} />
              ))}
            </ul>
          </section>
        ))}
      </main>
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
    </div>
  );
}

function Event({ event, timeZone }: { event: EventView; timeZone: string }) {
  const when = event.allDay
    ? 'All day'
    : `${timeOf(event.start, timeZone)} – ${timeOf(event.end, timeZone)}`;
  return (
    <li class="event">
      <span class="event-when">{when}</span>
      <div>
        <strong>{event.title}</strong>
        {event.location && <div>{event.location}</div>}
        {event.description && (
          <div class="event-description">
            {partsOf(event.description).map((part, index) =>
              part.url ? (
                <a key={index} href={part.url} target="_blank" rel="noreferrer">
                  {part.text}
                </a>
              ) : (
                part.text
              ),
            )}
          </div>
        )}
        {event.guests.length > 0 && <div class="event-guests">{event.guests.join(', ')}</div>}
      </div>
    </li>
  );
}
