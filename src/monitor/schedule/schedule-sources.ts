import { namesApart } from '../../school/names-apart';
import { periodsTable } from '../../school/periods';
import { settingsFrom, settingsTable } from '../../school/settings';
import { observes, staffTable, teaches } from '../../school/staff';
import { type Stay, stayOf } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { observationsTable } from '../observations-table';
import { recentVisits, type VisitSeen } from '../recent-visits';
import { askedBy, requestKey } from '../requests/requests';
import { teacherAnswersTable } from '../requests/teacher-answers-table';
import { type DaysOff, daysOffTable } from './days-off-table';
import { type ObserverHours, observerHoursTable, USUAL_MOST } from './observer-hours-table';
import type { VisitRequest } from './plan';
import { laterDay } from './school-days';
import { type TimetableRow, timetableTable } from './timetable-table';
import { stillMissed, visitsNow } from './visit-states';
import { isOpen, type Visit, visitsTable } from './visits-table';

/** What the workbook holds that a plan is made from. The plan itself is made in the browser. */
export interface ScheduleSources {
  readonly today: string;
  readonly periods: readonly string[];
  readonly lessonParts: readonly string[];
  readonly staff: readonly OnStaff[];
  readonly hours: readonly ObserverHours[];
  /** The most visits a week of an observer who has not said. */
  readonly usualMost: number;
  readonly timetable: readonly TimetableRow[];
  readonly daysOff: readonly DaysOff[];
  /** E-mails whose row in Observer hours or Timetable cannot be read; nothing is known of their week. */
  readonly unreadable: readonly string[];
  readonly seen: readonly VisitSeen[];
  /** From today on. */
  readonly earlier: readonly Visit[];
  readonly missed: readonly Visit[];
  /** One for each teacher who asks for something to be looked for. */
  readonly requests: readonly VisitRequest[];
  /** Names of visits that are over or withdrawn, which no other may have. */
  readonly taken: readonly string[];
  /** Rows that cannot be read, in words. */
  readonly problems: readonly string[];
}

export interface OnStaff extends Stay {
  readonly email: string;
  readonly name: string;
  /** The name with what tells apart those who share it. */
  readonly label: string;
  readonly teaches: boolean;
  readonly observes: boolean;
}

/** Who was seen in which period and part of a lesson counts for this many days. */
const REMEMBERED = 120;

export function scheduleSources(workspace: Workspace, occasion: Occasion): ScheduleSources {
  const { workbook } = workspace;
  const contents = workbook.read({
    periods: periodsTable,
    settings: settingsTable,
    staff: staffTable,
    hours: observerHoursTable,
    timetable: timetableTable,
    daysOff: daysOffTable,
    observations: observationsTable,
    visits: visitsTable,
    answers: teacherAnswersTable,
  });
  const labels = namesApart(contents.staff.rows);
  const today = dayOf(occasion.now, workbook.timeZone);
  const { hours, timetable, daysOff, observations } = contents;
  const visits = visitsNow(contents.visits.rows, observations.rows, today);
  return {
    today,
    periods: contents.periods.rows.map(({ period }) => period),
    lessonParts: settingsFrom(contents.settings.rows).lessonParts,
    staff: contents.staff.rows.map((person) => ({
      email: person.email,
      name: person.name,
      label: labels.get(person.email) ?? person.name,
      teaches: teaches(person),
      observes: observes(person),
      ...stayOf(person),
    })),
    usualMost: USUAL_MOST,
    hours: hours.rows,
    timetable: timetable.rows,
    daysOff: daysOff.rows,
    unreadable: [...hours.unreadable, ...timetable.unreadable],
    seen: recentVisits(observations.rows, laterDay(today, -REMEMBERED)),
    earlier: visits.filter((visit) => isOpen(visit) && visit.date >= today),
    taken: visits.filter((visit) => !isOpen(visit)).map(({ visit }) => visit),
    missed: stillMissed(visits, observations.rows, today),
    requests: [...askedBy(contents.answers.rows)].flatMap(([teacher, [first]]) =>
      first ? [{ request: requestKey(first), teacher, focus: '' }] : [],
    ),
    problems: [hours, timetable, daysOff, contents.staff, contents.visits].flatMap(({ problems }) =>
      problems.map(({ message }) => message),
    ),
  };
}
