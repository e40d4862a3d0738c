import type { Period } from '../../src/school/periods';
import type { Person } from '../../src/school/staff';

/** A made-up school: its people, its days, and how its observers go about their visits. */
export interface School {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly periods: readonly Period[];
  readonly staff: readonly StaffMember[];
  /** People with an account who are not on the roster: one with no files yet, and one who comes to visit. */
  readonly newLeader: Account;
  readonly visitor: Account;
  readonly days: SchoolDays;
  readonly habits: readonly Habit[];
  /** Teachers whom nobody gets round to. */
  readonly neverSeen: readonly string[];
}

export interface Account {
  readonly name: string;
  readonly email: string;
}

export interface StaffMember extends Person {
  /** Teaches in the first four periods only. */
  readonly mornings?: true;
}

/** Days are `YYYY-MM-DD`. */
export interface SchoolDays {
  readonly setUp: string;
  readonly firstVisits: string;
  /** The staff meeting after which feedback is shared, and two practices are worked on by everyone. */
  readonly sharing: string;
  /** When leaders put one practice into clearer words. */
  readonly reworded: string;
  /** When the visits of the weeks after are planned, and the days without school that the office enters first. */
  readonly planned: string;
  readonly holidays: readonly [from: string, to: string, why: string];
  /** When leaders hold their reviews, and when students are measured. */
  readonly reviews: readonly string[];
  readonly measured: string;
  /** When a pilot begins. */
  readonly pilot: string;
  readonly last: string;
  /** From when all staff learn those two practices together; absent for a school that has not come to it. */
  readonly spring?: string;
  /** Weekdays without school. */
  readonly off: readonly string[];
}

/** How an observer visits. */
export interface Habit {
  readonly observer: string;
  /** Visits in each week from the first, as far as the list goes. */
  readonly weeks: readonly number[];
  /** Levels that this observer stands above (or below) the others, on a continuum of four. */
  readonly leniency: number;
  /** When the form is filled in: right after the visit, that afternoon, or some of them the next morning. */
  readonly fillsIn: 'at once' | 'after school' | 'next morning';
  /** Grades that this observer stays with; blank for all. */
  readonly grades?: readonly string[];
  /** Days until the guides are read, from the first visits and from a new wording; absent for who has not come to it. */
  readonly readsGuides?: number;
  /** Teachers whose coaching log this observer keeps, by e-mail. */
  readonly coaches: readonly string[];
}
