import { namesApart } from '../../school/names-apart';
import { periodsTable } from '../../school/periods';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable, teaches } from '../../school/staff';
import { type Stay, stayOf } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { observationsTable } from '../observations-table';
import { recentVisits, type VisitSeen } from '../recent-visits';
import { type DaysOff, daysOffTable } from '../schedule/days-off-table';
import { laterDay, mondayOf } from '../schedule/school-days';

/** What coverage is figured from. The figuring is done in the browser. */
export interface CoverageSources {
  readonly today: string;
  /** As the Settings tab words it. */
  readonly cadence: string;
  readonly teachers: readonly ({ readonly email: string; readonly name: string } & Stay)[];
  readonly periods: readonly string[];
  readonly lessonParts: readonly string[];
  readonly seen: readonly VisitSeen[];
  readonly daysOff: readonly DaysOff[];
  /** The Monday of the first week looked at. */
  readonly from: string;
}

/** Half a school year of weeks fits on the screen. */
const WEEKS = 20;

export function coverageSources(workspace: Workspace, occasion: Occasion): CoverageSources {
  const { workbook } = workspace;
  const { staff, periods, settings, daysOff, observations } = workbook.read({
    staff: staffTable,
    periods: periodsTable,
    settings: settingsTable,
    daysOff: daysOffTable,
    observations: observationsTable,
  });
  const today = dayOf(occasion.now, workbook.timeZone);
  const { cadence, lessonParts } = settingsFrom(settings.rows);
  const from = mondayOf(laterDay(today, -7 * (WEEKS - 1)));
  const names = namesApart(staff.rows);
  return {
    today,
    cadence,
    teachers: staff.rows.filter(teaches).map((person) => ({
      email: person.email,
      name: names.get(person.email) ?? person.name,
      ...stayOf(person),
    })),
    periods: periods.rows.map(({ period }) => period),
    lessonParts,
    seen: recentVisits(observations.rows, from),
    daysOff: daysOff.rows,
    from,
  };
}
