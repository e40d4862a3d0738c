import type { DrawnTab, Occasion, Workspace } from '../workspace';
import { leadersOnly, leaderTables } from './reviews/leaders-only';

export const DASHBOARD = 'Dashboard';

/** Draws the figures for those who live in the workbook on a tab of their own, or draws them anew. */
export function drawDashboard(
  workspace: Workspace,
  { actor }: Occasion,
  tab: DrawnTab,
): { readonly url: string } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    leadersOnly(workbook.read(leaderTables), actor);
    workbook.draw({ ...tab, name: DASHBOARD, guarded: true });
    return { url: workbook.url };
  });
}
