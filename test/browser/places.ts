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

/** Opens the add-on's sidebar in a workbook, and is in it. `addOn` is what its menu is called. */
export async function openSidebar(workbook: Screen, addOn: string): Promise<Screen> {
  await fromMenu(workbook, addOn, 'Open sidebar');
  return workbook.inside('Leadership routines');
}

/** Opens the add-on's import in a workbook, and is in its dialog. */
export async function openImport(workbook: Screen, addOn: string): Promise<Screen> {
  await fromMenu(workbook, addOn, 'Import walkthroughs');
  return workbook.inside('Import walkthroughs');
}

/** Opens what was seen from several sides, on the width of a dialog. */
export async function openPatterns(workbook: Screen, addOn: string): Promise<Screen> {
  const sidebar = await openSidebar(workbook, addOn);
  await sidebar.click('button', 'See all patterns');
  await sidebar.click('button', 'Open wide');
  return workbook.inside('Patterns');
}

async function fromMenu(workbook: Screen, addOn: string, item: string): Promise<void> {
  await workbook.click('menuitem', 'Extensions');
  await workbook.click('menuitem', addOn);
  await workbook.click('menuitem', item);
}
