import type { Person } from '../../local/local-workspace';
import type { Screen } from './screen';

/** Becomes somebody else of the school, by the switch in the corner. */
export async function signIn(screen: Screen, before: Person, person: Person): Promise<void> {
  await screen.click('button', accountOf(before));
  await screen.click('button', `${person.name} ${person.email}`);
  await screen.find('button', accountOf(person));
}

function accountOf({ name, email }: Person): string {
  return `Account: ${name} (${email})`;
}

/** Opens a menu item of the add-on in a workbook. */
export async function fromMenu(workbook: Screen, item: string): Promise<void> {
  await workbook.click('menuitem', 'Extensions');
  await workbook.click('menuitem', 'Leadership routines');
  await workbook.click('menuitem', item);
}

/** Opens the add-on's sidebar, and is in it. */
export async function openSidebar(workbook: Screen): Promise<Screen> {
  await fromMenu(workbook, 'Open sidebar');
  return workbook.inside('Leadership routines');
}
