import { Problem } from '../problem';
import type { Occasion, Workspace } from '../workspace';
import { type Person, staffTable } from './staff';

/**
 * Puts people on the roster, or brings those who are there up to date. Nobody is removed, and days on which they came or
 * leave stay where the new roster says nothing of them.
 */
export function saveStaff(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly people: readonly Person[] },
): { readonly added: number; readonly updated: number } {
  if (request.people.length === 0) {
    throw new Problem('There is nobody to add. Paste your roster, one person a line.');
  }
  for (const person of request.people) {
    for (const column of ['email', 'firstDay', 'lastDay'] as const) {
      const read = staffTable.columns[column].read(person[column], workspace.workbook.timeZone);
      if ('problem' in read) throw new Problem(`${person.name}: ${read.problem} Nobody was added.`);
    }
  }
  return workspace.alone(() => {
    const { staff } = workspace.workbook.read({ staff: staffTable });
    const known = new Map(staff.rows.map((person) => [person.email, person]));
    const people = request.people.map((person): Person => {
      const before = known.get(person.email);
      return {
        ...person,
        firstDay: person.firstDay || (before?.firstDay ?? ''),
        lastDay: person.lastDay || (before?.lastDay ?? ''),
      };
    });
    workspace.workbook.save(staffTable, people);
    const updated = request.people.filter(({ email }) => known.has(email)).length;
    return { added: request.people.length - updated, updated };
  });
}
