import { isHere } from '../../school/stay';
import { daysBetween } from '../../school-time';
import { cadenceOf, daysApart, type Interval, intervalsUpTo } from './cadence';
import type { Hours } from './hours';
import type { PlanInput, PlannedVisit, PlanTeacher } from './plan';

/** A visit that the plan still has to find a time and an observer for. */
export interface Need {
  readonly visit: string;
  /** As the input numbers them. */
  readonly teacher: number;
  readonly interval: Interval;
  /** Times at which the visit may be made, in order. */
  readonly times: readonly number[];
  /** Whether it would be the teacher's first in the window. */
  readonly first: boolean;
  /** Whether it is to come early: a request, or the first visit to someone who is overdue. */
  readonly urgent: boolean;
  /** A request's key, or blank. */
  readonly request: string;
  /** Where the plan so far has it. */
  readonly earlier: PlannedVisit | null;
}

/**
 * What the cadence and the requests ask for beyond what was seen and what is confirmed, in the order in which it may
 * claim the observers' time: requests; then every teacher's first visit in the window before anybody's second; among
 * these the never seen and the longest unseen; then by chance. A request is answered by the teacher's next visit, or
 * by one more when none is due.
 */
export function needsOf(input: PlanInput, hours: Hours, random: () => number): Need[] {
  const ranked: Ranked[] = [];
  const unseenFor = unseenTeachers(input);
  input.teachers.forEach((teacher, number) => {
    const due = visitsDue(input, teacher);
    const claims = due.visits;
    const requests = openRequests(input, teacher.email);
    for (const claim of claims) {
      const answered = claim.earlier?.request || '';
      claim.request = requests.some(({ request }) => request === answered) ? answered : '';
    }
    for (const { request } of requests) {
      if (claims.some((claim) => claim.request === request)) continue;
      const next = claims.find((claim) => claim.request === '');
      if (next) next.request = request;
      else claims.push(oneMore(input, teacher.email, request));
    }
    const unseen = unseenFor.get(teacher.email);
    claims.forEach((claim, index) => {
      const ordinal = due.had + index;
      const urgent = claim.request !== '' || (ordinal === 0 && (unseen?.overdue ?? false));
      ranked.push({
        need: {
          visit: claim.visit,
          teacher: number,
          interval: claim.interval,
          times: timesIn(hours, number, claim.interval),
          first: ordinal === 0,
          urgent,
          request: claim.request,
          earlier: claim.earlier,
        },
        ordinal,
        unseen: unseen?.days ?? 0,
        chance: random(),
      });
    });
  });
  return ranked.sort(byClaim).map(({ need }) => need);
}

interface Ranked {
  readonly need: Need;
  /** Visits of the window that the teacher has before this one. */
  readonly ordinal: number;
  readonly unseen: number;
  readonly chance: number;
}

function byClaim(one: Ranked, other: Ranked): number {
  return (
    Number(other.need.request !== '') - Number(one.need.request !== '') ||
    one.ordinal - other.ordinal ||
    // Two infinities differ by no number.
    (one.unseen === other.unseen ? 0 : other.unseen - one.unseen) ||
    one.chance - other.chance
  );
}

interface Claim {
  readonly visit: string;
  readonly interval: Interval;
  readonly earlier: PlannedVisit | null;
  request: string;
}

/**
 * Visits that the cadence still asks for, and how many the teacher has in the window without them. Who comes or leaves in the
 * midst of an interval gets their part of its visits, at least one.
 */
function visitsDue(input: PlanInput, teacher: PlanTeacher): { visits: Claim[]; had: number } {
  const { email } = teacher;
  const cadence = cadenceOf(input.cadence);
  const upcoming = input.earlier.filter(
    (visit) => visit.teacher === email && visit.date >= input.from,
  );
  const confirmed = upcoming.filter((visit) => visit.confirmed);
  const loose = upcoming
    .filter((visit) => !visit.confirmed)
    .sort(
      (one, other) =>
        Number(other.request !== '') - Number(one.request !== '') ||
        one.date.localeCompare(other.date),
    );
  const seen = lessons(input, email);
  const names = new Set(upcoming.map(({ visit }) => visit));
  const visits: Claim[] = [];
  let had = 0;
  for (const interval of intervalsUpTo(input.days, cadence)) {
    const within = ({ date }: { date: string }) => date >= interval.from && date <= interval.to;
    const met = seen.filter(within).length + confirmed.filter(within).length;
    had += met;
    const here = interval.days.filter((day) => isHere(teacher, day));
    if (!here.some((day) => day >= input.from)) continue;
    const asked = Math.max(1, Math.round((cadence.visits * here.length) / interval.days.length));
    const kept = loose.filter(within);
    for (let missing = met; missing < asked; missing++) {
      const earlier = kept.shift() ?? null;
      const visit = earlier?.visit ?? unusedName(email, interval.from, names);
      visits.push({ visit, interval, earlier, request: '' });
    }
  }
  return { visits, had };
}

/** Lessons of a teacher that were seen, each once however many observers were there. */
function lessons(input: PlanInput, email: string): { date: string }[] {
  const keys = new Map(
    input.seen
      .filter(({ teacher }) => teacher === email)
      .map(({ date, period }) => [`${date} ${period}`, { date }]),
  );
  return [...keys.values()];
}

function openRequests(input: PlanInput, email: string) {
  const answered = new Set(
    input.earlier
      .filter(({ confirmed, date }) => confirmed && date >= input.from)
      .map(({ request }) => request),
  );
  return input.requests.filter(
    ({ teacher, request }) => teacher === email && !answered.has(request),
  );
}

/** A visit that only the request asks for, on any day that is left. */
function oneMore(input: PlanInput, email: string, request: string): Claim {
  const days = input.days.filter((day) => day >= input.from);
  const [from = input.from] = days;
  const earlier =
    input.earlier.find(
      (visit) => visit.request === request && !visit.confirmed && visit.date >= input.from,
    ) ?? null;
  return {
    visit: earlier?.visit ?? `${email} ${request}`,
    interval: { from, to: days[days.length - 1] ?? from, days },
    earlier,
    request,
  };
}

function unusedName(email: string, from: string, names: Set<string>): string {
  let number = 1;
  while (names.has(`${email} ${from} ${number}`)) number++;
  const name = `${email} ${from} ${number}`;
  names.add(name);
  return name;
}

function timesIn(hours: Hours, teacher: number, interval: Interval): number[] {
  const within = new Set(interval.days);
  const visitable = hours.visitable[teacher];
  const times: number[] = [];
  for (let time = 0; time < hours.times; time++) {
    const day = hours.days[Math.floor(time / hours.periods.length)] ?? '';
    if (visitable?.[time] && within.has(day)) times.push(time);
  }
  return times;
}

/**
 * Calendar days since each teacher was last seen, on the first day that can be planned; without end for the never
 * seen. Where half of the teachers or more are overdue, as on the first day of a year, none of them goes before the
 * others.
 */
function unseenTeachers(input: PlanInput) {
  const last = new Map<string, string>();
  for (const { teacher, date } of input.seen) {
    if (date > (last.get(teacher) ?? '')) last.set(teacher, date);
  }
  const allowed = daysApart(cadenceOf(input.cadence));
  const ages = input.teachers.map(({ email, since }) => {
    const seen = last.get(email);
    const here = seen || since;
    const overdue = !here || daysBetween(here, input.from) > allowed;
    return {
      email,
      days: seen ? daysBetween(seen, input.from) : Number.POSITIVE_INFINITY,
      overdue,
    };
  });
  const many = ages.filter(({ overdue }) => overdue).length * 2 >= ages.length;
  return new Map(ages.map((age) => [age.email, { ...age, overdue: age.overdue && !many }]));
}
