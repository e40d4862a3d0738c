import { libraryFrom, libraryTables } from '../../practices/library';
import { settingsFrom, settingsTable } from '../../school/settings';
import { staffTable } from '../../school/staff';
import { termOf } from '../../school/terms';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type OwnRating, ownRatingsTable } from '../own-ratings-table';
import { coachRecords, coachTables } from './coach-records';
import { guideRecords, guideTables } from './guide-records';
import { monitorRecords, monitorTables } from './monitor-records';
import type { Records } from './records';

/** What the school's standing is read from, and what leaders say of it themselves. */
export interface ShownRecords {
  readonly records: Records;
  /** The name of the term that today is in. */
  readonly term: string;
  readonly own: readonly OwnRating[];
}

export function showRecords({ workbook }: Workspace, occasion: Occasion): ShownRecords {
  const contents = workbook.read({
    ...libraryTables,
    ...monitorTables,
    ...guideTables,
    ...coachTables,
    settings: settingsTable,
    staff: staffTable,
    own: ownRatingsTable,
  });
  const { sets, practices } = libraryFrom(contents);
  const { schoolName, terms } = settingsFrom(contents.settings.rows);
  const today = dayOf(occasion.now, workbook.timeZone);
  return {
    records: {
      today,
      schoolName,
      staff: contents.staff.rows,
      sets,
      practices,
      ...monitorRecords(contents),
      ...guideRecords(contents),
      ...coachRecords(contents, practices),
    },
    term: termOf(today, terms).name,
    own: contents.own.rows,
  };
}
