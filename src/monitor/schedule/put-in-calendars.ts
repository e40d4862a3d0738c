import { fnv1a } from '../../fnv1a';
import { firstName } from '../../school/letter';
import { namesApart } from '../../school/names-apart';
import { type Period, periodsTable } from '../../school/periods';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import { dayOf, momentAt } from '../../school-time';
import type { NewEvent, Occasion, Workspace } from '../../workspace';
import { askedBy, askedWords } from '../requests/requests';
import { teacherAnswersTable } from '../requests/teacher-answers-table';
import { bellsOf } from './calendar-link';
import { laterDay, mondayOf } from './school-days';
import { type Visit, visitsTable } from './visits-table';

/** What is left of a run when no more events are made, in milliseconds; the next run goes on. */
const LEFT_FOR_OTHERS = 60_000;

/**
 * Puts the visits of this week, and from Friday on of the next, into the calendars of those who make them, when the school asks
 * for it. An event carries a mark of all that it says, and the visit's row the mark of its event: what moved goes and comes
 * anew, what stands is left alone, and an event that somebody deleted stays deleted.
 */
export function putInCalendars(workspace: Workspace, occasion: Occasion): void {
  const { workbook, calendars } = workspace;
  const { settings, visits, staff, periods, answers } = workbook.read({
    settings: settingsTable,
    visits: visitsTable,
    staff: staffTable,
    periods: periodsTable,
    answers: teacherAnswersTable,
  });
  const wanted = settingsFrom(settings.rows).calendars;
  const today = dayOf(occasion.now, workbook.timeZone);
  const until = laterDay(mondayOf(laterDay(today, 3)), 6);
  const names = namesApart(staff.rows);
  const asked = askedBy(answers.rows);
  const ahead = visits.rows.filter(({ date }) => date >= today);
  const events = new Map(
    ahead.map((visit) => {
      const stands = wanted && visit.date <= until && STANDING.has(visit.state);
      return [visit, stands ? eventOf(visit, asked, names, periods.rows, workbook.timeZone) : null];
    }),
  );
  const changed = ahead.filter((visit) => visit.event !== (events.get(visit)?.mark ?? ''));
  if (changed.length === 0 || !calendars.allowed()) return;

  const start = (day: string) => momentAt(day, '00:00', workbook.timeZone);
  const live = calendars.events(start(today), start(laterDay(until, 1)));
  const marks = new Set([...events.values()].map((event) => event?.mark));
  const standing = new Set<string>();
  for (const { event, description } of live) {
    const [mark = ''] = /event [0-9a-f]{16}$/.exec(description) ?? [];
    if (mark !== '' && !marks.has(mark)) calendars.remove(event);
    standing.add(mark);
  }
  const done: Visit[] = [];
  for (const visit of changed) {
    if (occasion.timeLeft() < LEFT_FOR_OTHERS) break;
    const event = events.get(visit);
    if (event && !standing.has(event.mark)) calendars.add(event);
    done.push({ ...visit, event: event?.mark ?? '' });
  }
  workbook.save(visitsTable, done);
}

/** The event of a visit that was made stays. */
const STANDING: ReadonlySet<Visit['state']> = new Set(['planned', 'confirmed', 'done']);

/** Null where the bell schedule does not say when the period is. */
function eventOf(
  visit: Visit,
  asked: ReturnType<typeof askedBy>,
  names: ReadonlyMap<string, string>,
  periods: readonly Period[],
  timeZone: string,
): (NewEvent & { readonly mark: string }) | null {
  const { date, kind, observer, second, period, link } = visit;
  const bells = bellsOf(periods.find((one) => one.period === period));
  if (!bells) return null;
  // Whoever runs the routine owns the calendar, and a random visit is its observers' alone.
  const isRandom = kind === 'random';
  const teacher = names.get(visit.teacher) ?? visit.teacherName;
  const title = isRandom ? 'Classroom visit' : `Visit ${teacher}, ${period}`;
  const guests = [observer, second].filter((email) => email !== '');
  // Only what all of them have been told: those whom it is passed on to may read it.
  const told = (asked.get(visit.teacher) ?? []).filter(({ passedTo }) =>
    guests.every((guest) => passedTo.includes(guest)),
  );
  const asks = told.map((one) => `${firstName(teacher)} asked: “${askedWords(one)}”`);
  const about = isRandom
    ? 'Your letter of the week says where.'
    : [...asks, link].filter(Boolean).join('\n');
  const mark = `event ${fnv1a([visit.visit, date, ...bells, title, about, ...guests].join('\n'))}`;
  return {
    mark,
    title,
    description: [about, mark].filter(Boolean).join('\n\n'),
    from: momentAt(date, bells[0], timeZone),
    to: momentAt(date, bells[1], timeZone),
    guests,
  };
}
