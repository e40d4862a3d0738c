import { formsTable } from '../monitor/forms-table';
import { makeForm } from '../monitor/make-form';
import { libraryFrom, libraryTables, practicesOf } from '../practices/library';
import { type PracticeRow, practicesTable } from '../practices/practices-table';
import { Problem } from '../problem';
import { observes, staffTable } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { evidenceInWords } from './fidelity';
import { inPlaceTable } from './in-place-table';
import { showInPlace } from './show-in-place';

/** What leaders decide on a practice that is in place. */
export interface InPlaceRequest {
  readonly practice: string;
  readonly decision: 'keep' | 'replace';
  /** The proposed practice that takes its place; blank for none. */
  readonly replacement: string;
}

/**
 * Keeps a practice that is in place on its form, or takes it off as sustained, with another in its place, and brings the
 * form up to date. The decision is noted first, so that a run that was cut off can be finished by another.
 */
export function decideInPlace(
  workspace: Workspace,
  occasion: Occasion,
  request: InPlaceRequest,
): { readonly notice: string } {
  const focus = workspace.alone(() => {
    const contents = workspace.workbook.read({
      ...libraryTables,
      staff: staffTable,
      forms: formsTable,
      decisions: inPlaceTable,
    });
    const leader = contents.staff.rows.find(({ email }) => email === occasion.actor);
    if (!leader || !observes(leader)) {
      throw new Problem('Only leaders on the Staff tab decide this. Check your role there.');
    }
    const rows = contents.practices.rows;
    const practice = rows.find(({ id }) => id === request.practice);
    if (!practice) {
      throw new Problem(
        `There is no practice “${request.practice}” on the Practices tab any more.`,
      );
    }
    const replacement = replacementOf(rows, practice, request.replacement);
    const others = practicesOf(libraryFrom(contents), practice.focus).filter(
      ({ id }) => id !== practice.id,
    );
    if (request.decision === 'replace' && !replacement && others.length === 0) {
      throw new Problem(
        'This is the last practice of its set. Choose one to take its place, or retire the set on the Focus sets tab.',
      );
    }
    const proposal = showInPlace(workspace, occasion).practices.find(
      (one) => one.practice === practice.id,
    );
    const noted = contents.decisions.rows.some((row) => row.practice === practice.id);
    if (!proposal && !noted) {
      throw new Problem(`“${practice.name}” is not in place now. Look at the list again.`);
    }
    if (proposal) {
      workspace.workbook.save(inPlaceTable, [
        {
          practice: practice.id,
          name: practice.name,
          decision: request.decision,
          replacement: replacement?.id ?? '',
          evidence: evidenceInWords(proposal),
          cycle: proposal.cycles[proposal.cycles.length - 1]?.cycle ?? '',
          by: occasion.actor,
          decided: occasion.now.toISOString(),
        },
      ]);
      workspace.workbook.settle();
    }
    if (request.decision === 'keep') return '';
    workspace.workbook.save(practicesTable, [
      { ...practice, status: 'sustained' },
      ...(replacement
        ? [
            {
              ...replacement,
              status: 'active' as const,
              replaces: practice.id,
              order: practice.order,
            },
          ]
        : []),
    ]);
    return contents.forms.rows.some((form) => form.focus === practice.focus) ? practice.focus : '';
  });
  return { notice: focus === '' ? '' : makeForm(workspace, occasion, { focus }).notice };
}

function replacementOf(
  rows: readonly PracticeRow[],
  practice: PracticeRow,
  wanted: string,
): PracticeRow | undefined {
  if (wanted === '') return undefined;
  const found = rows.find(({ id }) => id === wanted);
  if (found && found.focus === practice.focus) {
    if (found.status === 'proposed' || found.replaces === practice.id) return found;
  }
  throw new Problem(
    `“${wanted}” is no proposed practice of this set. Choose another, or add it on the Practices tab.`,
  );
}
