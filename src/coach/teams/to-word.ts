import type { TeamProposal } from '../../monitor/requests/team-proposals-table';
import type { PracticeRow } from '../../practices/practices-table';

/** Look-fors of teams that leaders took up, and that stand on no form yet: their levels are to be worded first. */
export function toWord(
  proposals: readonly TeamProposal[],
  practices: readonly PracticeRow[],
): TeamProposal[] {
  const proposed = new Set(
    practices.filter(({ status }) => status === 'proposed').map(({ id }) => id),
  );
  return proposals.filter(
    ({ says, state, practice }) =>
      says === 'new look-for' &&
      (state === 'accepted' || state === 'adapted') &&
      proposed.has(practice),
  );
}
