import type { Occasion, Workspace } from '../workspace';
import { settingsRows, settingsTable } from './settings';

/** Switches the sending of feedback to teachers on or off. */
export function changeSharing(
  workspace: Workspace,
  _occasion: Occasion,
  request: { readonly sharing: boolean },
): { readonly sharing: boolean } {
  return workspace.alone(() => {
    workspace.workbook.save(settingsTable, settingsRows({ sharing: request.sharing }));
    return { sharing: request.sharing };
  });
}
