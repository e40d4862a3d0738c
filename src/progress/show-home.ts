import { coachingLogsTable } from '../coach/coaching-logs-table';
import { formsTable } from '../monitor/forms-table';
import { observationsTable } from '../monitor/observations-table';
import { visitsTable } from '../monitor/schedule/visits-table';
import { libraryFrom, libraryTables } from '../practices/library';
import { NotSetUp } from '../problem';
import { outboxTable } from '../school/outbox-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type Home, homeOf } from './home';

/** The first screen, or `isNew` for a workbook that was never set up. */
export function showHome(
  workspace: Workspace,
  occasion: Occasion,
): Home | { readonly isNew: true } {
  try {
    const contents = workspace.workbook.read({
      ...libraryTables,
      settings: settingsTable,
      staff: staffTable,
      forms: formsTable,
      observations: observationsTable,
      visits: visitsTable,
      outbox: outboxTable,
      logs: coachingLogsTable,
    });
    return homeOf(
      {
        settings: settingsFrom(contents.settings.rows),
        staff: contents.staff.rows,
        library: libraryFrom(contents),
        forms: contents.forms.rows,
        observations: contents.observations.rows,
        visits: contents.visits.rows,
        outbox: contents.outbox.rows,
        logs: contents.logs.rows,
        problems: Object.values(contents).flatMap(({ problems }) =>
          problems.map(({ message }) => message),
        ),
      },
      dayOf(occasion.now, workspace.workbook.timeZone),
    );
  } catch (error) {
    if (error instanceof NotSetUp) return { isNew: true };
    throw error;
  }
}
