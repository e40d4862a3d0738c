import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { type Person, staffTable } from './staff';

/** Puts people on the roster, or brings those who are there up to date. Nobody is removed. */
export function saveStaff(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly people: readonly Person[] },
): { readonly added: number; readonly updated: number } {
  if (request.people.length === 0) {
    throw new Problem('There is nobody to add. Paste your roster, one person a line.');
  }
  for (const { name, email } of request.people) {
    const read = staffTable.columns.email.read(email, workspace.workbook.timeZone);
    if ('problem' in read) throw new Problem(`${name}: ${read.problem} Nobody was added.`);
  }
  return workspace.alone(() => {
    const { staff } = workspace.workbook.read({ staff: staffTable });
    const known = new Set(staff.rows.map(({ email }) => email));
    workspace.workbook.save(staffTable, request.people);
    const updated = request.people.filter(({ email }) => known.has(email)).length;
    return { added: request.people.length - updated, updated };
  });
}
