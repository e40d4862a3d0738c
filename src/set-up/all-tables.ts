import { coachingLogsTable } from '../coach/coaching-logs-table';
import { inPlaceTable } from '../guide/in-place-table';
import { depthAnswersTable } from '../monitor/depth-answers-table';
import { formsTable } from '../monitor/forms-table';
import { acknowledgmentsTable } from '../monitor/guides-read/acknowledgments-table';
import { mappingsTable } from '../monitor/import/mappings-table';
import { notImportedTable } from '../monitor/not-imported-table';
import { observationsTable } from '../monitor/observations-table';
import { papersTable } from '../monitor/paper/papers-table';
import { questionsTable } from '../monitor/questions-table';
import { ratingsTable } from '../monitor/ratings-table';
import { depthQuestionsTable } from '../practices/depth-questions-table';
import { focusSetsTable } from '../practices/focus-sets-table';
import { guidesTable } from '../practices/guides-table';
import { practiceVersionsTable } from '../practices/practice-versions-table';
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
  depthQuestionsTable,
  practiceVersionsTable,
  formsTable,
  guidesTable,
  acknowledgmentsTable,
  observationsTable,
  ratingsTable,
  depthAnswersTable,
  outboxTable,
  coachingLogsTable,
  inPlaceTable,
  papersTable,
  notImportedTable,
  questionsTable,
  mappingsTable,
];
