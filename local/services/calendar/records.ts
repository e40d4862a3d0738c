import type { LocalWorkspace } from '../../local-workspace';

/** A calendar that somebody made; everybody's own has no record and goes by their address. */
export interface CalendarRecord {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
}

export interface EventRecord {
  readonly id: string;
  /** Id of the calendar that it was made in. */
  readonly calendar: string;
  readonly creator: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly guests: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Whose a calendar is; undefined when there is none. */
export function ownerOf(workspace: LocalWorkspace, calendar: string): string | undefined {
  const made = workspace.store.get<CalendarRecord>('calendar', calendar);
  return made?.owner ?? workspace.person(calendar)?.email;
}

/** The events of a calendar, soonest first; a person's own has those that they are invited to as well. */
export function eventsIn(workspace: LocalWorkspace, calendar: string): EventRecord[] {
  return workspace.store
    .all<EventRecord>('event')
    .filter((event) => event.calendar === calendar || event.guests.includes(calendar))
    .sort((a, b) => a.start - b.start);
}
