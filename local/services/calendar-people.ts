import type { LocalWorkspace } from '../local-workspace';
import { type EventRecord, ownerOf } from './calendar/records';

/** An event as a person sees it. */
export interface PersonalEvent {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly location: string;
  readonly description: string;
  readonly guests: readonly string[];
}

/** What stands in a person's calendars, soonest first: their own events and those they are invited to. */
export function eventsOf(workspace: LocalWorkspace, person: string): PersonalEvent[] {
  return workspace.store
    .all<EventRecord>('event')
    .filter(
      (event) => ownerOf(workspace, event.calendar) === person || event.guests.includes(person),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ id, title, start, end, location, description, guests }) => ({
      ...{ id, title, start, end, location, description, guests },
      allDay: false,
    }));
}
