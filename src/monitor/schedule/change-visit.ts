import { Problem } from '../../problem';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { isHidden } from './show-schedule';
import { type Visit, visitsTable } from './visits-table';

/** Confirms a visit, gives it up, or chooses its form. What was seen stays seen. */
export function changeVisit(
  workspace: Workspace,
  occasion: Occasion,
  request: {
    readonly visit: string;
    readonly state: 'planned' | 'confirmed' | 'missed' | 'withdrawn';
    readonly focus: string;
  },
): { readonly state: Visit['state'] } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { visits } = workbook.read({ visits: visitsTable });
    const visit = visits.rows.find((row) => row.visit === request.visit);
    if (!visit || isHidden(visit, occasion.actor)) {
      throw new Problem('This visit is gone from the schedule. Go back and open it again.');
    }
    if (visit.state === 'done') throw new Problem('This visit has been made. Nothing was changed.');
    const { state, focus } = request;
    if (state === 'confirmed' && visit.date < dayOf(occasion.now, workbook.timeZone)) {
      throw new Problem('This day is past. Plan again to find the visit another day.');
    }
    const link = focus === visit.focus ? visit.link : '';
    workbook.save(visitsTable, [{ ...visit, state, focus, link }]);
    return { state };
  });
}
