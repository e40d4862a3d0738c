import { ifThere, Problem } from '../../problem';
import type { Occasion, Workspace } from '../../workspace';
import { type EvaluationDoc, evaluationDocsTable } from './evaluation-docs-table';

/** The Doc of a row with its text, made when there is none yet or it was deleted. */
export function openOrCreate(
  { workbook, documents }: Workspace,
  { actor }: Occasion,
  before: EvaluationDoc | undefined,
  row: Pick<EvaluationDoc, 'of' | 'name'>,
  title: string,
): { readonly doc: EvaluationDoc; readonly text: string; readonly notice: string } {
  if (before) {
    const text = ifThere(() => documents.text(before.document));
    if (text !== null) return { doc: before, text, notice: '' };
    // Google says the same of a Doc that is gone and of one that this person may not open.
    if (before.by !== actor) {
      throw new Problem(
        `“${title}” is gone, or ${before.by}, who made it, has not shared it with you. Ask them.`,
      );
    }
  }
  const doc: EvaluationDoc = {
    ...row,
    ...documents.create(title),
    drawn: '',
    by: actor,
    used: [],
    sharedWith: [],
  };
  // Noted before anything else is done with it, so that a run that ends here leaves no second Doc.
  workbook.save(evaluationDocsTable, [doc]);
  workbook.settle();
  return {
    doc,
    text: '',
    notice: before ? 'The earlier Doc had been deleted, so a new one was made.' : '',
  };
}
