import { counted } from '../../counted';
import { isHere } from '../../school/stay';
import { dayInWords } from '../../school-time';
import type { Visit } from './board';
import type { Covered } from './cover';
import { isTaught } from './hours';
import { listed } from './in-words';
import type { PlanInput, PlanTeacher, Unplaced } from './plan';
import { weekdayOf } from './school-days';

/**
 * Why a visit has no place: the teacher cannot be seen, nobody is ever free then, or those who are have no more
 * room.
 */
type Obstacle = 'no lessons' | 'away' | 'nobody free' | 'no room';

/** More periods than this are not listed by name. */
const NAMED_PERIODS = 3;

/** Whom the plan leaves out and why, in the order of the roster, one sentence for each teacher and reason. */
export function whyNot(input: PlanInput, covered: Covered): Unplaced[] {
  const groups = new Map<string, { teacher: PlanTeacher; why: Obstacle; visits: Visit[] }>();
  const inOrder = [...covered.unplaced].sort((one, other) => one.need.teacher - other.need.teacher);
  for (const visit of inOrder) {
    const teacher = input.teachers[visit.need.teacher];
    if (!teacher) continue;
    const why = obstacle(input, covered, visit, teacher);
    const key = `${visit.need.teacher} ${why}`;
    const group = groups.get(key);
    if (group) group.visits.push(visit);
    else groups.set(key, { teacher, why, visits: [visit] });
  }
  return [...groups.values()].map(({ teacher, why, visits }) => ({
    teacher: teacher.email,
    visits: visits.length,
    requests: visits.map(({ request }) => request).filter((request) => request !== ''),
    why: sentence(input, teacher, why, visits),
  }));
}

/**
 * Whether it is the observers' hours that are too few, and not the teacher's own timetable that stands against a
 * visit.
 */
export function lacksRoom({ hours }: Covered, visit: Visit): boolean {
  return visit.times.some((time) => (hours.freeAt[time]?.length ?? 0) > 0);
}

function obstacle(
  input: PlanInput,
  covered: Covered,
  visit: Visit,
  teacher: PlanTeacher,
): Obstacle {
  if (lacksRoom(covered, visit)) return 'no room';
  if (visit.times.length > 0) return 'nobody free';
  return taughtPeriods(input, teacher, input.days).length === 0 ? 'no lessons' : 'away';
}

function sentence(
  input: PlanInput,
  teacher: PlanTeacher,
  why: Obstacle,
  visits: readonly Visit[],
): string {
  const { name } = teacher;
  const days = visits
    .flatMap(({ need }) => need.interval.days)
    .filter((day) => day >= input.from)
    .sort();
  const span = spanInWords(days, input.from);
  switch (why) {
    case 'no lessons':
      return `${name} has no periods in the teaching timetable, so there is no lesson to visit.`;
    case 'away':
      return days.some((day) => isHere(teacher, day))
        ? `${name} has no lesson left to visit ${span}: on every day that they teach they are away or seen already.`
        : `${name} does not teach here ${span}.`;
    case 'nobody free':
      return input.observers.every(({ email }) => email === teacher.email)
        ? `${name} is the only observer, and nobody observes themselves. Add another observer.`
        : `${name} teaches ${whenTaught(input, teacher)}, and nobody is free then.`;
    case 'no room':
      return `Whoever is free when ${name} teaches has no room for ${counted(visits.length, 'more visit')} ${span}.`;
  }
}

/** "only Period 3 on Mon and Wed" */
function whenTaught(input: PlanInput, teacher: PlanTeacher): string {
  const days = input.days.filter((day) => day >= input.from);
  const periods = taughtPeriods(input, teacher, days);
  const taught = (day: string) => periods.some((period) => isTaught(input, teacher, day, period));
  const weekdays = [...new Set(days.filter(taught).map(weekdayOf))];
  const everyDay = days.every(taught);
  const named =
    periods.length === input.periods.length
      ? ''
      : periods.length <= NAMED_PERIODS
        ? listed(periods)
        : counted(periods.length, 'period');
  const words = [named, everyDay ? '' : `on ${listed(weekdays)}`].filter((part) => part !== '');
  return words.length === 0 ? 'all day' : `only ${words.join(' ')}`;
}

function taughtPeriods(input: PlanInput, teacher: PlanTeacher, days: readonly string[]): string[] {
  return input.periods.filter((period) =>
    days.some((day) => isTaught(input, teacher, day, period)),
  );
}

/** Of days in order. */
function spanInWords(days: readonly string[], today: string): string {
  const [first = today] = days;
  const last = days[days.length - 1] ?? today;
  return first === last
    ? `on ${dayInWords(first, today)}`
    : `from ${dayInWords(first, today)} to ${dayInWords(last, today)}`;
}
