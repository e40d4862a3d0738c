/// <reference path="./additions.d.ts" />
import type { Calendars, LiveEvent, NewEvent } from '../workspace';

/** By this name the calendar is found again. */
const NAME = 'Classroom visits';
const SCOPE = 'https://www.googleapis.com/auth/calendar';

/** A calendar that the person who runs the script owns beside their own. */
export class GoogleCalendars implements Calendars {
  allowed(): boolean {
    try {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SCOPE]);
      return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
    } catch {
      // To ask for a scope that the manifest does not name is an error.
      return false;
    }
  }

  events(from: Date, to: Date): readonly LiveEvent[] {
    const events = this.found()?.getEvents(from, to) ?? [];
    return events.map((event) => ({ event: event.getId(), description: event.getDescription() }));
  }

  add({ title, description, from, to, guests }: NewEvent): void {
    const calendar = this.found() ?? CalendarApp.createCalendar(NAME);
    calendar.createEvent(title, from, to, { description, guests: guests.join(',') });
  }

  remove(event: string): void {
    this.found()?.getEventById(event)?.deleteEvent();
  }

  private found(): GoogleAppsScript.Calendar.Calendar | undefined {
    return CalendarApp.getOwnedCalendarsByName(NAME)[0];
  }
}
