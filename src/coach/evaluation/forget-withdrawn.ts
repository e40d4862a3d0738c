import { ifThere } from '../../problem';
import type { Occasion, Workspace } from '../../workspace';
import { PLAN_LINE, planTitle } from './draw-plan';
import { evaluationDocsTable } from './evaluation-docs-table';
import { evaluationRequestsTable } from './evaluation-requests-table';

/**
 * Empties the drawn part of each plan in which a walkthrough stands that its teacher took back. Charts are drawn in the browser, so
 * that the rest of the part comes back when somebody draws the plan anew; what people wrote stays.
 */
export function forgetWithdrawn({ workbook, documents, alone }: Workspace, _: Occasion): void {
  alone(() => {
    const { docs } = workbook.read({ docs: evaluationDocsTable });
    const plans = docs.rows.filter(({ used }) => used.length > 0);
    if (plans.length === 0) return;
    const { requests } = workbook.read({ requests: evaluationRequestsTable });
    const admitted = new Set(
      requests.rows.filter(({ state }) => state === 'admitted').map((row) => row.observation),
    );
    for (const plan of plans.filter(({ used }) => used.some((one) => !admitted.has(one)))) {
      // Gone, or not to be opened by this person: whoever opens the plan is told.
      ifThere(() => {
        documents.redraw(
          plan.document,
          [
            { block: 'title', text: planTitle(plan.name) },
            {
              block: 'paragraph',
              text: `${plan.name} took back a walkthrough, so this part waits to be drawn again. What was read stays read, and Google keeps earlier versions.`,
            },
          ],
          PLAN_LINE,
        );
        workbook.save(evaluationDocsTable, [{ ...plan, used: [], drawn: '' }]);
      });
    }
  });
}
