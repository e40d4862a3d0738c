import { settingsRows, settingsTable } from '../school/settings';
import type { Occasion, Workspace } from '../workspace';

/** Whether a leader or coach reads each message to a teacher before it goes. */
export function readFirst(
  workspace: Workspace,
  _occasion: Occasion,
  { review }: { readonly review: boolean },
): { readonly review: boolean } {
  return workspace.alone(() => {
    workspace.workbook.save(settingsTable, settingsRows({ review }));
    return { review };
  });
}
