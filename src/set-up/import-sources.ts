import { DASHBOARD } from '../guide/draw-dashboard';
import { type ImportStart, openImport } from '../monitor/import/open-import';
import { isRaw } from '../monitor/put-away-responses';
import type { Occasion, Workspace } from '../workspace';
import { ALL_TABLES } from './all-tables';

/** What the import dialog starts with: of the tabs, those that people made. */
export function importSources(workspace: Workspace, _occasion: Occasion): ImportStart {
  const start = openImport(workspace);
  return { ...start, tabs: tabsOfPeople(start.tabs) };
}

/** Those that the software did not make. */
export function tabsOfPeople(tabs: readonly string[]): string[] {
  const own = new Set([...ALL_TABLES.map(({ name }) => name), DASHBOARD]);
  return tabs.filter((tab) => !own.has(tab) && !isRaw(tab));
}
