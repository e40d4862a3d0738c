import { observes, staffTable, teaches } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { type ObserverHours, observerHoursTable } from './observer-hours-table';
import { NO_TIME, WHOLE_WEEK } from './week-columns';

/**
 * Shows Observer hours, with a row for each observer who has none yet: free all week, or at no time for those who
 * also teach.
 */
export function openHours(workspace: Workspace, _occasion: Occasion): { readonly added: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { staff, hours } = workbook.read({ staff: staffTable, hours: observerHoursTable });
    const known = new Set([...hours.rows.map(({ observer }) => observer), ...hours.unreadable]);
    const rows = staff.rows
      .filter((person) => observes(person) && !known.has(person.email))
      .map((person): ObserverHours => {
        const { name, email: observer } = person;
        return { name, observer, ...(teaches(person) ? NO_TIME : WHOLE_WEEK), most: null };
      });
    workbook.save(observerHoursTable, rows);
    workbook.show(observerHoursTable);
    return { added: rows.length };
  });
}
