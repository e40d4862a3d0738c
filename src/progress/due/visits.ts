import { counted } from '../../counted';
import { askedBy } from '../../monitor/requests/requests';
import { laterDay } from '../../monitor/schedule/school-days';
import { stillMissed, visitsNow } from '../../monitor/schedule/visit-states';
import { isOpen } from '../../monitor/schedule/visits-table';
import { observes } from '../../school/staff';
import { daysBetween } from '../../school-time';
import { type DueRule, dueWhenAny } from './due';
import type { SchoolNow } from './school-now';

/** A visit in the last month or so counts as lately: the document asks for one or two a month. */
export const LATELY = 30;

/** A schedule that ends within this many days is due for the next. */
const PLAN_AHEAD = 7;

export const missedVisits = dueWhenAny(
  'missed visits',
  missed,
  (visits) => `${counted(visits, 'visit')} missed`,
  'Plan again: they come back first.',
);

export const askedFor = dueWhenAny(
  'asked for',
  ({ visits, observations, answers, today }) => {
    const open = visitsNow(visits, observations, today).filter(
      (visit) => isOpen(visit) && visit.date >= today,
    );
    const planned = new Set(open.map(({ teacher }) => teacher));
    return [...askedBy(answers).keys()].filter((teacher) => !planned.has(teacher)).length;
  },
  (teachers) => `${counted(teachers, 'teacher')} asked for a visit`,
  'Plan again: they come first.',
);

export const planVisits: DueRule = {
  what: 'plan visits',
  find: (school) => {
    const { teachers, staff, sets, setsWithoutForm, today } = school;
    const canBePlanned = teachers.length > 0 && setsWithoutForm < sets && staff.some(observes);
    if (!canBePlanned || missed(school) > 0) return null;
    const open = visitsNow(school.visits, school.observations, today).filter(isOpen);
    const soon = laterDay(today, PLAN_AHEAD);
    if (open.some(({ date }) => date > soon)) return null;
    return open.length > 0
      ? { title: 'Plan the next weeks', detail: 'The schedule ends soon.' }
      : { title: 'Plan your visits', detail: 'A schedule that reaches every teacher.' };
  },
};

export const notSeen = dueWhenAny(
  'not seen',
  ({ observations, teachers, seenLately, today }) => {
    // Before that nobody could have been seen for longer.
    if (!observations.some(({ date }) => daysBetween(date, today) > LATELY)) return 0;
    const hereForLong = (firstDay: string) =>
      firstDay === '' || daysBetween(firstDay, today) > LATELY;
    return teachers.filter(({ email, firstDay }) => !seenLately.has(email) && hereForLong(firstDay))
      .length;
  },
  (teachers) => `${counted(teachers, 'teacher')} not seen for a month`,
  'Visit them next.',
);

function missed({ visits, observations, today }: SchoolNow): number {
  return stillMissed(visitsNow(visits, observations, today), observations, today).length;
}
