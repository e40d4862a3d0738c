import { dayInWords } from '../../school-time';
import { isConfirmed } from './board';
import { has, isTaught } from './hours';
import { listed } from './in-words';
import type { PlanInput, WeekHours } from './plan';
import { WEEKDAYS, weekdayOf } from './school-days';

/** Why nothing at all can be planned, in words; blank when something can. */
export function nothingToPlan(input: PlanInput): string {
  if (input.periods.length === 0) {
    return 'The bell schedule is empty, so there is no period to plan a visit in. Add the periods of your day.';
  }
  if (!input.days.some((day) => day >= input.from)) {
    return 'There are no school days left in the weeks to plan. Choose later dates, or look through the days of no school.';
  }
  if (input.teachers.length === 0) {
    return 'Nobody on the roster teaches, so there is nobody to visit. Add your teachers.';
  }
  if (input.observers.length === 0) {
    return 'Nobody on the roster observes. Give the people who visit lessons a role that observes, and their free periods.';
  }
  return '';
}

/** What in the input somebody has to mend, each in a sentence that says what. */
export function contradictionsIn(input: PlanInput): string[] {
  return [
    ...withoutHours(input),
    ...unknownPeriods(input),
    ...strangeRequests(input),
    ...troubledConfirmed(input),
  ];
}

/** What in the input is unusual and settled by a rule, each in a sentence that says how. */
export function settledIn(input: PlanInput): string[] {
  return [
    ...idleObservers(input),
    ...freeWhileTeaching(input),
    ...(input.pairedShare > 0 && input.observers.length === 1
      ? ['Paired visits need two observers, and there is one. Visits are planned without pairs.']
      : []),
  ];
}

function withoutHours({ observers }: PlanInput): string[] {
  return observers.flatMap(({ name, free, mostAWeek }) => {
    const any = WEEKDAYS.some((weekday) => (free[weekday]?.length ?? 0) > 0);
    return any || mostAWeek <= 0
      ? []
      : [`${name} has no free periods, so no visits are planned for them.`];
  });
}

function idleObservers({ observers }: PlanInput): string[] {
  return observers
    .filter(({ mostAWeek }) => mostAWeek <= 0)
    .map(({ name }) => `${name} makes no visits: their most a week is 0.`);
}

function unknownPeriods({ periods, teachers, observers }: PlanInput): string[] {
  const unknown = (hours: WeekHours = {}) => [
    ...new Set(Object.values(hours).flatMap((named) => named.filter((p) => !periods.includes(p)))),
  ];
  const sentence = (whose: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          `${whose} ${listed(names.map((name) => `“${name}”`))}, which the bell schedule does not have. Nothing is planned then.`,
        ];
  return [
    ...teachers.flatMap(({ name, teaches }) =>
      sentence(`The timetable of ${name} names`, unknown(teaches)),
    ),
    ...observers.flatMap(({ name, free }) =>
      sentence(`The free periods of ${name} name`, unknown(free)),
    ),
  ];
}

/** A lead teacher can be down as free and as teaching; teaching goes first. */
function freeWhileTeaching(input: PlanInput): string[] {
  return input.observers.flatMap((observer) => {
    const teacher = input.teachers.find(({ email }) => email === observer.email);
    if (!teacher?.teaches) return [];
    const both = input.periods.flatMap((period) => {
      const clashing = input.days.filter(
        (day) => has(observer.free, day, period) && isTaught(input, teacher, day, period),
      );
      const weekdays = new Set(clashing.map(weekdayOf));
      return weekdays.size === 0 ? [] : [`${period} (${[...weekdays].join(', ')})`];
    });
    return both.length === 0
      ? []
      : [
          `${observer.name} is down as free and as teaching in ${listed(both)}. Teaching counts, and no visits by them are planned then.`,
        ];
  });
}

function strangeRequests({ requests, teachers }: PlanInput): string[] {
  return requests
    .filter(({ teacher }) => !teachers.some(({ email }) => email === teacher))
    .map(
      ({ teacher, focus }) =>
        `${teacher} asked for a visit on ${focus} but is not among those who teach. Check the roster; the request is kept.`,
    );
}

/** Confirmed visits stand, whatever speaks against them. */
function troubledConfirmed(input: PlanInput): string[] {
  const name = (person: string) =>
    [...input.teachers, ...input.observers].find(({ email }) => email === person)?.name ?? person;
  const away = new Set(input.absences.map(({ email, date }) => `${email} ${date}`));
  const confirmed = input.earlier.filter((visit) => isConfirmed(visit, input.from));
  const taken = new Map<string, number>();
  const present = (visit: (typeof confirmed)[number]) =>
    [...new Set([visit.teacher, visit.observer, visit.second])].filter((email) => email !== '');
  for (const visit of confirmed) {
    for (const email of present(visit)) {
      const key = [email, visit.date, visit.period].join('\u001f');
      taken.set(key, (taken.get(key) ?? 0) + 1);
    }
  }
  return confirmed.flatMap((visit) => {
    const { teacher, observer, second, date, period } = visit;
    const which = `The confirmed visit to ${name(teacher)} on ${dayInWords(date, input.from)}, ${period},`;
    const absent = present(visit).filter((email) => away.has(`${email} ${date}`));
    const twice = present(visit).filter(
      (email) => (taken.get([email, date, period].join('\u001f')) ?? 0) > 1,
    );
    return [
      ...(teacher === observer || teacher === second
        ? [`${which} has them observe themselves. Choose another observer.`]
        : []),
      ...absent.map(
        (email) => `${which} stands, but ${name(email)} is away. Agree on another day.`,
      ),
      ...twice.map(
        (email) => `${which} stands, but ${name(email)} has another confirmed visit at that time.`,
      ),
      ...(input.days.includes(date)
        ? []
        : [`${which} stands, but there is no school on that day. Agree on another day.`]),
    ];
  });
}
