import { observationsTable } from '../../monitor/observations-table';
import { ratingsTable } from '../../monitor/ratings-table';
import { libraryFrom, libraryTables } from '../../practices/library';
import { practiceVersionsTable } from '../../practices/practice-versions-table';
import { ifThere } from '../../problem';
import { settingsFrom } from '../../school/settings';
import { dayInWords, dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { PLAN_LINE } from './draw-plan';
import { evaluationDocsTable } from './evaluation-docs-table';
import { evaluationRequestsTable } from './evaluation-requests-table';
import { planPart, visitsInPlan } from './plan-part';
import { admittedVisits } from './show-plan';
import { evaluationTables } from './who-sees';

/**
 * Draws each plan anew in which a walkthrough stands that its teacher took back: with what stood there and is still admitted, and
 * nothing else. Charts are drawn in the browser, so that the plan waits for somebody to update it, which the first screen says; what
 * people wrote stays.
 */
export function forgetWithdrawn(
  { workbook, documents, alone }: Workspace,
  occasion: Occasion,
): void {
  alone(() => {
    const { docs } = workbook.read({ docs: evaluationDocsTable });
    const plans = docs.rows.filter(({ used }) => used.length > 0);
    if (plans.length === 0) return;
    const { requests } = workbook.read({ requests: evaluationRequestsTable });
    const admitted = new Map(
      requests.rows
        .filter(({ state }) => state === 'admitted')
        .map(({ observation, asked }) => [observation, asked]),
    );
    const stale = plans.filter(({ used }) => used.some((one) => !admitted.has(one)));
    if (stale.length === 0) return;
    const contents = workbook.read({
      ...evaluationTables,
      ...libraryTables,
      observations: observationsTable,
      ratings: ratingsTable,
      versions: practiceVersionsTable,
    });
    const { practices } = libraryFrom(contents);
    const { schoolName } = settingsFrom(contents.settings.rows);
    const today = dayOf(occasion.now, workbook.timeZone);
    for (const plan of stale) {
      const visits = admittedVisits(
        contents,
        (one) => (plan.used.includes(one) ? admitted.get(one) : undefined),
        workbook.timeZone,
      );
      const draw = () => {
        const about = [schoolName, `Updated on ${dayInWords(today, '')}`];
        const needs = needsIn(documents.text(plan.document));
        const blocks = planPart(plan.name, about, needs, [
          {
            block: 'paragraph',
            text: `${plan.name} took back a walkthrough, so it left this plan${visits.length > 0 ? ', and the charts wait until somebody updates it' : ''}. What was read stays read, and Google keeps earlier versions.`,
          },
          ...visitsInPlan(
            visits,
            plan.name,
            today,
            (id) => practices.find((one) => one.id === id)?.name ?? id,
          ),
        ]);
        documents.redraw(plan.document, blocks, PLAN_LINE);
      };
      const isDrawn = ifThere(draw) !== null;
      if (isDrawn || plan.drawn !== '') {
        workbook.save(evaluationDocsTable, [
          {
            ...plan,
            // Where the Doc is gone, or not to be opened by this person, what stood in it is not forgotten.
            used: isDrawn ? visits.map(({ observation }) => observation) : plan.used,
            drawn: isDrawn && visits.length === 0 ? occasion.now.toISOString() : '',
          },
        ]);
      }
    }
  });
}

/** "3b Asking well", of each need that stands in a plan, by the words with which its card begins. */
function needsIn(text: string): string[] {
  const cards = text.split('\n').flatMap((line) => {
    const [, code, title] = /^Need (\S+):(.*)/.exec(line) ?? [];
    return code ? [`${code}${title}`] : [];
  });
  return [...new Set(cards)];
}
