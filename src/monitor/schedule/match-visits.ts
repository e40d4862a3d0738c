import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { observationsTable } from '../observations-table';
import { visitsNow } from './visit-states';
import { visitsTable } from './visits-table';

/** Notes on the schedule which visits were made and which were missed. */
export function matchVisits(
  workspace: Workspace,
  occasion: Occasion,
): { readonly changed: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { visits, observations } = workbook.read({
      visits: visitsTable,
      observations: observationsTable,
    });
    const today = dayOf(occasion.now, workbook.timeZone);
    const now = visitsNow(visits.rows, observations.rows, today);
    const changed = now.filter((visit, index) => visit !== visits.rows[index]);
    workbook.save(visitsTable, changed);
    return { changed: changed.length };
  });
}
