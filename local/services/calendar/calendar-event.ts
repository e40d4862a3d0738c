import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { type EventRecord, ownerOf } from './records';

const TAG_KEY_LIMIT = 44;
const TAG_VALUE_LIMIT = 1024;

/** Somebody who is invited. */
class EventGuest
  extends ServiceObject
  implements Built<GoogleAppsScript.Calendar.EventGuest, 'getEmail' | 'getName'>
{
  static override readonly className = 'EventGuest';
  readonly #email: string;

  constructor(execution: Execution, email: string) {
    super(execution);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getName(): string {
    return this.execution.workspace.person(this.#email)?.name ?? '';
  }
}

/** An event of a calendar. Guests see it; who owns its calendar changes it. */
export class CalendarEvent
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Calendar.CalendarEvent,
      | 'addGuest'
      | 'deleteEvent'
      | 'getDescription'
      | 'getEndTime'
      | 'getGuestList'
      | 'getId'
      | 'getLocation'
      | 'getStartTime'
      | 'getTitle'
      | 'removeGuest'
      | 'setDescription'
      | 'setLocation'
      | 'setTag'
      | 'setTime'
      | 'setTitle'
    >
{
  static override readonly className = 'CalendarEvent';
  readonly #id: string;

  constructor(execution: Execution, id: string) {
    super(execution);
    this.#id = id;
  }

  getId(): string {
    return this.#id;
  }

  getTitle(): string {
    return this.#record().title;
  }

  setTitle(title: string): this {
    return this.#change({ title });
  }

  getStartTime(): Date {
    return new Date(this.#record().start);
  }

  getEndTime(): Date {
    return new Date(this.#record().end);
  }

  setTime(startTime: unknown, endTime: unknown): this {
    return this.#change(timesFrom('CalendarEvent.setTime', startTime, endTime));
  }

  getDescription(): string {
    return this.#record().description;
  }

  setDescription(description: string): this {
    return this.#change({ description });
  }

  getLocation(): string {
    return this.#record().location;
  }

  setLocation(location: string): this {
    return this.#change({ location });
  }

  addGuest(email: string): this {
    const [guest = ''] = guestsFrom(email);
    const { guests } = this.#record();
    return guests.includes(guest) ? this : this.#change({ guests: [...guests, guest] });
  }

  removeGuest(email: string): this {
    return this.#change({ guests: this.#record().guests.filter((guest) => guest !== email) });
  }

  getGuestList(includeOwner = false): EventGuest[] {
    const { guests, creator } = this.#record();
    return (includeOwner ? [creator, ...guests] : guests).map(
      (email) => new EventGuest(this.execution, email),
    );
  }

  /** Null when there is none, which the published types leave out. */
  getTag(key: string): string | null {
    return this.#record().tags[key] ?? null;
  }

  setTag(key: string, value: string): this {
    if (key.length > TAG_KEY_LIMIT) throw new ServiceError('Argument too large: key');
    if (value.length > TAG_VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    return this.#change({ tags: { ...this.#record().tags, [key]: value } });
  }

  deleteEvent(): void {
    this.#checkMine();
    this.execution.store.remove('event', this.#id);
  }

  #record(): EventRecord {
    const record = this.execution.store.get<EventRecord>('event', this.#id);
    if (!record) {
      throw new ServiceError('The calendar event does not exist, or it has already been deleted.');
    }
    return record;
  }

  #checkMine(): EventRecord {
    const record = this.#record();
    if (ownerOf(this.execution.workspace, record.calendar) !== this.execution.user) {
      throw new ServiceError('Action not allowed');
    }
    return record;
  }

  #change(change: Partial<EventRecord>): this {
    this.execution.store.put('event', this.#id, { ...this.#checkMine(), ...change });
    return this;
  }
}

/** @throws ServiceError when these are no dates, or the end is not after the start */
export function timesFrom(
  method: string,
  startTime: unknown,
  endTime: unknown,
): { start: number; end: number } {
  if (!(startTime instanceof Date && endTime instanceof Date)) {
    throw mismatch(method, [startTime, endTime]);
  }
  const [start, end] = [startTime.getTime(), endTime.getTime()];
  if (!(start <= end)) throw new ServiceError('Event start date must be before event end date.');
  return { start, end };
}

/** The addresses of a list with commas. */
export function guestsFrom(list: string): string[] {
  const guests = list
    .split(',')
    .map((guest) => guest.trim().toLowerCase())
    .filter((guest) => guest !== '');
  const wrong = guests.find((guest) => !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(guest));
  if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
  return guests;
}
