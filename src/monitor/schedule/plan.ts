import type { Stay } from '../../school/stay';
import type { CadenceName } from './cadence';
import type { Weekday } from './school-days';

/** Periods by day of the week: `{ Mon: ['Period 1', 'Period 3'] }`. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly string[]>>>;

export interface PlanTeacher extends Stay {
  readonly email: string;
  readonly name: string;
  /**
   * The lessons of the teaching timetable; without one, every period (but those free to observe, for a lead
   * teacher).
   */
  readonly teaches?: WeekHours;
}

export interface PlanObserver {
  readonly email: string;
  readonly name: string;
  readonly free: WeekHours;
  /** The most visits they make in a week. */
  readonly mostAWeek: number;
}

/** A visit that was made, by one observer; two observers in one lesson are two of these. */
export interface SeenVisit {
  readonly date: string;
  readonly period: string;
  readonly lessonPart: string;
  readonly teacher: string;
  readonly observer: string;
}

export interface VisitRequest {
  readonly request: string;
  readonly teacher: string;
  readonly focus: string;
}

/** Someone, who teaches or observes, away for a day. */
export interface Absence {
  readonly email: string;
  readonly date: string;
}

/** What a plan is made from. People are named by e-mail, in lower case. */
export interface PlanInput {
  /** School days of the planning window, in order. */
  readonly days: readonly string[];
  /** The first day that can still be planned; earlier days of the window only count towards load and cadence. */
  readonly from: string;
  /** The bell schedule, in order. */
  readonly periods: readonly string[];
  readonly lessonParts: readonly string[];
  readonly teachers: readonly PlanTeacher[];
  readonly observers: readonly PlanObserver[];
  readonly cadence: CadenceName;
  /** From 0 to 1: visits by two observers, of all visits planned. */
  readonly pairedShare: number;
  /** From 0 to 1: visits whose day and period are drawn by chance, of all visits planned. */
  readonly randomShare: number;
  /** Requests not yet met. */
  readonly requests: readonly VisitRequest[];
  /** Visits made, in the window and before it. */
  readonly seen: readonly SeenVisit[];
  readonly absences: readonly Absence[];
  /**
   * The plan so far. Confirmed visits stand as they are, others stay where they can. What was planned before `from`
   * is past: it was seen, or it was missed.
   */
  readonly earlier: readonly PlannedVisit[];
}

export interface PlannedVisit {
  /** The same when the visit is moved. */
  readonly visit: string;
  readonly date: string;
  readonly period: string;
  readonly lessonPart: string;
  readonly teacher: string;
  readonly observer: string;
  /** The other observer of a paired visit, or blank. */
  readonly second: string;
  readonly kind: 'scheduled' | 'random';
  /** The request that the visit answers, or blank. */
  readonly request: string;
  readonly confirmed: boolean;
}

/** Visits of one teacher that could not be planned, and why. */
export interface Unplaced {
  readonly teacher: string;
  readonly visits: number;
  /** Requests among them. */
  readonly requests: readonly string[];
  /** In words: "Ana López teaches only Period 3, and nobody is free then." */
  readonly why: string;
}

export interface ObserverLoad {
  readonly observer: string;
  /** Visits in the window: made, confirmed and planned. */
  readonly visits: number;
  /** How many they could make in the window, by their free periods and their most a week. */
  readonly possible: number;
}

export interface Plan {
  /** From `from` on, in order of date and period. */
  readonly visits: readonly PlannedVisit[];
  readonly unplaced: readonly Unplaced[];
  /** What in the input contradicts itself or cannot be had, in words, with what would do: it needs somebody's answer. */
  readonly problems: readonly string[];
  /** What is settled by a rule or by somebody's own wish, in words. */
  readonly notes: readonly string[];
  readonly loads: readonly ObserverLoad[];
}
