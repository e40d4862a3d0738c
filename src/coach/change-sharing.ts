import { agreementOfSchool, sharedRatingsTables } from '../monitor/calibration/shared-ratings';
import { Problem } from '../problem';
import { settingsFrom, settingsRows, settingsTable } from '../school/settings';
import { leads, staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { keepAnswerForm } from './answers/keep-answer-form';
import { sharingDecisionsTable } from './sharing-decisions-table';
import { mayShare } from './sharing-gate';

/**
 * Switches the sending of feedback to teachers on or off. On takes observers who agree, or a leader's reason, which is kept.
 * Sharing that is on already stays on.
 */
export function changeSharing(
  workspace: Workspace,
  occasion: Occasion,
  request: { readonly sharing: boolean; readonly reason: string },
): { readonly sharing: boolean } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...sharedRatingsTables,
      settings: settingsTable,
      staff: staffTable,
    });
    const settings = settingsFrom(contents.settings.rows);
    const { sharing, reason } = request;
    if (sharing && !settings.sharing) {
      const agreement = agreementOfSchool(contents, settings);
      const bySchool = mayShare(agreement, settings, '');
      if (!bySchool.open && reason.trim() === '') throw new Problem(bySchool.why);
      if (!bySchool.open && !leads(occasion.actor, contents.staff.rows, settings)) {
        throw new Problem(
          `${bySchool.why} Only a principal, an assistant principal or a district leader can share sooner.`,
        );
      }
      const decision = {
        day: dayOf(occasion.now, workbook.timeZone),
        who: occasion.actor,
        why: mayShare(agreement, settings, bySchool.open ? '' : reason).why,
        agreement: bySchool.why,
      };
      workbook.save(sharingDecisionsTable, [decision]);
      workbook.settle();
    }
    workbook.save(settingsTable, settingsRows({ sharing }));
    if (sharing) {
      workbook.settle();
      keepAnswerForm(workspace, occasion);
    }
    return { sharing };
  });
}
