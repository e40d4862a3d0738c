import type { Hours } from './hours';
import type { Need } from './needs';
import type { PlanInput, PlannedVisit } from './plan';

/** A visit as the planner moves it about. Times, teachers and observers are numbers (see Hours). */
export interface Visit {
  /** Its place among the board's visits. */
  readonly number: number;
  readonly need: Need;
  /** Times at which it may be made. */
  times: readonly number[];
  urgent: boolean;
  /** A request's key, or blank. */
  request: string;
  /** Nothing while the visit is not placed. */
  time: number | null;
  /** One observer, or the two of a pair. */
  readonly observers: number[];
  /** Stands as in the plan so far; moved only to make room for a visit that would have no place otherwise. */
  settled: boolean;
  /** Its day and period are drawn by chance. */
  random: boolean;
}

/** Who is where: visits, the hours they take from observers, and what confirmed visits take already. */
export class Board {
  readonly visits: readonly Visit[];
  /** By observer: visits in the window, those made and confirmed included. */
  readonly load: number[];
  readonly visitsOf: readonly Visit[][];
  private readonly occupant: (Visit | 'confirmed' | null)[];
  private readonly weekLoad: Int32Array;
  private readonly dayLoad: Int32Array;
  private readonly periodLoad: Int32Array;
  private readonly everyonesPeriods: Int32Array;
  private readonly mostAWeek: readonly number[];

  constructor(
    input: PlanInput,
    readonly hours: Hours,
    needs: readonly Need[],
  ) {
    this.visits = needs.map((need, number) => ({
      number,
      need,
      times: need.times,
      urgent: need.urgent,
      request: need.request,
      time: null,
      observers: [],
      settled: false,
      random: need.earlier?.kind === 'random',
    }));
    this.visitsOf = input.teachers.map((_, teacher) =>
      this.visits.filter(({ need }) => need.teacher === teacher),
    );
    this.mostAWeek = input.observers.map((observer) => observer.mostAWeek);
    this.load = input.observers.map(() => 0);
    this.occupant = Array(input.observers.length * hours.times).fill(null);
    this.weekLoad = new Int32Array(input.observers.length * hours.weeks.length);
    this.dayLoad = new Int32Array(input.observers.length * hours.days.length);
    this.periodLoad = new Int32Array(input.observers.length * hours.periods.length);
    this.everyonesPeriods = new Int32Array(hours.periods.length);
    this.countWhatStands(input);
  }

  dayOf(time: number): number {
    return Math.floor(time / this.hours.periods.length);
  }

  weekOf(time: number): number {
    return this.hours.weekOfDay[this.dayOf(time)] ?? 0;
  }

  occupantAt(observer: number, time: number): Visit | 'confirmed' | null {
    return this.occupant[observer * this.hours.times + time] ?? null;
  }

  /** Whether the observer has as many visits in the week as they make. */
  fullInWeek(observer: number, week: number): boolean {
    return (
      (this.weekLoad[observer * this.hours.weeks.length + week] ?? 0) >=
      (this.mostAWeek[observer] ?? 0)
    );
  }

  visitsOnDay(observer: number, day: number): number {
    return this.dayLoad[observer * this.hours.days.length + day] ?? 0;
  }

  /** Those of an observer, and what each observer has of them on average, on the days that are planned. */
  visitsInPeriod(observer: number, time: number): { readonly own: number; readonly mean: number } {
    const { periods } = this.hours;
    const period = time % periods.length;
    return {
      own: this.periodLoad[observer * periods.length + period] ?? 0,
      mean: (this.everyonesPeriods[period] ?? 0) / this.load.length,
    };
  }

  /** Whether an observer who is free then has neither another visit nor a full week. */
  hasRoom(observer: number, time: number): boolean {
    return (
      this.occupantAt(observer, time) === null && !this.fullInWeek(observer, this.weekOf(time))
    );
  }

  /** Whether anybody could make one more visit at all. */
  anyRoom(): boolean {
    return this.hours.freeAt.some((observers, time) =>
      observers.some((observer) => this.hasRoom(observer, time)),
    );
  }

  haveRoom(observers: readonly number[], time: number): boolean {
    return observers.every(
      (observer) => this.hours.free[observer]?.[time] === 1 && this.hasRoom(observer, time),
    );
  }

  /** The teacher's other visit on the day of a time, which a visit there would double. */
  doubled(visit: Visit, time: number): Visit | null {
    const day = this.dayOf(time);
    for (const other of this.visitsOf[visit.need.teacher] ?? []) {
      if (other !== visit && other.time !== null && this.dayOf(other.time) === day) return other;
    }
    return null;
  }

  sit(visit: Visit, observer: number, time: number): void {
    visit.time = time;
    visit.observers.push(observer);
    this.occupant[observer * this.hours.times + time] = visit;
    this.count(observer, time, 1);
  }

  rise(visit: Visit, observer: number): void {
    const time = visit.time;
    if (time === null) return;
    visit.observers.splice(visit.observers.indexOf(observer), 1);
    if (visit.observers.length === 0) visit.time = null;
    this.occupant[observer * this.hours.times + time] = null;
    this.count(observer, time, -1);
  }

  /** Takes a visit off the board and says where it was. */
  lift(visit: Visit): Place {
    const place = { time: visit.time, observers: [...visit.observers] };
    for (const observer of place.observers) this.rise(visit, observer);
    return place;
  }

  put(visit: Visit, place: Place): void {
    if (place.time === null) return;
    for (const observer of place.observers) this.sit(visit, observer, place.time);
  }

  /** Where every visit is, in the order of `visits`. */
  places(): Place[] {
    return this.visits.map(({ time, observers }) => ({ time, observers: [...observers] }));
  }

  restore(places: readonly Place[]): void {
    for (const visit of this.visits) this.lift(visit);
    for (const visit of this.visits) {
      const place = places[visit.number];
      if (place) this.put(visit, place);
    }
  }

  private count(observer: number, time: number, one: 1 | -1): void {
    const { weeks, days, periods } = this.hours;
    const week = observer * weeks.length + this.weekOf(time);
    const day = observer * days.length + this.dayOf(time);
    const inPeriod = time % periods.length;
    const period = observer * periods.length + inPeriod;
    this.weekLoad[week] = (this.weekLoad[week] ?? 0) + one;
    this.periodLoad[period] = (this.periodLoad[period] ?? 0) + one;
    this.everyonesPeriods[inPeriod] = (this.everyonesPeriods[inPeriod] ?? 0) + one;
    this.dayLoad[day] = (this.dayLoad[day] ?? 0) + one;
    this.load[observer] = (this.load[observer] ?? 0) + one;
  }

  private countWhatStands(input: PlanInput): void {
    const numbers = new Map(input.observers.map(({ email }, number) => [email, number]));
    const [first = ''] = input.days;
    const last = input.days[input.days.length - 1] ?? '';
    const attended = new Set<string>();
    const attend = (email: string, date: string, period: string) => {
      const observer = numbers.get(email);
      const key = [email, date, period].join('\u001f');
      if (observer === undefined || attended.has(key) || date < first || date > last) return;
      attended.add(key);
      const day = this.hours.days.indexOf(date);
      const inPeriod = this.hours.periods.indexOf(period);
      if (day < 0) {
        this.load[observer] = (this.load[observer] ?? 0) + 1;
        return;
      }
      const time = day * this.hours.periods.length + Math.max(inPeriod, 0);
      this.count(observer, time, 1);
      if (inPeriod >= 0) this.occupant[observer * this.hours.times + time] = 'confirmed';
    };
    for (const { observer, date, period } of input.seen) attend(observer, date, period);
    for (const visit of input.earlier) {
      if (!isConfirmed(visit, input.from)) continue;
      attend(visit.observer, visit.date, visit.period);
      if (visit.second !== '') attend(visit.second, visit.date, visit.period);
    }
  }
}

export interface Place {
  readonly time: number | null;
  readonly observers: readonly number[];
}

/** Whether a visit of the plan so far is to come and may not be moved. */
export function isConfirmed(visit: PlannedVisit, from: string): boolean {
  return visit.confirmed && visit.date >= from;
}
