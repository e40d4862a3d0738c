import { teaches } from '../../src/school/staff';
import { momentAt } from '../../src/school-time';
import { nextSchoolDay, schoolDaysBetween, schoolDaysOfWeek } from './calendar';
import { type Chance, chanceFrom } from './chance';
import { lesson, levelsSeen, type Progress, setFor, type Teaching, teachingOf } from './lessons';
import { type Notes, notesOn } from './notes';
import type { Habit, School, StaffMember } from './school';

/** One visit of one observer, and the form filled in about it. */
export interface Visit extends Notes {
  /** E-mails. */
  readonly observer: string;
  readonly teacher: string;
  readonly day: string;
  readonly period: string;
  readonly lessonPart: string;
  /** Blank when the observer left it out. */
  readonly curriculum: string;
  readonly focus: string;
  /** By practice, from 1. */
  readonly levels: Readonly<Record<string, number>>;
  /** Practices whose student action was seen. */
  readonly students: readonly string[];
  readonly submitted: Date;
  /** Whether the observer wrote the day on the form, since it was another than that of filling it in. */
  readonly dated: boolean;
  /** A second thought about one level, a while after the form was sent. */
  readonly corrected?: { readonly at: Date; readonly levels: Readonly<Record<string, number>> };
}

const MOST_VISITS_TO_ONE = 14;

/** Every visit of the semester whose form was sent before `today`, in the order of sending. */
export function planSemester(
  school: School,
  { today, seed }: { readonly today: Date; readonly seed: number },
): Visit[] {
  return visitsBefore(startTeaching(school, seed), today);
}

/** How a school teaches, and the visits that were made to it so far. */
export interface Teachers {
  readonly school: School;
  readonly chance: Chance;
  readonly teachers: readonly StaffMember[];
  readonly teaching: Teaching;
  /** How often each teacher's door happens to be the one, by e-mail. */
  readonly liking: ReadonlyMap<string, number>;
  readonly visits: Visit[];
}

export function startTeaching(school: School, seed: number): Teachers {
  const chance = chanceFrom(seed);
  const teachers = school.staff.filter(
    (person) => teaches(person) && !school.neverSeen.includes(person.email),
  );
  return {
    school,
    chance,
    teachers,
    teaching: teachingOf(
      teachers.map(({ email }) => email),
      chance,
    ),
    liking: new Map(teachers.map(({ email }) => [email, Math.exp(chance.normal() * 0.6)])),
    visits: [],
  };
}

/** The visits that observers make by habit, week by week. */
export function visitsBefore(plan: Teachers, today: Date): Visit[] {
  const { school } = plan;
  const weeks = Math.max(...school.habits.map((habit) => habit.weeks.length));
  for (let week = 0; week < weeks; week++) {
    for (const habit of school.habits) visitInWeek(plan, habit, week);
  }
  return [...plan.visits]
    .sort((a, b) => a.submitted.getTime() - b.submitted.getTime())
    .map((visit, index) => (index % 97 === 8 ? withSecondThought(visit) : visit))
    .filter(({ submitted }) => submitted < today);
}

/** Visits to one lesson as somebody planned them: one for each of its observers, who all see the same. */
export function visitAsPlanned(
  plan: Teachers,
  planned: {
    readonly teacher: string;
    readonly observers: readonly string[];
    readonly day: string;
    readonly period: string;
    readonly lessonPart: string;
    /** Blank lets the lesson say which form fits. */
    readonly focus: string;
  },
): Visit[] {
  const { school, chance } = plan;
  const teacher = plan.teachers.find(({ email }) => email === planned.teacher);
  const period = school.periods.findIndex((one) => one.period === planned.period);
  if (!teacher || period < 0) return [];
  const slot = { day: planned.day, period };
  const focus = planned.focus || setFor(teacher.subject, chance);
  const seen = lesson(teacher.email, focus, plan.teaching, progressOn(school, slot.day), chance);
  const lessonPart = planned.lessonPart || 'Middle';
  return school.habits
    .filter(({ observer }) => planned.observers.includes(observer) && observer !== teacher.email)
    .map((habit) => {
      const visit = filledIn(plan, habit, { slot, teacher, focus, seen, lessonPart });
      plan.visits.push(visit);
      return visit;
    });
}

/** A period of a day. */
interface Slot {
  readonly day: string;
  readonly period: number;
}

function visitInWeek(plan: Teachers, habit: Habit, week: number): void {
  const { school, chance } = plan;
  const wanted = habit.weeks[week] ?? 0;
  const days = schoolDaysOfWeek(school.days, week);
  if (wanted === 0 || days.length === 0) return;
  // Somebody who sees many in a week does it in two or three days.
  const open = wanted > 9 ? days.slice(0, 3) : days;
  const free = open
    .flatMap((day) => school.periods.map((_, period): Slot => ({ day, period })))
    .filter(
      (slot) =>
        !plan.visits.some((one) => one.observer === habit.observer && isIn(plan, one, slot)),
    );
  for (let count = 0; count < wanted && free.length > 0; count++) {
    const [slot] = free.splice(chance.between(0, free.length - 1), 1);
    if (slot) visit(plan, habit, slot, week);
  }
}

function visit(plan: Teachers, habit: Habit, slot: Slot, week: number): void {
  const { school, chance } = plan;
  const teacher = teacherFor(plan, habit, slot);
  if (!teacher) return;
  const focus = setFor(teacher.subject, chance);
  const seen = lesson(teacher.email, focus, plan.teaching, progressOn(school, slot.day), chance);
  const lessonPart = chance.weighted([
    ['Beginning', 35],
    ['Middle', 50],
    ['End', 15],
  ]);
  const what = { slot, teacher, focus, seen, lessonPart };
  plan.visits.push(filledIn(plan, habit, what));
  // Now and then two go together, to compare what they see.
  const others = school.habits.filter(
    (other) => other !== habit && (other.weeks[week] ?? 0) > 3 && other.observer !== teacher.email,
  );
  if (others.length > 0 && chance.happens(0.05)) {
    const other = chance.pick(others);
    const busy = plan.visits.some(
      (one) => one.observer === other.observer && isIn(plan, one, slot),
    );
    if (!busy && countOf(plan, teacher) < MOST_VISITS_TO_ONE) {
      plan.visits.push(filledIn(plan, other, what));
    }
  }
}

function filledIn(
  plan: Teachers,
  habit: Habit,
  what: {
    readonly slot: Slot;
    readonly teacher: StaffMember;
    readonly focus: string;
    readonly seen: ReadonlyMap<string, number>;
    readonly lessonPart: string;
  },
): Visit {
  const { school, chance } = plan;
  const { slot, teacher, focus, seen, lessonPart } = what;
  const levels = levelsSeen(seen, habit.leniency, chance);
  return {
    observer: habit.observer,
    teacher: teacher.email,
    day: slot.day,
    period: school.periods[slot.period]?.period ?? '',
    lessonPart,
    curriculum: chance.weighted([
      ['As planned', 48],
      ['Adapted', 20],
      ['Other materials', 8],
      ['Not seen in this visit', 8],
      ['', 16],
    ]),
    focus,
    levels,
    students: Object.entries(levels)
      .filter(([, level]) => chance.happens(level >= 3 ? 0.75 : level === 2 ? 0.2 : 0))
      .map(([practice]) => practice),
    ...notesOn(levels, plan.visits, chance),
    ...sending(plan, habit, slot),
  };
}

/** Whose door is opened: those not seen lately sooner, those whom the observer coaches more often. */
function teacherFor(plan: Teachers, habit: Habit, slot: Slot): StaffMember | undefined {
  const there = plan.teachers.filter(
    (teacher) =>
      teacher.email !== habit.observer &&
      teacher.firstDay <= slot.day &&
      !(teacher.mornings && slot.period > 3) &&
      (!habit.grades || habit.grades.includes(teacher.grade)) &&
      countOf(plan, teacher) < MOST_VISITS_TO_ONE &&
      !plan.visits.some((one) => one.teacher === teacher.email && one.day === slot.day),
  );
  if (there.length === 0) return undefined;
  return plan.chance.weighted(
    there.map((teacher) => {
      const coached = habit.coaches.includes(teacher.email) ? 2.5 : 1;
      return [teacher, (plan.liking.get(teacher.email) ?? 1) * coached];
    }),
  );
}

/** When the form is sent, minutes after the bell or after school. */
function sending({ school, chance, visits }: Teachers, habit: Habit, slot: Slot) {
  const bell = school.periods[slot.period]?.starts.padStart(5, '0') ?? '08:00';
  const after = (day: string, time: string, minutes: number) =>
    new Date(
      momentAt(day, time, school.timeZone).getTime() +
        minutes * MINUTE +
        chance.between(0, 59) * 1000,
    );
  if (habit.fillsIn === 'after school') {
    const before = visits.filter((one) => one.observer === habit.observer && one.day === slot.day);
    const minutes = before.length * 6 + chance.between(0, 4);
    return { submitted: after(slot.day, '15:05', minutes), dated: false };
  }
  if (habit.fillsIn === 'next morning' && chance.happens(0.3)) {
    const day = nextSchoolDay(slot.day, school.days.off);
    return { submitted: after(day, '07:20', chance.between(0, 25)), dated: true };
  }
  return { submitted: after(slot.day, bell, chance.between(18, 40)), dated: false };
}

const MINUTE = 60 * 1000;

/** The lowest level was not quite it: one up, half an hour later. */
function withSecondThought(visit: Visit): Visit {
  const [lowest] = Object.entries(visit.levels).sort(([, a], [, b]) => a - b);
  if (!lowest || lowest[1] === 4) return visit;
  const levels = { ...visit.levels, [lowest[0]]: lowest[1] + 1 };
  return { ...visit, corrected: { at: new Date(visit.submitted.getTime() + 31 * MINUTE), levels } };
}

function progressOn({ days }: School, day: string): Progress {
  const part = (from: string) => {
    const all = schoolDaysBetween(from, days.last, days.off).length;
    return day < from ? 0 : schoolDaysBetween(from, day, days.off).length / all;
  };
  return {
    semester: part(days.firstVisits),
    sinceDecision: part(days.sharing),
    spring: days.spring ? part(days.spring) : 0,
  };
}

function isIn({ school }: Teachers, visit: Visit, slot: Slot): boolean {
  return visit.day === slot.day && visit.period === school.periods[slot.period]?.period;
}

function countOf(plan: Teachers, { email }: StaffMember): number {
  return plan.visits.filter((visit) => visit.teacher === email).length;
}
