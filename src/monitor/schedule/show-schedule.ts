import { libraryFrom, libraryTables, setsOnForms } from '../../practices/library';
import { namesApart } from '../../school/names-apart';
import { periodsTable } from '../../school/periods';
import { settingsFrom, settingsTable } from '../../school/settings';
import { shareFrom } from '../../school/share';
import { observes, staffTable, teaches } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { observationsTable } from '../observations-table';
import { askedBy, isAskedVisit } from '../requests/requests';
import { teacherAnswersTable } from '../requests/teacher-answers-table';
import { CADENCE_NAMES, type CadenceName } from './cadence';
import { closesSchool } from './days-off';
import { type DaysOff, daysOffTable } from './days-off-table';
import { askedOf } from './form-links';
import { mondayOf } from './school-days';
import { stillMissed, visitsNow } from './visit-states';
import { byTime, isOpen, type Visit, type VisitState, visitsTable } from './visits-table';

/** The schedule as the person who looks may see it. */
export interface ScheduleView {
  readonly today: string;
  readonly cadence: CadenceName;
  /** From 0 to 1. */
  readonly pairedShare: number;
  readonly randomShare: number;
  /** From this week's Monday on, in order. */
  readonly visits: readonly ShownVisit[];
  /** Visits that were missed and are not made up for. */
  readonly missed: number;
  /** The last day that has a visit; blank without a plan. */
  readonly ends: string;
  /** Sets with a form, to choose one for a visit. */
  readonly sets: readonly { readonly id: string; readonly name: string }[];
  /** Days without school to come. */
  readonly daysOff: readonly DaysOff[];
  readonly teachers: number;
  readonly observers: number;
  /** In words: settings and rows that cannot be read. */
  readonly problems: readonly string[];
}

export interface ShownVisit {
  /** Blank where it is somebody else's random visit: it cannot be opened. */
  readonly visit: string;
  readonly date: string;
  readonly period: string;
  readonly lessonPart: string;
  /** Blank where it is hidden. */
  readonly teacher: string;
  readonly observers: readonly string[];
  readonly kind: Visit['kind'];
  readonly state: VisitState;
  readonly focus: string;
  readonly link: string;
  /** Whether the person who looks is one of its observers. */
  readonly mine: boolean;
  /** Whether it makes up for one that was missed. */
  readonly again: boolean;
  /** What its teacher asks for; blank for those who do not make the visit. */
  readonly asked: string;
}

export function showSchedule(workspace: Workspace, occasion: Occasion): ScheduleView {
  const { workbook } = workspace;
  const contents = workbook.read({
    ...libraryTables,
    settings: settingsTable,
    staff: staffTable,
    periods: periodsTable,
    visits: visitsTable,
    daysOff: daysOffTable,
    observations: observationsTable,
    answers: teacherAnswersTable,
  });
  const staff = contents.staff.rows;
  const settings = settingsFrom(contents.settings.rows);
  const today = dayOf(occasion.now, workbook.timeZone);
  const visits = visitsNow(contents.visits.rows, contents.observations.rows, today);
  const names = namesApart(staff);
  const asked = askedBy(contents.answers.rows);
  const cadence = CADENCE_NAMES.find((one) => one.toLowerCase() === settings.cadence.toLowerCase());
  const open = visits.filter((visit) => isOpen(visit) && visit.date >= today);
  return {
    today,
    cadence: cadence ?? 'Twice a month',
    pairedShare: shareFrom(settings.pairedShare) ?? 0.1,
    randomShare: shareFrom(settings.randomShare) ?? 0.25,
    visits: visits
      .filter(({ date, state }) => date >= mondayOf(today) && state !== 'withdrawn')
      .sort(byTime(contents.periods.rows))
      .map((visit) => shown(visit, names, asked, occasion.actor)),
    missed: stillMissed(visits, contents.observations.rows, today).length,
    ends:
      open
        .map(({ date }) => date)
        .sort()
        .pop() ?? '',
    sets: setsOnForms(libraryFrom(contents)).map(({ id, name }) => ({ id, name })),
    daysOff: contents.daysOff.rows.filter(
      (off) => closesSchool(off) && (off.to || off.from) >= today,
    ),
    teachers: staff.filter(teaches).length,
    observers: staff.filter(observes).length,
    problems: [
      ...(cadence
        ? []
        : [
            `Settings: “${settings.cadence}” is no cadence. Write one of: ${CADENCE_NAMES.join(', ')}.`,
          ]),
      ...[settings.pairedShare, settings.randomShare]
        .filter((words) => shareFrom(words) === null)
        .map((words) => `Settings: “${words}” is no share of visits. Write it like 25%.`),
      ...(settings.calendars && settings.owner === occasion.actor && !workspace.calendars.allowed()
        ? [NO_CALENDARS]
        : []),
      ...contents.visits.problems.map(({ message }) => message),
    ],
  };
}

const NO_CALENDARS =
  'Visits cannot be put into calendars: this add-on was never given that permission. Whoever installed it can ask Google for it, or set it to No on the Settings tab. Letters have calendar links.';

function shown(
  visit: Visit,
  names: ReadonlyMap<string, string>,
  asked: ReturnType<typeof askedBy>,
  actor: string,
): ShownVisit {
  const { date, period, kind, state } = visit;
  const observers = [visit.observer, visit.second].filter((email) => email !== '');
  const hidden = isHidden(visit, actor);
  return {
    visit: hidden ? '' : visit.visit,
    date,
    period,
    lessonPart: hidden ? '' : visit.lessonPart,
    teacher: hidden ? '' : (names.get(visit.teacher) ?? visit.teacherName),
    observers: observers.map((email) => names.get(email) ?? email),
    kind,
    state,
    focus: hidden ? '' : visit.focus,
    link: hidden ? '' : visit.link,
    mine: observers.includes(actor),
    again: visit.request !== '' && !isAskedVisit(visit),
    asked: isOpen(visit) && observers.includes(actor) ? askedOf(asked, visit) : '',
  };
}

/** A random visit that is still to come is known to its observers alone. */
export function isHidden(visit: Visit, actor: string): boolean {
  return (
    visit.kind === 'random' && isOpen(visit) && actor !== visit.observer && actor !== visit.second
  );
}
