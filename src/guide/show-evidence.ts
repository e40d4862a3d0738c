import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { breaksIn } from '../practices/comparability';
import { libraryFrom, libraryTables } from '../practices/library';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { observes, staffTable, teaches } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type Evidence, evidenceLibrary, lessonsFrom, type ReviewCycle } from './evidence';

/** What the figures of reviews are worked out from, as it stands in the workbook now. */
export function showEvidence({ workbook }: Workspace, occasion: Occasion): Evidence {
  const contents = workbook.read({
    ...libraryTables,
    settings: settingsTable,
    staff: staffTable,
    observations: observationsTable,
    ratings: ratingsTable,
    versions: practiceVersionsTable,
  });
  const lessons = lessonsFrom(
    contents.observations.rows,
    contents.ratings.rows,
    breaksIn(contents.versions.rows),
    ({ date }) => date.slice(0, 7),
  );
  const settings = settingsFrom(contents.settings.rows);
  return {
    schoolName: settings.schoolName,
    today: dayOf(occasion.now, workbook.timeZone),
    seesNames:
      occasion.actor === settings.owner ||
      contents.staff.rows.some((person) => person.email === occasion.actor && observes(person)),
    ...evidenceLibrary(libraryFrom(contents)),
    teachers: contents.staff.rows.filter(teaches),
    cycles: monthsOf(lessons.map(({ cycle }) => cycle)),
    lessons,
  };
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Until reviews are held, a calendar month with visits stands for a cycle. */
function monthsOf(cycles: readonly string[]): ReviewCycle[] {
  const months = [...new Set(cycles)].filter((month) => month !== '').sort();
  return months.map((cycle, index) => ({
    cycle,
    name: `${MONTHS[Number(cycle.slice(5)) - 1]} ${cycle.slice(0, 4)}`,
    from: `${cycle}-01`,
    to: index === months.length - 1 ? '' : lastDayOf(cycle),
  }));
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
