import { isHere } from '../../school/stay';
import { CADENCE_NAMES, type CadenceName } from './cadence';
import { closesSchool, schoolDays } from './days-off';
import type { Absence, Plan, PlanInput, PlannedVisit, VisitRequest, WeekHours } from './plan';
import { planVisits } from './plan-visits';
import type { OnStaff, ScheduleSources } from './schedule-sources';
import { lastDayOfWeeks, mondayOf, schoolDaysBetween } from './school-days';
import type { Visit } from './visits-table';
import { hoursFrom } from './week-hours';

/** What a leader asks of the schedule. */
export interface ScheduleWish {
  readonly cadence: CadenceName;
  /** From 0 to 1. */
  readonly pairedShare: number;
  readonly randomShare: number;
  /** The first day to plan for. */
  readonly from: string;
  /** How many weeks, the one of the first day among them. */
  readonly weeks: number;
}

export interface Schedule extends Plan {
  readonly from: string;
  readonly to: string;
}

/** Plans the weeks that a leader asks for from what stands in the workbook. */
export function planSchedule(
  sources: ScheduleSources,
  wish: ScheduleWish,
  random: () => number,
): Schedule {
  const { input, problems } = planInputFrom(sources, wish);
  const plan = planVisits(input, random);
  const visits = withNewNames(plan.visits, sources);
  const to = lastDayOfWeeks(wish.from, wish.weeks);
  return { ...plan, visits, problems: [...problems, ...plan.problems], from: wish.from, to };
}

/** The planner knows only what is to come, and may name a visit as one that is over. */
function withNewNames(
  visits: readonly PlannedVisit[],
  { taken, earlier }: ScheduleSources,
): PlannedVisit[] {
  const used = new Set([...taken, ...earlier.map(({ visit }) => visit)]);
  const standing = new Set(earlier.map(({ visit }) => visit));
  return visits.map((visit) => {
    if (standing.has(visit.visit)) return visit;
    let name = visit.visit;
    for (let number = 2; used.has(name); number++) name = `${visit.visit}/${number}`;
    used.add(name);
    return { ...visit, visit: name };
  });
}

/** The planner's input, and what of the tabs could not be used, each in words that say how to mend it. */
export function planInputFrom(
  sources: ScheduleSources,
  wish: ScheduleWish,
): { readonly input: PlanInput; readonly problems: readonly string[] } {
  const { periods, staff, today, earlier } = sources;
  const away = absencesFrom(sources, wish);
  const hoursOf = new Map(sources.hours.map((row) => [row.observer, row]));
  const timetableOf = new Map(sources.timetable.map((row) => [row.teacher, row]));
  const lost = new Set(sources.unreadable);
  const upcoming = earlier.filter(({ date }) => date >= wish.from);
  const input: PlanInput = {
    days: schoolDays(mondayOf(wish.from), lastDayOfWeeks(wish.from, wish.weeks), sources.daysOff),
    from: wish.from,
    periods,
    lessonParts: sources.lessonParts,
    teachers: staff
      .filter(({ teaches }) => teaches)
      .map(({ email, label: name, since = '', until = '' }) => {
        const row = timetableOf.get(email);
        return { email, name, since, until, ...(row ? { teaches: hoursFrom(row, periods) } : {}) };
      }),
    observers: staff
      .filter(({ observes }) => observes)
      .map(({ email, label: name, teaches }) => {
        const row = hoursOf.get(email);
        // Who also teaches is free when they say so.
        const usual = lost.has(email) || teaches ? {} : allWeek(periods);
        const free = row ? hoursFrom(row, periods) : usual;
        return { email, name, free, mostAWeek: row?.most ?? sources.usualMost };
      }),
    cadence: CADENCE_NAMES.find((name) => name === wish.cadence) ?? 'Twice a month',
    pairedShare: wish.pairedShare,
    randomShare: wish.randomShare,
    requests: requestsFrom(sources, wish.from),
    // What is planned before the first day may still be made, and counts as if it were.
    seen: [...sources.seen, ...earlier.filter(({ date }) => date >= today && date < wish.from)],
    absences: away.absences,
    earlier: upcoming.map(plannedFrom),
  };
  return { input, problems: [...sources.problems, ...strangers(sources), ...away.problems] };
}

/** What teachers ask for goes before what was missed; one visit answers both. */
function requestsFrom({ requests, missed, staff }: ScheduleSources, from: string): VisitRequest[] {
  const asks = new Set(requests.map(({ teacher }) => teacher));
  const again = missed
    .filter(({ teacher }) => !asks.has(teacher))
    .map(({ visit, request, teacher, focus }) => ({ request: request || visit, teacher, focus }));
  return [...requests, ...again].filter(({ teacher }) =>
    staff.some((one) => one.email === teacher && one.teaches && isHere(one, from)),
  );
}

function allWeek(periods: readonly string[]): WeekHours {
  return { Mon: periods, Tue: periods, Wed: periods, Thu: periods, Fri: periods };
}

function plannedFrom({ state, ...visit }: Visit): PlannedVisit {
  return { ...visit, confirmed: state === 'confirmed' };
}

/** Rows of people whom the roster does not have in that part. */
function strangers({ hours, timetable, staff }: ScheduleSources): string[] {
  const sentence = (
    tab: string,
    email: string,
    fits: (person: OnStaff) => boolean,
    part: string,
  ) => {
    const person = staff.find((one) => one.email === email);
    if (!person) {
      return [
        `${email} in ${tab} is not on the Staff tab. Add them there, or correct the address.`,
      ];
    }
    return fits(person)
      ? []
      : [`${person.label} in ${tab} has a role that does not ${part}. Change it on the Staff tab.`];
  };
  return [
    ...hours.flatMap(({ observer }) =>
      sentence('Observer hours', observer, ({ observes }) => observes, 'observe'),
    ),
    ...timetable.flatMap(({ teacher }) =>
      sentence('Timetable', teacher, ({ teaches }) => teaches, 'teach'),
    ),
  ];
}

/** Who is away when. */
function absencesFrom(
  { daysOff, staff }: Pick<ScheduleSources, 'daysOff' | 'staff'>,
  wish: ScheduleWish,
): { absences: Absence[]; problems: string[] } {
  const window = schoolDaysBetween(mondayOf(wish.from), lastDayOfWeeks(wish.from, wish.weeks), []);
  // Whoever observes is away before they came and after they left.
  const absences: Absence[] = staff
    .filter(({ observes }) => observes)
    .flatMap((one) =>
      window.filter((day) => !isHere(one, day)).map((date) => ({ email: one.email, date })),
    );
  const problems: string[] = [];
  for (const off of daysOff) {
    const { from, to, who } = off;
    const last = to || from;
    if (last < from) {
      problems.push(`Days off has ${from} to ${last}, which ends before it begins. Fix it there.`);
      continue;
    }
    if (closesSchool(off)) continue;
    const days = window.filter((day) => day >= from && day <= last);
    const said = who.toLowerCase();
    const people = staff.filter(({ email, name }) => email === said || name.toLowerCase() === said);
    if (people.length !== 1) {
      problems.push(
        people.length === 0
          ? `Days off names “${who}”, who is not on the Staff tab. Write School, or a name as it is there.`
          : `Days off names “${who}”, and several people have that name. Write the e-mail there.`,
      );
    }
    for (const { email } of people) {
      absences.push(...days.map((date) => ({ email, date })));
    }
  }
  return { absences, problems };
}
