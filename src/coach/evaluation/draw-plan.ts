import * as z from 'zod/mini';
import { blocksSchema } from '../../guide/reviews/draw-review';
import { componentsInUse } from '../../practices/framework-table';
import { Problem } from '../../problem';
import type { Block, Occasion, Workspace } from '../../workspace';
import { openOrCreate } from './evaluation-doc';
import { evaluationDocsTable } from './evaluation-docs-table';
import { needMark, planOf } from './show-plan';
import { seesEvaluationOf } from './who-sees';

/** Ends what is drawn anew; the needs, goals, steps and artifacts below it belong to people. */
export const PLAN_LINE = 'Below this line the plan is yours. Above it, all is drawn anew.';

const words = z.string();
export const planSchema = z.object({
  teacher: words,
  /** The walkthroughs that stand in the blocks. */
  used: z.array(words),
  /** What the evaluation named. The words go into the Doc and nowhere else. */
  needs: z.array(z.object({ code: words, words })),
  blocks: blocksSchema,
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
    const { used, needs } = request;
    const { teacher, before, admitted, contents, today } = planOf(
      workspace,
      occasion,
      request.teacher,
    );
    if (!used.every((one) => admitted.has(one))) {
      throw new Problem(
        `${teacher.name} has taken back a walkthrough, or never asked for it. Open the plan again.`,
      );
    }
    const components = componentsInUse(contents.framework.rows);
    const cards = needs.map((need): Block => {
      const component = components.find(({ code }) => code === need.code);
      if (component) return needCard(component, need.words);
      throw new Problem(`“${need.code}” is no component on the Framework tab. Choose another.`);
    });
    const { doc, text, notice } = openOrCreate(
      workspace,
      occasion,
      before,
      { of: teacher.email, name: teacher.name },
      `Coaching plan – ${teacher.name}`,
    );
    // Noted first: should this run end early, what is taken back meanwhile is still found in the Doc.
    workbook.save(evaluationDocsTable, [{ ...doc, used: [...doc.used, ...used] }]);
    workbook.settle();
    documents.redraw(doc.document, request.blocks, PLAN_LINE);
    const fresh = cards.filter((_, index) => !text.includes(needMark(needs[index]?.code ?? '')));
    if (fresh.length > 0) documents.append(doc.document, fresh);
    const readers = contents.staff.rows
      .map(({ email }) => email)
      .filter(
        (email) =>
          email === teacher.email || seesEvaluationOf(contents, email, teacher.email, today),
      );
    documents.share(doc.document, { editors: readers, viewers: [] });
    const isFormer = (person: string) => !readers.includes(person);
    documents.unshare(
      doc.document,
      doc.sharedWith.filter((person) => isFormer(person) && person !== doc.by),
    );
    workbook.save(evaluationDocsTable, [
      { ...doc, used, sharedWith: readers, drawn: occasion.now.toISOString() },
    ]);
    const owned = isFormer(doc.by)
      ? `The Doc still belongs to ${doc.by}. Ask them to hand it over in Drive.`
      : '';
    return { url: doc.url, notice: `${notice} ${owned}`.trim() };
  });
}

function needCard(
  { code, title }: { readonly code: string; readonly title: string },
  said: string,
): Block {
  return {
    block: 'card',
    title: `${needMark(code)} ${title}`.trim(),
    rows: [
      ['What the evaluation named', said],
      ['Goal', ''],
      ['Steps: who, and by when', ''],
      ['How we will see growth', ''],
      ['Artifacts: links to plans, student work, video', ''],
    ],
  };
}
