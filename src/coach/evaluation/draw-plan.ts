import * as z from 'zod/mini';
import { blocksSchema } from '../../guide/reviews/draw-review';
import { Problem } from '../../problem';
import { isHere } from '../../school/stay';
import type { Block, Occasion, Workspace } from '../../workspace';
import { openOrCreate } from './evaluation-doc';
import { evaluationDocsTable } from './evaluation-docs-table';
import { planTitle } from './plan-part';
import { planOf } from './show-plan';
import { seesEvaluationOf } from './who-sees';

/**
 * Ends what is drawn anew; the needs, goals, steps and artifacts below it belong to people. By these words the part is found again
 * in plans that stand already.
 */
export const PLAN_LINE = 'Below this line the plan is yours. Above it, all is drawn anew.';

export const planSchema = z.object({
  teacher: z.string(),
  /** The walkthroughs that stand in the blocks. */
  used: z.array(z.string()),
  blocks: blocksSchema,
  /** A card for each need that is new. Its words go into the Doc and nowhere else. */
  needs: blocksSchema,
});

/**
 * Makes a teacher's coaching plan, or draws its own part anew. What people wrote stays; a need that stands there already is not
 * put in twice.
 */
export function drawPlan(
  workspace: Workspace,
  occasion: Occasion,
  request: z.infer<typeof planSchema>,
): { readonly url: string; readonly notice: string } {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const { used } = request;
    const { teacher, before, admitted, contents, today } = planOf(
      workspace,
      occasion,
      request.teacher,
    );
    const { email, name } = teacher;
    if (!used.every((one) => admitted.has(one))) {
      throw new Problem(
        `${name} has taken back a walkthrough, or never asked for it. Open the plan again.`,
      );
    }
    const title = planTitle(name);
    const { doc, text, notice } = openOrCreate(
      workspace,
      occasion,
      before,
      { of: email, name },
      title,
    );
    const { document, by } = doc;
    // Noted first: should this run end early, what is taken back meanwhile is still found in the Doc.
    workbook.save(evaluationDocsTable, [{ ...doc, used: [...doc.used, ...used] }]);
    workbook.settle();
    documents.redraw(document, request.blocks, PLAN_LINE);
    const fresh = request.needs.filter((need) => !text.includes(markOf(need)));
    if (fresh.length > 0) documents.append(document, fresh);
    const readers = contents.staff.rows
      .filter((person) => isHere({ until: person.lastDay }, today))
      .map((person) => person.email)
      .filter((one) => one === email || seesEvaluationOf(contents, one, email, today));
    const refused = documents.share(document, { editors: readers, viewers: [] });
    const former = doc.sharedWith.filter((one) => one !== by && !readers.includes(one));
    if (former.length > 0) documents.unshare(document, former);
    workbook.save(evaluationDocsTable, [
      { ...doc, used, sharedWith: readers, drawn: occasion.now.toISOString() },
    ]);
    const owned = readers.includes(by)
      ? ''
      : `The Doc still belongs to ${by}. Ask them to hand it over in Drive.`;
    return { url: doc.url, notice: [notice, owned, refused].filter(Boolean).join(' ') };
  });
}

/** "Need 3b:", by which a need is found again. */
function markOf(need: Block): string {
  return 'title' in need ? need.title.replace(/:.*/, ':') : '';
}
