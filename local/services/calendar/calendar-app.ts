import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { spend } from '../quota';
import { CalendarEvent, guestsFrom, timesFrom } from './calendar-event';
import { type CalendarRecord, type EventRecord, eventsIn, ownerOf } from './records';

/** A calendar that the person whose rights count owns. */
class Calendar
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Calendar.Calendar,
      'createEvent' | 'getEventById' | 'getEvents' | 'getId' | 'getName'
    >
{
  static override readonly className = 'Calendar';
  readonly #id: string;

  constructor(execution: Execution, id: string) {
    super(execution);
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getName(): string {
    const { store, workspace } = this.execution;
    const made = store.get<CalendarRecord>('calendar', this.#id);
    return made?.name ?? workspace.person(this.#id)?.name ?? this.#id;
  }

  /** Options: `description`, `location`, `guests` (a list with commas). */
  createEvent(
    title: string,
    startTime: unknown,
    endTime: unknown,
    options: { [key: string]: unknown } = {},
  ): CalendarEvent {
    if (typeof title !== 'string')
      throw mismatch('Calendar.createEvent', [title, startTime, endTime]);
    if (options.sendInvites === true) throw notBuilt('sendInvites');
    const id = `${this.execution.workspace.files.newId('event').slice(1, 27)}@google.com`;
    const event: EventRecord = {
      id,
      calendar: this.#id,
      creator: this.execution.user,
      title,
      description: String(options.description ?? ''),
      location: String(options.location ?? ''),
      ...timesFrom('Calendar.createEvent', startTime, endTime),
      guests: guestsFrom(String(options.guests ?? '')),
      tags: {},
    };
    this.execution.store.commit([spend(this.execution, 'events', 1), ['event', id, event]]);
    return new CalendarEvent(this.execution, id);
  }

  /** Those that touch the time from start to end. */
  getEvents(startTime: unknown, endTime: unknown): CalendarEvent[] {
    const { start, end } = timesFrom('Calendar.getEvents', startTime, endTime);
    return eventsIn(this.execution.workspace, this.#id)
      .filter((event) => event.start < end && event.end > start)
      .map((event) => new CalendarEvent(this.execution, event.id));
  }

  getEventById(iCalId: string): CalendarEvent | null {
    const found = eventsIn(this.execution.workspace, this.#id).some((event) => event.id === iCalId);
    return found ? new CalendarEvent(this.execution, iCalId) : null;
  }
}

/** The calendars of the person whose rights count. */
export class CalendarApp
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Calendar.CalendarApp,
      'createCalendar' | 'getCalendarById' | 'getDefaultCalendar' | 'getOwnedCalendarsByName'
    >
{
  static override readonly className = 'CalendarApp';

  getDefaultCalendar(): Calendar {
    return new Calendar(this.execution, this.execution.user);
  }

  /** Null when there is none that is the person's own. */
  getCalendarById(id: string): Calendar | null {
    const { workspace, user } = this.execution;
    return ownerOf(workspace, id) === user ? new Calendar(this.execution, id) : null;
  }

  /** “Names are not case-sensitive.” */
  getOwnedCalendarsByName(name: string): Calendar[] {
    if (typeof name !== 'string') throw mismatch('CalendarApp.getOwnedCalendarsByName', [name]);
    const { store, user } = this.execution;
    return store
      .all<CalendarRecord>('calendar')
      .filter((one) => one.owner === user && one.name.toLowerCase() === name.toLowerCase())
      .map(({ id }) => new Calendar(this.execution, id));
  }

  createCalendar(name: string): Calendar {
    if (typeof name !== 'string' || name === '') throw new ServiceError('Invalid argument: name');
    const { workspace, user, store } = this.execution;
    const id = `c_${workspace.files.newId('calendar').slice(1, 27)}@group.calendar.google.com`;
    store.put('calendar', id, { id, owner: user, name } satisfies CalendarRecord);
    return new Calendar(this.execution, id);
  }
}

function notBuilt(option: string): Error {
  return Object.assign(
    new Error(`The option ${option} of Calendar.createEvent is not built in the local workspace.`),
    { name: 'NotBuilt' },
  );
}
