import * as z from 'zod/mini';
import type { DrawnTab, Occasion, Workspace } from '../workspace';
import { leadersOnly, leaderTables } from './reviews/leaders-only';

/** As the browser makes it. Only leaders draw, and a tab that is none fails as it is drawn: see `blocksSchema`. */
export const drawnTabSchema = z.transform((input): Omit<DrawnTab, 'name'> => {
  if (!Array.isArray(Object(input).rows)) throw new Error('A tab has rows.');
  return input as DrawnTab;
});

export const DASHBOARD = 'Dashboard';

/** Draws the figures for those who live in the workbook on a tab of their own, or draws them anew. */
export function drawDashboard(
  workspace: Workspace,
  { actor }: Occasion,
  tab: Omit<DrawnTab, 'name'>,
): { readonly url: string } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    leadersOnly(workbook.read(leaderTables), actor);
    workbook.draw({ ...tab, name: DASHBOARD });
    return { url: workbook.url };
  });
}
