import { coachingLogsTable } from '../coach/coaching-logs-table';
import { formsTable } from '../monitor/forms-table';
import { mappingsTable } from '../monitor/import/mappings-table';
import { notImportedTable } from '../monitor/not-imported-table';
import { observationsTable } from '../monitor/observations-table';
import { questionsTable } from '../monitor/questions-table';
import { ratingsTable } from '../monitor/ratings-table';
import { daysOffTable } from '../monitor/schedule/days-off-table';
import { observerHoursTable } from '../monitor/schedule/observer-hours-table';
import { timetableTable } from '../monitor/schedule/timetable-table';
import { visitsTable } from '../monitor/schedule/visits-table';
import { focusSetsTable } from '../practices/focus-sets-table';
import { practicesTable } from '../practices/practices-table';
import { outboxTable } from '../school/outbox-table';
import { periodsTable } from '../school/periods';
import { settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import type { AnyTable } from '../table';

/** Every tab of a school's workbook, in the order in which a leader meets them. */
export const ALL_TABLES: readonly AnyTable[] = [
  settingsTable,
  staffTable,
  periodsTable,
  focusSetsTable,
  practicesTable,
  formsTable,
  observerHoursTable,
  timetableTable,
  daysOffTable,
  visitsTable,
  observationsTable,
  ratingsTable,
  outboxTable,
  coachingLogsTable,
  notImportedTable,
  questionsTable,
  mappingsTable,
];
