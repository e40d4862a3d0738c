import type { Person } from '../../local/local-workspace';
import type { Screen } from './screen';

/** As the add-on's menu is called. */
export const ADD_ON = 'Leadership routines';

/** Becomes somebody else of the school, by the switch in the corner. */
export async function signIn(screen: Screen, before: Person, person: Person): Promise<void> {
  await screen.click('button', accountOf(before));
  await screen.click('button', `${person.name} ${person.email}`);
  await screen.find('button', accountOf(person));
}

function accountOf({ name, email }: Person): string {
  return `Account: ${name} (${email})`;
}

/** Opens the add-on's sidebar in a workbook, and is in it. */
export async function openSidebar(workbook: Screen): Promise<Screen> {
  await fromMenu(workbook, 'Open sidebar');
  return workbook.inside('Leadership routines');
}

/** Opens the add-on's import in a workbook, and is in its dialog. */
export async function openImport(workbook: Screen): Promise<Screen> {
  await fromMenu(workbook, 'Import walkthroughs');
  return workbook.inside('Import walkthroughs');
}

async function fromMenu(workbook: Screen, item: string): Promise<void> {
  await workbook.click('menuitem', 'Extensions');
  await workbook.click('menuitem', ADD_ON);
  await workbook.click('menuitem', item);
}
