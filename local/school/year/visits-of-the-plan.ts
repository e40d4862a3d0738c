import { laterDay } from '../../../src/monitor/schedule/school-days';
import { momentAt } from '../../../src/school-time';
import type { Happening } from '../happening';
import { planVisits } from '../leadership';
import type { PeopleAtWork } from '../people-at-work';
import { sentForms } from '../sample-school';
import type { School } from '../school';
import { type Teachers, visitAsPlanned } from '../semester';
import { YEAR } from './riverside-year';

/** One planned visit in so many does not take place: a fire drill, a parent at the door. */
const MISSED = 0.05;

/** Every four weeks the principal plans, and observers go where the plan says, nearly always. */
export function visitsOfThePlan(
  school: School,
  work: PeopleAtWork,
  principal: string,
  teachers: Teachers,
  seed: number,
): Happening[] {
  return YEAR.visits.map(({ on, ...wish }, index) => ({
    at: momentAt(on, '15:45', school.timeZone),
    happens: (later) => {
      const plan = planVisits(work, principal, wish, seed + index);
      const made = plan
        .filter(({ date }) => date >= wish.from && !teachers.chance.happens(MISSED))
        .flatMap(({ teacher, observer, second, date, period, lessonPart }) =>
          visitAsPlanned(teachers, {
            teacher,
            observers: [observer, second].filter((one) => one !== ''),
            day: date,
            period,
            lessonPart,
            focus: '',
          }),
        );
      later(made.flatMap((visit) => sentForms(visit, work)));
    },
  }));
}

/** Each week two of the pilot's classrooms are visited beside the plan: the first by both coaches, who compare. */
export function visitsToThePilot(
  school: School,
  work: PeopleAtWork,
  teachers: Teachers,
  coaches: readonly [string, string],
): Happening[] {
  const { pilot } = YEAR;
  return Array.from({ length: 20 }, (_, week) => laterDay(pilot.starts, 7 * week + 3))
    .filter((day) => day < pilot.rolledOut && !school.days.off.includes(day))
    .flatMap((day, week): Happening[] => {
      const all = day > pilot.expanded ? [...pilot.joined, ...pilot.first] : pilot.first;
      const two = [all[(2 * week) % all.length], all[(2 * week + 1) % all.length]];
      return two.map((teacher, index) => ({
        at: momentAt(day, '07:05', school.timeZone),
        happens: (later) => {
          const period = school.periods[1 + index * 2]?.period ?? '';
          const planned = { teacher: teacher ?? '', observers: coaches.slice(index), day, period };
          const made = visitAsPlanned(teachers, { ...planned, lessonPart: 'Beginning', focus: '' });
          later(made.flatMap((visit) => sentForms(visit, work)));
        },
      }));
    });
}
